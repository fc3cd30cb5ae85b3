import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followChanges, makeQueryClient } from '../../../renderer/bridge/query-client.ts'
import { useFeature } from '../../../renderer/bridge/use-feature.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'

let bridge: FakeBridge
let client: QueryClient
let stop: () => void
let count = 0

beforeEach(() => {
  count = 1
  bridge = makeFakeBridge({
    handlers: {
      'journal.counts': () => ({ ok: true, value: { entries: count, starred: 0, inTrash: 0 } }),
      'journal.entry': () => ({ ok: false, error: { code: 'record/not-found' } }),
    },
  })
  vi.stubGlobal('bridge', bridge)
  client = makeQueryClient()
  stop = followChanges(client)
})
afterEach(() => {
  cleanup()
  stop()
  vi.unstubAllGlobals()
})

const wrapper = ({ children }: { children: ReactNode }): ReactNode => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
)
const asked = (name: string): number => bridge.asked.filter((one) => one.name === name).length

describe('useFeature', () => {
  it('reads again when its noun changed', async () => {
    const { result } = renderHook(() => useFeature('journal.counts'), { wrapper })
    await waitFor(() => expect(result.current.value?.entries).toBe(1))
    count = 2
    bridge.tell({ name: 'changed', feature: 'journal' })
    await waitFor(() => expect(result.current.value?.entries).toBe(2))
  })

  it('does not read again for another noun', async () => {
    const { result } = renderHook(() => useFeature('journal.counts'), { wrapper })
    await waitFor(() => expect(result.current.value).toBeDefined())
    bridge.tell({ name: 'changed', feature: 'growth' })
    bridge.tell({ name: 'changed', feature: 'settings' })
    await Promise.resolve()
    expect(client.isFetching()).toBe(0)
    expect(asked('journal.counts')).toBe(1)
  })

  it('reads derived answers again when what they are made of changed', async () => {
    const { result } = renderHook(() => useFeature('steps.list'), { wrapper })
    await waitFor(() => expect(result.current.value).toBeDefined())
    bridge.tell({ name: 'changed', feature: 'journal' })
    await waitFor(() => expect(asked('steps.list')).toBe(2))
  })

  it('holds nothing of the journal after a lock', async () => {
    const { result, unmount } = renderHook(() => useFeature('journal.counts'), { wrapper })
    await waitFor(() => expect(result.current.value).toBeDefined())
    unmount()
    bridge.tell({ name: 'vault.locked', reason: 'asked' })
    const kept = client
      .getQueryCache()
      .getAll()
      .map((query) => query.queryKey[0])
    expect(kept).not.toContain('journal.counts')
  })

  it('gives a refusal as a value, and asks once only', async () => {
    const { result } = renderHook(() => useFeature('journal.entry', { id: 'entry0001' }), { wrapper })
    await waitFor(() => expect(result.current.error).toEqual({ code: 'record/not-found' }))
    expect(result.current.value).toBeUndefined()
    expect(asked('journal.entry')).toBe(1)
  })

  it('asks nothing while it is off', () => {
    const { result } = renderHook(() => useFeature('journal.counts', undefined, { isOn: false }), { wrapper })
    expect(result.current.isLoading).toBe(false)
    expect(asked('journal.counts')).toBe(0)
  })
})

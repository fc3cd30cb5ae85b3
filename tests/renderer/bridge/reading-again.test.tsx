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
let entries = 0
/** Lets main answer what it was asked, each with what is true when it was asked. */
let answers: (() => void)[] = []

beforeEach(() => {
  entries = 1
  answers = []
  bridge = makeFakeBridge({
    handlers: {
      'journal.counts': () => {
        const then = entries
        return new Promise((resolve) =>
          answers.push(() => resolve({ ok: true, value: { entries: then, starred: 0, inTrash: 0 } })),
        )
      },
    },
  })
  vi.stubGlobal('bridge', bridge)
  client = makeQueryClient()
  stop = followChanges(client)
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  client.clear()
  stop()
  vi.unstubAllGlobals()
})

const wrapper = ({ children }: { children: ReactNode }): ReactNode => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
)
const asked = (): number => bridge.asked.length
const isAsked = (times: number): Promise<void> => waitFor(() => expect(asked()).toBe(times))
const answer = (): void => answers.splice(0).forEach((one) => one())
const show = () => renderHook(() => useFeature('journal.counts'), { wrapper })
function change(): void {
  entries += 1
  bridge.tell({ name: 'changed', feature: 'journal' })
}

describe('reading again', () => {
  it('reads twice for three hundred changes: at the first, and once all are there', async () => {
    const { result } = show()
    await isAsked(1)
    answer()
    await waitFor(() => expect(result.current.value?.entries).toBe(1))
    for (let left = 300; left > 0; left--) change()
    await isAsked(2)
    answer()
    await isAsked(3)
    answer()
    await waitFor(() => expect(result.current.value?.entries).toBe(301))
    await waitFor(() => expect(client.isFetching()).toBe(0))
    expect(asked()).toBe(3)
  })

  it('reads once more what changed while the first answer was on its way', async () => {
    const { result } = show()
    await isAsked(1)
    change()
    answer()
    await isAsked(2)
    answer()
    await waitFor(() => expect(result.current.value?.entries).toBe(2))
  })

  it('leaves what is no longer shown until it is shown again', async () => {
    const { unmount } = show()
    await isAsked(1)
    answer()
    await waitFor(() => expect(client.isFetching()).toBe(0))
    change()
    await isAsked(2)
    change()
    unmount()
    answer()
    await waitFor(() => expect(client.getQueryCache().getAll()[0]?.state.isInvalidated).toBe(true))
    expect(asked()).toBe(2)
    show()
    await isAsked(3)
  })

  it('asks for nothing more once the journal is locked', async () => {
    show()
    await isAsked(1)
    answer()
    await waitFor(() => expect(client.isFetching()).toBe(0))
    change()
    await isAsked(2)
    change()
    vi.useFakeTimers()
    bridge.tell({ name: 'vault.locked', reason: 'asked' })
    answer()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(bridge.asked.filter(({ name }) => name === 'journal.counts')).toHaveLength(2)
  })
})

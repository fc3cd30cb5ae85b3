import { screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { useNewDay } from '../../../renderer/bridge/use-new-day.ts'
import { MoodCard } from '../../../renderer/features/today/MoodCard.tsx'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

function Evening(): ReactNode {
  useNewDay()
  return <MoodCard />
}

it('a mood of last evening is not shown as of today after midnight', async () => {
  let local = '2026-11-23T23:59'
  const note = {
    id: 'mood0001',
    at: '2026-11-23T22:10',
    mood: 2,
    createdAt: '2026-11-23T22:10:00.000Z',
  } as const
  const bridge = makeFakeBridge({
    handlers: {
      'device.now': () => ok({ now: `${local}:00.000Z`, local }),
      'moods.today': () => ok(local.startsWith('2026-11-23') ? note : null),
    },
  })
  page = openFakePage(<Evening />, bridge)
  const low = await screen.findByRole('radio', { name: 'Low' })
  await waitFor(() => expect(low.getAttribute('aria-checked')).toBe('true'))
  const asked = bridge.asked.filter(({ name }) => name === 'moods.today').length
  // The clock is read again each minute; here main says so.
  bridge.tell({ name: 'changed', feature: 'device' })
  await waitFor(() =>
    expect(bridge.asked.filter(({ name }) => name === 'device.now').length).toBeGreaterThan(1),
  )
  expect(bridge.asked.filter(({ name }) => name === 'moods.today')).toHaveLength(asked)
  local = '2026-11-24T00:00'
  bridge.tell({ name: 'changed', feature: 'device' })
  await waitFor(() => expect(low.getAttribute('aria-checked')).toBe('false'))
})

import { screen, waitFor } from '@testing-library/react'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, expect, it } from 'vitest'
import { LockingCard } from '../../../renderer/features/settings/LockingCard.tsx'
import { clearToasts } from '../../../renderer/ui/Toast.tsx'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
  clearToasts()
})

const isSame = (input: unknown, lockAfterMinutes: number): boolean =>
  isDeepStrictEqual(input, { lockAfterMinutes })

interface SlowCard {
  readonly asked: unknown[]
  readonly field: HTMLElement
  readonly letAnswer: () => void
}

/** The card before a journal that answers a change only when it is let. */
async function openCard(bridge: FakeBridge): Promise<SlowCard> {
  const { promise: isLet, resolve: letAnswer } = Promise.withResolvers<void>()
  const asked: unknown[] = []
  const slow: FakeBridge = {
    ...bridge,
    call: async (name, input) => {
      if (name === 'settings.changeJournal') {
        asked.push(input)
        await isLet
      }
      return bridge.call(name, input)
    },
  }
  page = openFakePage(<LockingCard />, slow)
  return { asked, field: await screen.findByRole('textbox', { name: /^Lock after/ }), letAnswer }
}

it('keys pressed before the journal has answered each count from the last', async () => {
  const bridge = makeFakeBridge()
  const { asked, field, letAnswer } = await openCard(bridge)
  field.focus()
  await page!.user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
  expect(field).toHaveProperty('value', '8')
  expect(asked).toEqual([6, 7, 8].map((lockAfterMinutes) => ({ lockAfterMinutes })))
  letAnswer()
  await page!.user.keyboard('{ArrowUp}')
  expect(field).toHaveProperty('value', '9')
  // What the journal says counts again, as when it is changed elsewhere.
  await waitFor(() => expect(bridge.asked.some(({ input }) => isSame(input, 9))).toBe(true))
  await bridge.call('settings.changeJournal', { lockAfterMinutes: 20 })
  await waitFor(() => expect(field).toHaveProperty('value', '20'))
})

it('a change that was refused shows what the journal has', async () => {
  const bridge = makeFakeBridge({
    handlers: { 'settings.changeJournal': () => ({ ok: false, error: { code: 'disk/full' } }) },
  })
  const { field, letAnswer } = await openCard(bridge)
  field.focus()
  await page!.user.keyboard('{ArrowUp}{ArrowUp}')
  expect(field).toHaveProperty('value', '7')
  letAnswer()
  await waitFor(() => expect(field).toHaveProperty('value', '5'))
})

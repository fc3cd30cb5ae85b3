import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import type { Period } from '../../../core/space/space.schema.ts'
import { PeriodEnd } from '../../../renderer/features/space/PeriodEnd.tsx'
import { clearToasts } from '../../../renderer/ui/Toast.tsx'
import { spaceWords } from '../../../renderer/words/space.ts'
import { makePeriod, TODAY } from '../../core/space/make-space.ts'
import { makeFakeBridge, type FakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const words = spaceWords.period

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  clearToasts()
  cleanup()
})

function open(period: Period): FakeBridge {
  const bridge = makeFakeBridge({
    handlers: { 'space.editPeriod': ({ draft }) => ok({ ...period, ...draft }) },
  })
  page = openFakePage(<PeriodEnd period={period} today={TODAY} />, bridge)
  return bridge
}

const ends = (bridge: FakeBridge): unknown[] =>
  bridge.asked.filter(({ name }) => name === 'space.editPeriod').map(({ input }) => input)
const press = (name: string): Promise<void> => page!.user.click(screen.getByRole('button', { name }))

it('one of my own ends at a press', async () => {
  const bridge = open(makePeriod({ agreement: 'my_choice' }))
  await press(words.end)
  await waitFor(() => expect(ends(bridge)).toMatchObject([{ draft: { endedOn: TODAY } }]))
  expect(screen.getByText(words.ended)).toBeTruthy()
})

it.each(['their_request', 'agreed'] as const)(
  '%s ends only after the question whose it is',
  async (agreement) => {
    const { title, confirm, cancel, text } = words.notMine[agreement]
    const bridge = open(makePeriod({ agreement }))
    await press(words.end)
    expect(await screen.findByRole('alertdialog', { name: title })).toBeTruthy()
    expect(screen.getByText(text)).toBeTruthy()
    await press(cancel)
    expect(ends(bridge)).toEqual([])
    await press(words.end)
    await press(confirm)
    await waitFor(() => expect(ends(bridge)).toMatchObject([{ draft: { endedOn: TODAY } }]))
    expect(screen.getByText(words.lastDay)).toBeTruthy()
  },
)

it('one that ended today says so, and can go on', async () => {
  const bridge = open(makePeriod({ endedOn: TODAY }))
  expect(screen.getByText(words.ended)).toBeTruthy()
  expect(screen.queryByRole('button', { name: words.end })).toBeNull()
  await press(words.again)
  await waitFor(() => expect(ends(bridge)).toMatchObject([{ draft: { endedOn: null } }]))
})

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../core/contract.ts'
import { ok } from '../../../core/kernel/result.ts'
import { EntryItem } from '../../../renderer/features/journal/list/EntryItem.tsx'
import { JournalPage } from '../../../renderer/features/journal/JournalPage.tsx'
import { type FakeBridge, makeFakeBridge } from '../../support/fake-bridge.ts'
import { type FakePage, openFakePage } from '../../support/fake-page.tsx'
import { makeRow } from './make-draft.ts'

const OURS = '00000000000000aa'
const THEIRS = '00000000000000bb'
const TEXT = 'We spoke at noon. We spoke late.'

let page: FakePage | null = null
afterEach(() => {
  page?.close()
  page = null
})

/** The journal page over an entry in which two versions met, until it is settled. */
async function openTwofold(): Promise<{ bridge: FakeBridge; user: FakePage['user'] }> {
  Object.assign(window, { matchMedia: () => ({ matches: true, addEventListener: () => undefined }) })
  const row = makeRow({ title: 'Sunday', text: TEXT })
  const at = { computer: 'desk', isThisComputer: true, at: '2026-03-04T19:42:00.000Z', title: 'Sunday' }
  let versions: Output<'journal.versionsNow'> = [
    { ...at, revision: OURS, text: 'We spoke at noon.' },
    { ...at, revision: THEIRS, computer: null, isThisComputer: false, text: 'We spoke late.\n' },
  ]
  const settled = (text: string) => {
    versions = []
    bridge.tell({ name: 'changed', feature: 'journal' })
    return ok({
      row: makeRow({ title: 'Sunday', text }),
      text,
      shown: ['00000000000000cc'],
      isTwofold: false,
    })
  }
  const bridge = makeFakeBridge({
    handlers: {
      'journal.page': () => ok({ total: 1, rows: [row], twofold: versions.length > 0 ? [row.id] : [] }),
      'journal.entry': () => ok({ row, text: TEXT, shown: [OURS, THEIRS], isTwofold: true }),
      'journal.versionsNow': () => ok(versions),
      'journal.settle': ({ keep }) =>
        settled(keep === 'both' ? TEXT : (versions.find(({ revision }) => revision === keep)?.text ?? '')),
      'journal.write': ({ draft }) => {
        versions = []
        bridge.tell({ name: 'changed', feature: 'journal' })
        return ok({ row: makeRow(draft), shown: ['00000000000000dd'] })
      },
    },
  })
  await bridge.call('settings.changeDevice', { plainEditor: true })
  page = openFakePage(<JournalPage />, bridge)
  await screen.findByRole('textbox', { name: 'Text of the entry' })
  return { bridge, user: page.user }
}

const chip = () => screen.findByRole('button', { name: 'Two versions' })
const settledWith = (bridge: FakeBridge) => bridge.asked.find(({ name }) => name === 'journal.settle')?.input

describe('an entry in which two versions met', () => {
  it('says so quietly at its head, and stands in nobody’s way', async () => {
    await openTwofold()
    expect((await chip()).getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('textbox', { name: 'Text of the entry' })).toHaveProperty('value', TEXT)
  })

  it('shows both side by side and marks the words that only one has', async () => {
    const { user } = await openTwofold()
    await user.click(await chip())
    const panel = await screen.findByRole('region', { name: 'Two versions of this entry' })
    const [ours, theirs] = within(panel).getAllByRole('article')
    expect(ours?.textContent).toContain('desk, this computer')
    expect(theirs?.textContent).toContain('Another computer')
    expect([...panel.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Only here: at noon. end',
      'Only here: late. end',
    ])
    await user.keyboard('{Escape}')
    await user.click(within(panel).getByRole('button', { name: 'Close the versions' }))
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Two versions of this entry' })).toBeNull(),
    )
    expect(document.activeElement).toBe(await chip())
  })

  it.each([
    ['one of them', /^Keep this one: Another computer/, THEIRS, 'We spoke late.\n', /The other is among/],
    ['both', 'Keep both as they are shown', 'both', TEXT, /Both stay in the entry/],
  ])('keeps %s, and gives the focus to the entry', async (_which, name, keep, text, said) => {
    const { bridge, user } = await openTwofold()
    await user.click(await chip())
    await user.click(await screen.findByRole('button', { name }))
    expect(await screen.findByText(said)).toBeDefined()
    expect(settledWith(bridge)).toEqual({ id: 'entry-0001', keep })
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Two versions' })).toBeNull())
    const box = await screen.findByRole('textbox', { name: 'Text of the entry' })
    expect(box).toHaveProperty('value', text)
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Entry' }))
  })

  it('is settled by writing on: the chip goes, the words stay', async () => {
    const { user } = await openTwofold()
    await chip()
    await user.type(screen.getByRole('textbox', { name: 'Text of the entry' }), ' And slept.')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Two versions' })).toBeNull())
    expect(screen.getByRole('textbox', { name: 'Text of the entry' })).toHaveProperty(
      'value',
      `${TEXT} And slept.`,
    )
  })
})

it.each([true, false])('a row of the list says whether two versions met in it: %s', (isTwofold) => {
  const item = { row: makeRow({ title: 'Sunday' }), title: null, fragment: null, month: null, isTwofold }
  page = openFakePage(<EntryItem isChosen={false} item={item} today="2026-03-05" />, makeFakeBridge())
  expect(screen.queryAllByText('Two versions')).toHaveLength(isTwofold ? 1 : 0)
})

it('an entry of one version is not asked about', async () => {
  Object.assign(window, { matchMedia: () => ({ matches: true, addEventListener: () => undefined }) })
  const row = makeRow({ text: 'One.' })
  const bridge = makeFakeBridge({
    handlers: {
      'journal.page': () => ok({ total: 1, rows: [row], twofold: [] }),
      'journal.entry': () => ok({ row, text: 'One.', shown: [OURS], isTwofold: false }),
    },
  })
  await bridge.call('settings.changeDevice', { plainEditor: true })
  page = openFakePage(<JournalPage />, bridge)
  await screen.findByRole('textbox', { name: 'Text of the entry' })
  expect(bridge.asked.map(({ name }) => name)).not.toContain('journal.versionsNow')
  expect(screen.queryByText('Two versions')).toBeNull()
})

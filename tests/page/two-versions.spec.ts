import { draftWith } from '../support/entries.ts'
import { keptTexts, openDesk, violations } from '../support/journal-desk.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

const THEIRS = '00000000000000ee'
const OURS_TEXT = 'We spoke at noon.\n\nIt rained.'
const THEIR_TEXT = 'We spoke late.\n\nIt rained.'

test.use({ inMemory: true })

/** An entry of which a laptop wrote a version of its own while this computer wrote another. */
async function meet(journal: Journal): Promise<string> {
  await journal.create()
  await journal.ask('journal.write', { id: null, shown: [], draft: draftWith({ title: 'Saturday' }) })
  const { row } = await journal.ask('journal.write', {
    id: null,
    shown: [],
    draft: draftWith({ title: 'Sunday', text: OURS_TEXT, at: '2026-03-04T19:42' }),
  })
  const { lines, otherVersions } = journal.holds
  otherVersions.set(`entries ${row.id}`, [
    {
      revision: THEIRS,
      value: { ...row, text: THEIR_TEXT },
      at: { ms: Date.UTC(2026, 2, 4, 20, 15), count: 0 },
      device: '00000000bb',
    },
  ])
  lines.push({ ...lines[0]!, collection: '_devices', id: '00000000bb', json: '{"name":"laptop"}' })
  await journal.app.lock('screen')
  await journal.unlock()
  return row.id
}

test('two versions are shown side by side, marked, and one is kept by keys alone', async ({ journal }) => {
  const id = await meet(journal)
  const desk = await openDesk(journal)
  const { page } = desk
  await expect(desk.list.getByRole('option', { name: /Sunday.*Two versions/ })).toBeVisible()
  await expect(desk.list.getByRole('option', { name: /Saturday.*Two versions/ })).toHaveCount(0)
  const searched = page.getByRole('searchbox', { name: 'Search entries' })
  await searched.fill('rained')
  await expect(desk.list.getByRole('option', { name: /Sunday.*Two versions/ })).toBeVisible()
  await searched.fill('')
  const chip = desk.pane.getByRole('button', { name: 'Two versions' })
  await chip.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'Two versions of this entry' })
  await expect(panel.getByRole('article')).toHaveCount(2)
  await expect(panel.getByRole('article', { name: /laptop/ })).toContainText('It rained.')
  await expect(panel.locator('mark')).toHaveText([/at noon\./, /late\./])
  expect(await violations(page)).toEqual([])

  // Close, first version's text and button, second's: six stops.
  for (let stops = 0; stops < 5; stops += 1) await page.keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: /^Keep this one: laptop/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(chip).toBeFocused()

  await page.keyboard.press('Enter')
  for (let stops = 0; stops < 5; stops += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The other is among the earlier versions.')).toBeVisible()
  await expect(chip).toHaveCount(0)
  await expect(desk.pane).toBeFocused()
  await expect(desk.text).toContainText('We spoke late.')
  expect((await journal.ask('journal.entry', { id })).text).toBe(THEIR_TEXT)
  expect(journal.holds.changes.findLast((change) => change.id === id)?.shown).toHaveLength(2)
})

test('one may write on without a look at them, and nothing gets lost', async ({ journal }) => {
  const id = await meet(journal)
  const desk = await openDesk(journal)
  await desk.pane.getByRole('button', { name: 'Two versions' }).click()
  await desk.text.click()
  await desk.page.keyboard.press('ControlOrMeta+End')
  await desk.page.keyboard.type(' We slept.')
  await desk.saved()
  await expect(desk.page.getByRole('region', { name: 'Two versions of this entry' })).toHaveCount(0)
  expect(await keptTexts(journal)).toContain(`${OURS_TEXT} We slept.`)
  expect(await journal.ask('journal.entry', { id })).toMatchObject({ isTwofold: false })
})

for (const [width, columns] of [
  [1280, 2],
  [900, 1],
] as const) {
  test(`at ${width} they stand in ${columns} column(s), and nothing sticks out`, async ({ journal }) => {
    await meet(journal)
    const desk = await openDesk(journal)
    await desk.page.setViewportSize({ width, height: width === 900 ? 640 : 800 })
    await desk.pane.getByRole('button', { name: 'Two versions' }).click()
    const articles = desk.page.getByRole('article').filter({ hasText: 'It rained.' }).locator('article')
    const lefts = await articles.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left))
    expect(new Set(lefts).size).toBe(columns)
    const overflow = await desk.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
}

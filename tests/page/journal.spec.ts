import { dayOf } from '../../core/kernel/time.ts'
import { manyEntries } from '../../core/demo/many-entries.ts'
import { draftWith } from '../support/entries.ts'
import { keptTexts, openDesk, violations } from '../support/journal-desk.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function write(journal: Journal, part: Parameters<typeof draftWith>[0]): Promise<string> {
  const { row } = await journal.ask('journal.write', { id: null, shown: [], draft: draftWith(part) })
  return row.id
}

test.beforeEach(({ journal }) => journal.create())

test('an empty journal invites, and an untouched new entry leaves nothing behind', async ({ journal }) => {
  const desk = await openDesk(journal)
  await expect(desk.page.getByText('The first page is yours')).toBeVisible()
  expect(await violations(desk.page)).toEqual([])
  await desk.begin()
  await expect(desk.text).toBeFocused()
  await desk.page.evaluate(() => void (location.hash = '/today'))
  await expect(desk.page.getByRole('heading', { level: 1, name: /^Good/ })).toBeVisible()
  expect(await keptTexts(journal)).toEqual([])
})

test('what is written is saved by itself and there again after a restart', async ({ journal }) => {
  const desk = await openDesk(journal)
  await desk.begin()
  await desk.page.keyboard.type('First line.\n\n- milk\nbread')
  await desk.title.fill('A plain Tuesday')
  await desk.saved()
  await expect(desk.list.getByRole('option')).toHaveCount(1)
  await desk.title.press('Enter')
  await expect(desk.text).toBeFocused()
  expect(await keptTexts(journal)).toEqual(['First line.\n\n- milk\n- bread'])
  await journal.restart()
  await journal.unlock()
  const again = await openDesk(journal)
  await expect(again.title).toHaveValue('A plain Tuesday')
  await expect(again.text).toContainText('First line.')
})

test('the program killed while one types keeps every word it called saved', async ({ journal }) => {
  const desk = await openDesk(journal)
  await desk.begin()
  await desk.page.keyboard.type('Safe words.')
  await desk.saved()
  const kept = (await keptTexts(journal)).join()
  await desk.page.keyboard.type(' And more', { delay: 5 })
  await journal.restart()
  await journal.unlock()
  const [text = ''] = await keptTexts(journal)
  expect(kept).toBe('Safe words.')
  expect(text.startsWith(kept)).toBe(true)
  expect('Safe words. And more'.startsWith(text)).toBe(true)
})

test('a lock saves the half-written sentence first', async ({ journal }) => {
  const desk = await openDesk(journal)
  await desk.begin()
  await desk.page.keyboard.type('Not finished')
  await journal.app.lock('screen')
  await journal.unlock()
  expect(await keptTexts(journal)).toEqual(['Not finished'])
})

test('keys make bold and italic, Mod+F finds, and Tab leaves', async ({ journal }) => {
  const desk = await openDesk(journal)
  const { page } = desk
  await desk.begin()
  await page.keyboard.type('one two')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.press('End')
  await page.keyboard.type(' ')
  await page.keyboard.press('ControlOrMeta+i')
  await page.keyboard.type('three')
  await desk.saved()
  expect(await keptTexts(journal)).toEqual(['one **two** *three*'])
  await page.keyboard.press('ControlOrMeta+f')
  const find = page.getByRole('searchbox', { name: 'Find in this entry' })
  await expect(find).toBeFocused()
  await page.keyboard.type('thr')
  await expect(find).toHaveValue('thr')
  await expect(desk.pane.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(desk.text).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(desk.text).not.toBeFocused()
})

test('reading shows the entry without its marks', async ({ journal }) => {
  await write(journal, { title: 'Sunday', text: '## Morning\n\nIt was **quiet**.' })
  const desk = await openDesk(journal)
  await desk.pane.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(desk.pane.getByRole('heading', { name: 'Sunday' })).toBeVisible()
  await expect(desk.pane.getByRole('heading', { name: 'Morning' })).toBeVisible()
  await expect(desk.pane.locator('strong')).toHaveText('quiet')
  expect(await violations(desk.page)).toEqual([])
})

test('mood, feelings, tags, step and star belong to the entry', async ({ journal }) => {
  const id = await write(journal, { title: 'Sunday' })
  const desk = await openDesk(journal)
  const { page } = desk
  await desk.pane.getByRole('button', { name: 'Star', exact: true }).click()
  await desk.pane.getByRole('button', { name: 'Details', exact: true }).click()
  const details = page.getByRole('complementary', { name: 'Details' })
  await details.getByRole('radio', { name: 'Good', exact: true }).first().click()
  await details.getByRole('combobox', { name: 'Add to feelings' }).fill('relieved')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await details.getByRole('combobox', { name: 'Add to tags' }).fill('work')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await details.getByRole('button', { name: /Step/ }).click()
  await page.getByRole('option', { name: '2 Issues' }).click()
  await desk.saved()
  expect(await violations(page)).toEqual([])
  await expect
    .poll(async () => (await journal.ask('journal.entry', { id })).row)
    .toMatchObject({ starred: true, moodBefore: 4, feelings: ['relieved'], tags: ['work'], step: 'issues' })
  // Beside the details the list has no room here; it comes back with them closed.
  await desk.pane.getByRole('button', { name: 'Details', exact: true }).click()
  await expect(desk.list.getByRole('option', { name: /Starred/ })).toBeVisible()
})

test('its own date moves it in the list', async ({ journal }) => {
  await write(journal, { title: 'Older', at: '2026-03-02T09:30' })
  await write(journal, { title: 'Newer', at: '2026-03-03T09:30' })
  const desk = await openDesk(journal)
  await desk.openRow(/Older/)
  await desk.pane.getByRole('button', { name: /^Date and time/ }).click()
  await desk.page.getByRole('button', { name: 'Set to now' }).click()
  await desk.page.keyboard.press('Escape')
  await expect(desk.list.getByRole('option').first()).toHaveAccessibleName(/Older.*Today/)
})

test('the search and the filters narrow the list where it stands', async ({ journal }) => {
  await write(journal, { title: 'The lamp', text: 'Fixed it.', starred: true })
  await write(journal, { title: 'Sunday', text: 'Soup and a lamp-lit room.' })
  await write(journal, { title: 'Monday', text: 'Nothing much.' })
  const desk = await openDesk(journal)
  await desk.page.getByRole('searchbox', { name: 'Search entries' }).fill('lamp')
  await expect(desk.list.getByRole('option')).toHaveCount(2)
  await desk.page.getByRole('button', { name: 'Starred' }).click()
  await expect(desk.list.getByRole('option')).toHaveCount(1)
  await expect(desk.page.getByText('1 entry found')).toBeVisible()
  await desk.page.getByRole('searchbox', { name: 'Search entries' }).fill('lampx')
  await expect(desk.page.getByText('No entry fits that')).toBeVisible()
  await desk.page.getByRole('button', { name: 'Show all' }).last().click()
  await expect(desk.list.getByRole('option')).toHaveCount(3)
})

test('by keys alone: down the list, open, star, trash and bring back', async ({ journal }) => {
  await write(journal, { title: 'One', at: '2026-03-02T09:30' })
  await write(journal, { title: 'Two', at: '2026-03-01T09:30' })
  const desk = await openDesk(journal)
  const { page } = desk
  await expect(desk.title).toHaveValue('One')
  await desk.list.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(desk.title).toHaveValue('Two')
  await page.keyboard.press('s')
  await expect(desk.list.getByRole('option', { name: /Two.*Starred/ })).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(desk.list.getByRole('option')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(desk.list.getByRole('option')).toHaveCount(2)
  await desk.list.focus()
  await page.keyboard.press('n')
  await expect(desk.text).toBeFocused()
})

test('what lies in the trash is restored, or erased for ever', async ({ journal }) => {
  const [one, two] = [await write(journal, { title: 'One' }), await write(journal, { title: 'Two' })]
  await write(journal, { title: 'Three' })
  await journal.ask('journal.trash', { ids: [one, two] })
  const desk = await openDesk(journal)
  const { page } = desk
  await page.getByRole('button', { name: 'Trash, 2 entries' }).click()
  await expect(page.getByText('30 days left').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('listitem', { name: 'One' }).getByRole('button', { name: 'Restore' }).press('Enter')
  const other = page.getByRole('listitem', { name: 'Two' })
  await expect(other.getByRole('button', { name: 'Restore' })).toBeFocused()
  await other.getByRole('button', { name: 'Erase for ever' }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase for ever' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeFocused()
  expect(await journal.ask('journal.counts', undefined)).toMatchObject({ entries: 2, inTrash: 0 })
})

test('an earlier version is read, compared and brought back', async ({ journal }) => {
  const long =
    'I said it again and again until nobody could hear it, and then I said it once more to be sure of it.'
  const id = await write(journal, { title: 'Sunday', text: long })
  const { shown } = await journal.ask('journal.entry', { id })
  await journal.ask('journal.write', { id, shown, draft: draftWith({ title: 'Sunday', text: 'Gone.' }) })
  const desk = await openDesk(journal)
  const { page } = desk
  await expect(desk.text).toContainText('Gone.')
  await desk.pane.getByRole('button', { name: 'More for this entry' }).click()
  await page.getByRole('menuitem', { name: 'Earlier versions' }).click()
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  await expect(dialog.getByRole('region')).toContainText('nobody could hear')
  await dialog.getByText('What changed since').click()
  await expect(dialog.locator('ins')).toContainText('Gone.')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Bring this version back' }).click()
  await expect(desk.text).toContainText('nobody could hear')
  expect((await journal.ask('journal.entry', { id })).text).toBe(long)
})

test('a question is brought, swapped, hidden for ever, and kept with the entry', async ({ journal }) => {
  const desk = await openDesk(journal)
  await desk.begin()
  await desk.chooseMode('One question')
  const card = desk.pane.getByRole('region', { name: 'A question' })
  const question = card.locator('[aria-live]')
  const first = (await question.textContent()) ?? ''
  await card.getByRole('button', { name: 'Another question' }).click()
  await expect(question).not.toHaveText(first)
  const second = (await question.textContent()) ?? ''
  await card.getByRole('button', { name: 'Hide this one for ever' }).click()
  await expect(question).not.toHaveText(second)
  const asked = await question.textContent()
  expect((await journal.ask('settings.journal', undefined)).hiddenPrompts).toHaveLength(1)
  await desk.text.click()
  await desk.page.keyboard.type('An answer.')
  await desk.saved()
  const { rows } = await journal.ask('journal.page', { filter: {}, offset: 0, limit: 1 })
  expect(rows[0]).toMatchObject({ mode: 'one_prompt', prompt: asked })
})

test('a deep write is begun on purpose and ends with a way back', async ({ journal }) => {
  const desk = await openDesk(journal)
  const { page, pane } = desk
  await desk.begin()
  await desk.pane.getByRole('button', { name: /^Kind of entry/ }).click()
  await expect(desk.page.getByRole('menuitem', { name: 'Plain day' })).toBeVisible()
  await expect(desk.page.getByRole('menuitem', { name: 'Deep write' })).toHaveCount(0)
  await desk.page.keyboard.press('Escape')
  await journal.ask('settings.changeJournal', { offerDeepWrite: true })
  await desk.chooseMode('Deep write')
  const carryOn = pane.getByRole('button', { name: 'Carry on' })
  await expect(pane.getByRole('heading', { name: 'Deep write' })).toBeVisible()
  if (await carryOn.isVisible()) await carryOn.click()
  await pane.getByRole('textbox', { name: 'Topic' }).fill('Sundays')
  await expect(pane.getByText('The first sitting with this topic.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await pane.getByRole('button', { name: 'Begin', exact: true }).press('Enter')
  await expect(desk.text).toBeFocused()
  await expect(pane.getByRole('timer')).toHaveText(/^(20:00|19:\d\d) left$/)
  await pane.getByRole('button', { name: 'Switch the timer off' }).click()
  await expect(pane.getByRole('timer')).toHaveCount(0)
  await desk.text.click()
  await page.keyboard.type('What happened.')
  await pane.getByRole('button', { name: 'Finish' }).click()
  const after = page.getByRole('dialog', { name: 'You can stop here' })
  expect(await violations(page)).toEqual([])
  await after.getByRole('textbox', { name: 'One small next thing' }).fill('tea')
  await after.getByRole('button', { name: 'Done for now' }).click()
  await expect(desk.text).toContainText('One small next thing: tea')
  await expect.poll(() => keptTexts(journal)).toEqual(['What happened.\n\nOne small next thing: tea\n'])
  const { rows } = await journal.ask('journal.page', { filter: {}, offset: 0, limit: 1 })
  expect(rows[0]).toMatchObject({ mode: 'deep_write', tags: ['Sundays'] })
})

test('chosen words become a card tied to the entry', async ({ journal }) => {
  const id = await write(journal, { title: 'Sunday', text: 'We stopped asking questions' })
  const desk = await openDesk(journal)
  const { page } = desk
  await desk.text.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.getByRole('toolbar', { name: 'For the chosen words' }).getByRole('button').click()
  await expect(page.getByText('Noted as an issue: We stopped asking questions')).toBeVisible()
  const [issue] = await journal.ask('issues.list', undefined)
  expect(issue).toMatchObject({ title: 'We stopped asking questions', entryIds: [id] })
  await desk.text.click()
  await page.keyboard.press('End')
  await page.keyboard.type('.')
  await desk.saved()
  await expect.poll(async () => (await journal.ask('journal.entry', { id })).text).toMatch(/questions\.$/)
  const { row } = await journal.ask('journal.entry', { id })
  expect(row.links).toEqual([{ kind: 'issue', id: issue?.id }])
  await page.getByRole('button', { name: 'Open the board' }).click()
  await expect(page).toHaveURL(/#\/issues/)
})

test('Mod+K makes a link of chosen words, and opens the palette without them', async ({ journal }) => {
  await write(journal, { text: 'see the form' })
  const desk = await openDesk(journal)
  await desk.text.click()
  await desk.page.keyboard.press('ControlOrMeta+a')
  await desk.page.keyboard.press('ControlOrMeta+k')
  await expect.poll(() => keptTexts(journal)).toEqual(['[see the form]()'])
  await desk.page.keyboard.press('ControlOrMeta+k')
  await expect(desk.page.getByRole('dialog')).toBeVisible()
})

test('the plain text box keeps the same keys', async ({ journal }) => {
  await journal.ask('settings.changeDevice', { plainEditor: true })
  await write(journal, { text: '- one' })
  const desk = await openDesk(journal)
  await expect(desk.text).toHaveJSProperty('tagName', 'TEXTAREA')
  await desk.text.click()
  await desk.page.keyboard.press('ControlOrMeta+End')
  await desk.page.keyboard.press('Enter')
  await desk.page.keyboard.type('two')
  await desk.page.keyboard.press('ControlOrMeta+b')
  await desk.saved()
  await expect.poll(() => keptTexts(journal)).toEqual(['- one\n- **two**'])
})

test('the details stand beside what is being written, and the list comes back as it was', async ({
  journal,
}) => {
  for (let at = 0; at < 40; at += 1) await write(journal, { title: `Day ${at}`, text: 'Rain.' })
  await write(journal, {
    title: 'Two tags',
    text: 'Rain.',
    step: 'issues',
    tags: ['letters to them', 'evenings'],
  })
  const desk = await openDesk(journal)
  for (const size of [
    { width: 1280, height: 800 },
    { width: 900, height: 640 },
  ]) {
    await desk.page.setViewportSize(size)
    await desk.openRow(/Two tags/)
    await expect(desk.pane.getByText(/^\+\d$/)).toBeVisible()
    await desk.pane.getByRole('button', { name: 'Details' }).click()
    const details = desk.page.getByRole('complementary', { name: 'Details' })
    await expect(details).toBeVisible()
    const [words, beside] = [await desk.title.boundingBox(), await details.boundingBox()]
    expect(words!.x + words!.width).toBeLessThanOrEqual(beside!.x)
    expect(words!.width).toBeGreaterThan(350)
    expect(
      await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
    await details.getByRole('button', { name: 'Close' }).click()
    await expect(desk.list).toBeVisible()
  }
})

test('a dash typed behind the one that came by itself is no second one', async ({ journal }) => {
  const desk = await openDesk(journal)
  await desk.begin()
  await desk.page.keyboard.type('- milk\n- bread\njam')
  await desk.saved()
  expect(await keptTexts(journal)).toEqual(['- milk\n- bread\n- jam'])
})

test('ten thousand entries: few rows in the page, the last one reached, the count true', async ({
  journal,
}) => {
  test.setTimeout(180_000)
  const drafts = Array.from(manyEntries(10_000), ({ draft }) => ({
    ...draft,
    text: draft.text.slice(0, 200),
  }))
  for (let at = 0; at < drafts.length; at += 500)
    await Promise.all(
      drafts.slice(at, at + 500).map((draft) => journal.ask('journal.write', { id: null, shown: [], draft })),
    )
  const desk = await openDesk(journal)
  await expect(desk.page.getByRole('searchbox', { name: 'Search entries' })).toHaveAttribute(
    'placeholder',
    'Search 10,000 entries',
  )
  await desk.list.focus()
  await desk.page.keyboard.press('End')
  const last = desk.list.locator('[aria-posinset="10000"]')
  await expect(last).toBeVisible()
  await expect(last).toHaveAttribute('aria-setsize', '10000')
  const oldest = dayOf(drafts.at(-1)?.at ?? '')
  await expect(last.locator('time')).toHaveAttribute('datetime', new RegExp(`^${oldest}`))
  expect(await desk.list.getByRole('option').count()).toBeLessThan(60)
  await desk.page.keyboard.press('Enter')
  await expect(last).toHaveAttribute('aria-current', 'true')
})

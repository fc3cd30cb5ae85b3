import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import type { EntryDraft } from '../../core/journal/entry.schema.ts'
import { addDays, addMonths, dayOf, weekOf } from '../../core/kernel/time.ts'
import { dayWithoutYear, monthAndYearInWords } from '../../renderer/words/dates.ts'
import { draftWith } from '../support/entries.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

const PROMPT = 'What was nobody’s fault?'
const FIRST = 'What did this week hold that you want to remember?'
const SECOND = 'What is one small thing you would like the next week to have?'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function write(journal: Journal, part: Partial<EntryDraft>): Promise<string> {
  const { row } = await journal.ask('journal.write', { id: null, shown: [], draft: draftWith(part) })
  return row.id
}

async function openAt(journal: Journal, address: string): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate((hash) => void (location.hash = hash), address)
  await expect(page.getByRole('heading', { level: 1, name: 'Look back' })).toBeVisible()
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible()
  for (let turn = 0; turn < 80; turn += 1) {
    if (await goal.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(goal).toBeFocused()
}

test('the timeline by the keyboard: a row opens its thing, a week gets its line, and Undo brings it back', async ({
  journal,
}) => {
  await journal.create()
  const day = await today(journal)
  await write(journal, { at: `${addDays(weekOf(day), -3)}T10:00`, title: 'The pool', text: 'Two widths.' })
  await journal.ask('issues.capture', { title: 'Late', seen: '', entryId: null })
  const [card] = await journal.ask('issues.list', undefined)
  await journal.ask('issues.move', { id: card!.id, status: 'settled', before: null })
  const page = await openAt(journal, '/look-back/timeline')
  await expect(page.getByRole('button', { name: /Issue settled.*Late/ })).toBeVisible()
  expect(await violations(page)).toEqual([])

  await tabTo(page, page.getByRole('button', { name: /^Write one line about/ }).last())
  await page.keyboard.press('Enter')
  await page.keyboard.type('Quiet, and water.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Quiet, and water.')).toBeVisible()
  const menu = page.getByRole('button', { name: /^More for the line about/ })
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Remove it' }).press('Enter')
  await page.getByRole('button', { name: 'Remove the line' }).press('Enter')
  await expect(page.getByText('Quiet, and water.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('Quiet, and water.')).toBeVisible()

  await page.getByRole('button', { name: /Entry, 10:00.*The pool/ }).press('Enter')
  await expect(page).toHaveURL(/#\/journal/)
  await expect(page.getByText('Two widths.').first()).toBeVisible()
})

test('a month has the word for each mood in its days, and an empty day begins an entry', async ({
  journal,
}) => {
  await journal.create()
  const day = await today(journal)
  const month = addMonths(`${day.slice(0, 7)}-15`, -1)
  await write(journal, { at: `${month}T10:00`, title: 'Halfway', moodBefore: 4 })
  const page = await openAt(journal, '/look-back/calendar')
  await page.getByRole('radio', { name: 'Month', exact: true }).press('Space')
  await page.getByRole('button', { name: 'Earlier month' }).press('Enter')
  const grid = page.getByRole('grid', { name: monthAndYearInWords(month) })
  await expect(grid.getByText('Good')).toBeVisible()
  expect(await violations(page)).toEqual([])
  const full = grid.getByRole('button', { name: `${dayWithoutYear(month)}: Good, 1 entry` })
  const next = addDays(month, 1)
  await full.focus()
  await page.keyboard.press('ArrowRight')
  await expect(grid.getByRole('button', { name: `${dayWithoutYear(next)}: Nothing written` })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/journal/)
  // The words come to where the focus is; the editor takes it when it is there.
  await expect(page.locator('.cm-content')).toBeFocused()
  await page.keyboard.type('The day after')
  await expect
    .poll(async () => (await journal.ask('review.onDay', { day: next })).map(({ excerpt }) => excerpt))
    .toEqual(['The day after'])
})

test('then and now: nothing is shown until a pair is chosen, and either side can be another', async ({
  journal,
}) => {
  await journal.create()
  const day = await today(journal)
  const answer = (daysAgo: number, text: string): Promise<string> =>
    write(journal, { at: `${addDays(day, -daysAgo)}T10:00`, prompt: PROMPT, mode: 'one_prompt', text })
  await answer(120, 'The rain, I thought.')
  await answer(60, 'The distance.')
  await answer(1, 'The timing, mostly.')
  const page = await openAt(journal, '/look-back/then-and-now')
  await expect(page.getByRole('heading', { name: 'Months apart' })).toBeVisible()
  await expect(page.getByText('The rain')).toHaveCount(0)
  await tabTo(page, page.getByRole('button', { name: `Put side by side: ${PROMPT}` }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Then', exact: true })).toContainText('The rain, I thought.')
  const now = page.getByRole('region', { name: 'Now', exact: true })
  await expect(now).toContainText('The timing, mostly.')
  expect(await violations(page)).toEqual([])
  await now.getByRole('button', { name: /Entry on the right/ }).press('ArrowUp')
  await page.getByRole('option').nth(1).press('Enter')
  await expect(now).toContainText('The distance.')
})

test('a week looked back on: half an answer survives leaving and the lock, and becomes an entry', async ({
  journal,
}) => {
  await journal.create()
  const day = await today(journal)
  await write(journal, { at: `${day}T08:00`, title: 'The pool', moodAfter: 5 })
  let page = await openAt(journal, '/look-back/period')
  await expect(page.getByText('Noted on 1 day: very good.')).toBeVisible()
  await expect(page.getByRole('button', { name: /The pool/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await tabTo(page, page.getByRole('textbox', { name: FIRST }))
  await page.keyboard.type('Two widths,')
  await page.evaluate(() => void (location.hash = '/today'))
  await expect(page.getByRole('heading', { level: 1, name: /^Good / })).toBeVisible()
  page = await openAt(journal, '/look-back/period')
  const written = page.getByRole('region', { name: 'You wrote about this week' })
  await expect(written).toContainText('Two widths,')
  await written.getByRole('button', { name: 'Go on here' }).press('Enter')
  const first = page.getByRole('textbox', { name: FIRST })
  await expect(first).toHaveValue('Two widths,')
  await first.press('End')
  await page.keyboard.type(' and soup')

  await page.getByRole('button', { name: 'Lock now' }).press('Enter')
  await journal.unlock()
  page = await openAt(journal, '/look-back/period')
  const kept = page.getByRole('region', { name: 'You wrote about this week' })
  await expect(kept).toContainText('Two widths, and soup')
  await kept.getByRole('button', { name: 'Go on here' }).press('Enter')
  await page.getByRole('textbox', { name: SECOND }).fill('More of it.')
  await page.getByRole('button', { name: 'Keep it as an entry' }).press('Enter')
  await expect(page.getByRole('region', { name: 'You wrote about this week' })).toContainText('More of it.')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Earlier week' }).press('Enter')
  await expect(page.getByRole('textbox', { name: FIRST })).toHaveValue('')
  const { rows } = await journal.ask('journal.page', {
    filter: { mode: 'looking_back' },
    offset: 0,
    limit: 10,
  })
  expect(rows).toMatchObject([{ tags: ['weekly review'] }])
})

test('an empty answer is not kept, and heavy words meet the same care as in the journal', async ({
  journal,
}) => {
  await journal.create()
  const page = await openAt(journal, '/look-back/period')
  const keep = page.getByRole('button', { name: 'Keep it as an entry' })
  await keep.press('Enter')
  await expect(page.getByText('Write an answer to one of the two first.')).toBeVisible()
  await page
    .getByRole('textbox', { name: FIRST })
    .fill('Honestly it would be easier if I just did not wake up.')
  await keep.press('Enter')
  await expect(page.getByRole('heading', { name: 'You wrote about this week' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'People to call' })).toBeVisible()
})

test('a page from before is sent away for a month, and Undo brings it back', async ({ journal }) => {
  await journal.create()
  const day = await today(journal)
  const text = 'A walk by the canal, with bread. '.repeat(6)
  await write(journal, {
    at: `${addDays(day, -70)}T10:00`,
    title: 'The canal',
    text,
    keepPrivate: false,
    tags: ['walks'],
  })
  await journal.ask('settings.changeJournal', { reflection: true })
  const page = await openAt(journal, '/look-back')
  const drawn = page.getByRole('region', { name: 'A page from before' })
  await expect(drawn).toContainText('The canal')
  await drawn.getByRole('button', { name: 'More ways to keep it away' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Not for 30 days' }).press('Enter')
  await expect(drawn).toContainText('Nothing to draw from yet')
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(drawn).toContainText('The canal')
})

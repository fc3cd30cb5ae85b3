import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import type { EntryDraft } from '../../core/journal/entry.schema.ts'
import { addDays, addMonths, dayOf } from '../../core/kernel/time.ts'
import { dayInWords, dayWithoutYear } from '../../renderer/words/dates.ts'
import { draftWith } from '../support/entries.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function write(journal: Journal, part: Partial<EntryDraft>): Promise<string> {
  const { row } = await journal.ask('journal.write', { id: null, shown: [], draft: draftWith(part) })
  return row.id
}

/** A page that is open at an address inside the journal. */
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

test.describe('the search', () => {
  test('finds as one types, marks the words, and opens the first with Enter', async ({ journal }) => {
    await journal.create()
    const day = await today(journal)
    await write(journal, { at: `${day}T08:00`, title: 'Sundays', text: 'It was never about Sundays.' })
    await write(journal, { at: `${day}T09:00`, title: 'The lamp', text: 'Fixed the lamp, made soup.' })
    const page = await openAt(journal, '/look-back')
    const results = page.getByRole('list', { name: /^Entries/ })
    await expect(results.getByRole('listitem')).toHaveCount(2)
    await page.getByRole('searchbox', { name: 'Search everything you wrote' }).fill('never sund')
    await expect(page.getByText('1 thing found')).toBeVisible()
    await expect(results.getByRole('listitem')).toHaveCount(1)
    await expect(results.locator('mark', { hasText: 'Sundays' }).first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/journal/)
    await expect(page.getByText('It was never about Sundays.').first()).toBeVisible()
  })

  test('narrows by star, tag and mood, and says when nothing is left', async ({ journal }) => {
    await journal.create()
    const day = await today(journal)
    await write(journal, { at: `${day}T08:00`, title: 'Low and starred', moodBefore: 2, starred: true })
    await write(journal, { at: `${day}T09:00`, title: 'Good at work', moodBefore: 4, tags: ['work'] })
    const page = await openAt(journal, '/look-back')
    const results = page.getByRole('list', { name: /^Entries/ }).getByRole('listitem')
    await expect(results).toHaveCount(2)
    await page.getByRole('button', { name: 'Starred', exact: true }).click()
    await expect(results).toHaveText([/Low and starred/])
    await page.getByRole('button', { name: 'Mood', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Good or very good' }).click()
    await expect(page.getByText('The filters above narrow the search.', { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.getByRole('button', { name: 'Tag', exact: true }).click()
    await page.getByRole('menuitem', { name: /^work/ }).click()
    await expect(results).toHaveText([/Good at work/])
    await expect(page.getByRole('button', { name: 'Tag: work' })).toBeVisible()
  })

  test('loads more on the way down', async ({ journal }) => {
    await journal.create()
    const day = await today(journal)
    for (let at = 0; at < 70; at += 1) {
      await write(journal, { at: `${addDays(day, -at)}T08:00`, title: `Entry ${at}`, text: 'Some words.' })
    }
    const page = await openAt(journal, '/look-back')
    const results = page.getByRole('list', { name: /^Entries/ }).getByRole('listitem')
    await expect(page.getByText('70 entries', { exact: true })).toBeVisible()
    await expect(async () => {
      await results.last().scrollIntoViewIfNeeded()
      await expect(results).toHaveCount(70, { timeout: 500 })
    }).toPass()
  })
})

test.describe('the calendar', () => {
  test('is walked with the keys, says each day in words, and opens one', async ({ journal }) => {
    await journal.create()
    const day = await today(journal)
    const week = addDays(day, -7)
    await write(journal, { at: `${week}T19:42`, title: 'A week ago', text: 'Soup.', moodBefore: 4 })
    const page = await openAt(journal, '/look-back/calendar')
    const now = page.getByRole('button', { name: new RegExp(`^${dayWithoutYear(day)}:`) })
    await expect(now).toBeInViewport({ ratio: 1 })
    await now.focus()
    await page.keyboard.press('ArrowUp')
    const last = page.getByRole('button', { name: `${dayWithoutYear(week)}: Good, 1 entry` })
    await expect(last).toBeFocused()
    await expect(page.getByText(`${dayWithoutYear(week)}: Good, 1 entry`)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: dayInWords(week) })
    await expect(panel.getByRole('button', { name: /A week ago/ })).toBeVisible()
    await expect(panel).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(last).toBeFocused()
    await page.keyboard.press('PageUp')
    const month = addMonths(week, -1)
    await expect(
      page.getByRole('button', { name: `${dayWithoutYear(month)}: Nothing written` }),
    ).toBeFocused()
    await page.keyboard.press('Shift+PageUp')
    const year = addMonths(month, -12)
    await expect(page.getByRole('heading', { name: `Calendar of ${year.slice(0, 4)}` })).toBeAttached()
    await expect(page.getByRole('button', { name: `${dayWithoutYear(year)}: Nothing written` })).toBeFocused()
  })

  test('lets one write for a past day', async ({ journal }) => {
    await journal.create()
    const past = addDays(await today(journal), -3)
    const page = await openAt(journal, '/look-back/calendar')
    await page.getByRole('button', { name: `${dayWithoutYear(past)}: Nothing written` }).click()
    await expect(page).toHaveURL(/#\/journal/)
    // The editor takes the focus when it is there, and would take the words as well.
    await expect(page.locator('.cm-content')).toBeFocused()
    await page.getByRole('textbox', { name: 'Title' }).fill('Written later')
    await expect
      .poll(async () => (await journal.ask('review.onDay', { day: past })).map(({ title }) => title))
      .toEqual(['Written later'])
  })
})

test.describe('On this day', () => {
  test('is off until chosen, and never shows an entry again that was sent away', async ({ journal }) => {
    await journal.create()
    const day = await today(journal)
    await write(journal, {
      at: `${addMonths(day, -12)}T10:00`,
      title: 'A year back',
      text: 'The stairs.',
      keepPrivate: false,
    })
    const page = await openAt(journal, '/look-back')
    const card = page.getByRole('region', { name: 'On this day' })
    await expect(card).not.toContainText('The stairs.')
    await card.getByRole('button', { name: 'Bring back past entries' }).click()
    await expect(card).toContainText('A year ago')
    await expect(card).toContainText('The stairs.')
    expect(await violations(page)).toEqual([])
    await card.getByRole('button', { name: 'Do not show again' }).click()
    await expect(card).toContainText('Nothing from about this day')
    await card.getByRole('button', { name: 'Turn off' }).click()
    await expect(card.getByRole('button', { name: 'Bring back past entries' })).toBeVisible()
  })
})

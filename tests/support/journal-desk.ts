import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { expect, type Journal } from './shell-fixture.ts'

/** The journal page by what a person sees of it. */
export interface JournalDesk {
  readonly page: Page
  readonly text: Locator
  readonly title: Locator
  readonly list: Locator
  readonly pane: Locator
  /** A new entry, with the cursor in it. */
  begin(): Promise<void>
  openRow(name: string | RegExp): Promise<void>
  /** Waits for "Saved 14:02". */
  saved(): Promise<void>
  chooseMode(name: string): Promise<void>
}

export async function openDesk(journal: Journal): Promise<JournalDesk> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '/journal'))
  await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeAttached()
  const pane = page.getByRole('region', { name: 'Entry', exact: true })
  const list = page.getByRole('listbox', { name: 'Entries' })
  const text = page.getByRole('textbox', { name: 'Text of the entry' })
  return {
    page,
    pane,
    list,
    text,
    title: page.getByRole('textbox', { name: 'Title' }),
    async begin() {
      await page
        .getByRole('button', { name: /^(New entry|Write the first entry)$/ })
        .first()
        .click()
      await expect(text).toBeFocused()
    },
    openRow: (name) => list.getByRole('option', { name }).click(),
    saved: () => expect(pane.getByText(/^Saved \d\d:\d\d$/)).toBeVisible(),
    async chooseMode(name) {
      await pane.getByRole('button', { name: /^Kind of entry/ }).click()
      await page.getByRole('menuitem', { name }).click()
    },
  }
}

/** Of the page at rest: what fades in or out has no contrast of its own. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** All entries with their texts, as the journal holds them. */
export async function keptTexts(journal: Journal): Promise<readonly string[]> {
  const { rows } = await journal.ask('journal.page', { filter: {}, offset: 0, limit: 500 })
  const entries = await Promise.all(rows.map(({ id }) => journal.ask('journal.entry', { id })))
  return entries.map(({ text }) => text)
}

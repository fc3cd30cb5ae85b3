import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { addDays, dayOf } from '../../core/kernel/time.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function openStep(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/steps/outcome'))
  await expect(page.getByRole('heading', { level: 1, name: 'Any outcome' })).toBeVisible()
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.beforeEach(async ({ journal }) => journal.create())

test('five ways are written and answered by the keyboard, all alike', async ({ journal }) => {
  const page = await openStep(journal)
  const writeButtons = page.getByRole('button', { name: /^Write about “/ })
  await expect(writeButtons).toHaveCount(5)
  await writeButtons.nth(3).press('Enter')
  const form = page.getByRole('dialog', { name: 'No contact' })
  await form.getByRole('textbox', { name: 'The first day' }).focus()
  await page.keyboard.type('I swim.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Plain days.')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(page.getByText('Plain days.')).toBeVisible()

  await page.getByRole('button', { name: 'Answer for today' }).press('Enter')
  const answers = page.getByRole('dialog', { name: 'Could I be all right with this?' })
  await expect(answers.getByRole('radiogroup')).toHaveCount(5)
  await answers.getByRole('radiogroup', { name: 'Friends' }).getByRole('radio', { name: '4' }).press('Space')
  await answers.getByRole('button', { name: 'Keep these answers' }).press('Enter')
  await expect(page.getByText('First and latest answer, 0 to 10: Friends 4.')).toBeVisible()
  await expect(page.getByText('Last answered this week')).toBeVisible()
  await page.getByRole('button', { name: 'Show as table' }).press('Enter')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(6)
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: '1 answer' }).press('Enter')
  await page.getByRole('button', { name: /^Take away the answer of/ }).press('Enter')
  await expect(page.getByText('No answers yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('First and latest answer, 0 to 10: Friends 4.')).toBeVisible()
})

test('words in a form that was left are still there, and a lock keeps them', async ({ journal }) => {
  const page = await openStep(journal)
  await page.getByRole('button', { name: 'Write about “Friends”' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'The first day' }).fill('I go home.')
  await journal.ask('vault.lock', { reason: 'asked' })
  await journal.unlock()
  const { scenarios } = await journal.ask('outcome.board', undefined)
  expect(scenarios[1]).toMatchObject({ firstDay: 'I go home.' })
})

test('where safety is named nothing speaks of being together again', async ({ journal }) => {
  const status = { ...blankWish(await today(journal)), value: 'safety_victim' as const }
  await journal.ask('boundaries.setStatus', status)
  const page = await openStep(journal)
  await expect(page.getByRole('button', { name: /^Write about “/ })).toHaveCount(4)
  await expect(page.getByText(/together again/i)).toHaveCount(0)
  await page.getByRole('button', { name: 'Answer for today' }).click()
  await expect(page.getByRole('dialog').getByRole('radiogroup')).toHaveCount(4)
})

test('agreements come after the note, which is shown once', async ({ journal }) => {
  const page = await openStep(journal)
  await page.getByRole('button', { name: 'If it is together again: agreements' }).press('Enter')
  await expect(page.getByText('the more distress they carried', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Write agreements' })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'I have read this' }).press('Enter')
  await page.getByRole('button', { name: 'Write agreements' }).press('Enter')
  const form = page.getByRole('dialog')
  await form.getByRole('combobox').fill('Two flats')
  await form.getByRole('combobox').press('Enter')
  await form.getByRole('textbox', { name: 'How we argue' }).fill('Sitting down.')
  await form.getByRole('button', { name: 'Keep them' }).press('Enter')
  await expect(page.getByText('Two flats')).toBeVisible()
  await expect(page.getByText('the more distress they carried', { exact: false })).toHaveCount(0)
})

test('a life area has a bar and a next small step', async ({ journal }) => {
  const day = await today(journal)
  await journal.ask('outcome.rateAreas', { day: addDays(day, -40), ratings: [{ area: 'home', rating: 2 }] })
  const page = await openStep(journal)
  await page.getByRole('tab', { name: 'Life areas' }).press('Enter')
  await page.getByRole('button', { name: 'Answer for today' }).press('Enter')
  const answers = page.getByRole('dialog')
  await answers.getByRole('radiogroup', { name: 'Home' }).getByRole('radio', { name: '6' }).press('Space')
  await answers.getByRole('button', { name: 'Keep these answers' }).press('Enter')
  await expect(page.getByText('First and latest answer, 0 to 10: Home 2, now 6.')).toBeVisible()
  await page.getByRole('button', { name: 'Write the next small step for home' }).press('Enter')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Next small step' }).fill('Move the table.')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(page.getByText('Move the table.')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a letter is sealed, deleted, put back sealed, and opened on purpose', async ({ journal }) => {
  const page = await openStep(journal)
  await page.getByRole('tab', { name: 'Letters' }).press('Enter')
  await page.getByRole('button', { name: 'Write a first letter' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Write a letter' })
  await form.getByRole('radio', { name: 'To me, in a year' }).press('Space')
  await expect(form.getByRole('checkbox', { name: /Seal it until a day/ })).toBeChecked()
  await form.getByRole('textbox', { name: 'The letter' }).fill('Does the tap hold?')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Seal the letter' }).press('Enter')
  await expect(page.getByText('Its words are not shown before that day.')).toBeVisible()
  await expect(page.getByText('Does the tap hold?')).toHaveCount(0)

  const more = page.getByRole('button', { name: /^More for “To me, in a year”/ })
  await more.press('Enter')
  await page.getByRole('menuitem', { name: 'Delete it' }).press('Enter')
  const asked = page.getByRole('alertdialog', { name: 'Delete this letter?' })
  await expect(asked.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await asked.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(page.getByText('No letter yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('Its words are not shown before that day.')).toBeVisible()

  await more.press('Enter')
  await page.getByRole('menuitem', { name: 'Open it before its day' }).press('Enter')
  const early = page.getByRole('alertdialog', { name: 'Open it before its day?' })
  await expect(early.getByRole('button', { name: 'Leave it sealed' })).toBeFocused()
  await early.getByRole('button', { name: 'Open it now' }).press('Enter')
  await expect(page.getByText(/opened early on/)).toBeVisible()
  await page.getByRole('button', { name: /Does the tap hold\?/ }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('region', { name: 'The letter' })).toHaveText(
    'Does the tap hold?',
  )
  expect(await violations(page)).toEqual([])
})

test('a lock in the middle keeps a letter that is to be sealed half-written, to be finished', async ({
  journal,
}) => {
  const page = await openStep(journal)
  await page.getByRole('tab', { name: 'Letters' }).click()
  await page.getByRole('button', { name: 'Write a first letter' }).click()
  await page.getByRole('radio', { name: 'To me, in a year' }).press('Space')
  await page.getByRole('dialog').getByRole('textbox', { name: 'The letter' }).fill('Half a sent')
  await journal.ask('vault.lock', { reason: 'asked' })
  await journal.unlock()
  // What was to be unreadable until its day is nowhere to be read.
  const { letters } = await journal.ask('outcome.board', undefined)
  expect(letters).toEqual([])
  const after = await openStep(journal)
  await after.getByRole('tab', { name: 'Letters' }).click()
  await after.getByRole('button', { name: 'Write a first letter' }).click()
  const again = after.getByRole('dialog')
  await expect(again.getByRole('textbox', { name: 'The letter' })).toHaveValue('Half a sent')
  await expect(again.getByRole('button', { name: 'Seal the letter' })).toBeVisible()
})

test('an entry is tied to a way it could go, and each opens the other', async ({ journal }) => {
  const page = await openStep(journal)
  await page.getByRole('button', { name: 'Write in the journal about “Friends”' }).press('Enter')
  await page.getByRole('textbox', { name: 'Title' }).fill('A yes, and sad')
  await expect
    .poll(async () => (await journal.ask('journal.counts', undefined)).entries, { timeout: 15_000 })
    .toBe(1)
  await page.evaluate(() => void (location.hash = '#/steps/outcome'))
  await page.getByRole('button', { name: '1 entry' }).press('Enter')
  await page.getByRole('button', { name: /^A yes, and sad/ }).press('Enter')
  await page.getByRole('button', { name: 'Details', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Open Friends' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Friends', exact: true })).toBeFocused()
})

test('what is kept can close the summary, unless it is sealed', async ({ journal }) => {
  await journal.ask('outcome.editClosing', { thank: '', keep: 'I ask before I answer.', letGo: '' })
  const page = await openStep(journal)
  await page.evaluate(() => void (location.hash = '#/summary'))
  const take = page.getByRole('button', { name: /^Take “What I keep”/ })
  await take.press('Enter')
  await expect(page.getByRole('textbox', { name: 'A closing sentence' })).toHaveValue(
    'I ask before I answer.',
  )
  await expect(take).toHaveCount(0)
  await page.getByRole('textbox', { name: 'A closing sentence' }).fill('')
  await expect(take).toBeVisible()
  await journal.ask('outcome.seal', { until: addDays(await today(journal), 30) })
  await expect(take).toHaveCount(0)
})

test('closed by writing, archived, reopened, sealed, opened, deleted and put back', async ({ journal }) => {
  const page = await openStep(journal)
  await page.getByRole('tab', { name: 'When it is decided' }).press('Enter')
  await page.getByRole('button', { name: 'Write the closing page' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'A closing page' })
  await form.getByRole('textbox', { name: 'What I thank it for' }).fill('The birds.')
  await form.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(page.getByText('The birds.')).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Archive this step' }).press('Enter')
  await expect(page.getByText(/^Archived on/)).toBeVisible()
  await expect(page.getByText('The birds.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Change the closing page' })).toHaveCount(0)
  await page.getByRole('tab', { name: 'Ways it could go' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Write about “/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Reopen it' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Write about “/ })).toHaveCount(5)

  await page.getByRole('tab', { name: 'When it is decided' }).press('Enter')
  await page.getByRole('button', { name: 'Seal this step' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Seal it' }).press('Enter')
  await expect(page.getByRole('tab')).toHaveCount(0)
  await expect(page.getByText('The birds.')).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Open it before its day' }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Open it now' }).press('Enter')
  await expect(page.getByText(/^Opened early on/)).toBeVisible()

  await page.getByRole('tab', { name: 'When it is decided' }).press('Enter')
  await page.getByRole('button', { name: 'Delete what is here' }).press('Enter')
  const asked = page.getByRole('alertdialog', { name: 'Delete what is in this step?' })
  await expect(asked.getByText(/^These stay: your journal entries/)).toBeVisible()
  await asked.getByRole('button', { name: 'Delete it all' }).press('Enter')
  await page.getByRole('tab', { name: 'When it is decided' }).press('Enter')
  await expect(page.getByText('Nothing written yet. It can wait.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('The birds.')).toBeVisible()
})

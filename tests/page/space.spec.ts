import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { dayOf, addDays } from '../../core/kernel/time.ts'
import { blankPeriod } from '../../core/space/periods.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function openAt(journal: Journal, path = '/steps/space'): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate((to) => void (location.hash = `#${to}`), path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.beforeEach(async ({ journal }) => journal.create())

test('a quiet period by the keyboard: theirs has an open end, and the board is one press away', async ({
  journal,
}) => {
  const page = await openAt(journal)
  await page.getByRole('button', { name: 'Begin a quiet period' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'A quiet period' })
  await form.getByRole('radio', { name: /They asked for it/ }).press('Space')
  await expect(form.getByText(/its length is theirs/)).toBeVisible()
  await expect(form.getByRole('radio', { name: 'Open end' })).toBeChecked()
  await form.getByRole('textbox', { name: 'What it is for, for you' }).focus()
  await page.keyboard.type('Room to sleep.')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(page.getByText('1 quiet day in all')).toBeVisible()
  await expect(page.getByText('Room to sleep.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Note it on the boundary board' }).press('Enter')
  const line = page.getByRole('dialog', { name: 'Note a boundary' })
  await expect(line).toBeVisible()
  await line.getByRole('button', { name: 'Cancel' }).press('Enter')
  expect(await journal.ask('boundaries.list', undefined)).toEqual([])
  await page.evaluate(() => void (location.hash = '#/steps/space'))
  await page.getByRole('button', { name: 'Say that they asked for time' }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('radio', { name: /They asked for time/ })).toBeChecked()
  expect(await journal.ask('boundaries.status', undefined)).toBeNull()
})

test('contact is a fact: it takes its own day, and may be put back after deleting', async ({ journal }) => {
  const day = await today(journal)
  await journal.ask('space.addPeriod', { ...blankPeriod(addDays(day, -9)), lengthDays: null })
  const page = await openAt(journal)
  await expect(page.getByText('10 quiet days in all')).toBeVisible()
  await page.getByRole('button', { name: 'Note contact' }).click()
  const form = page.getByRole('dialog', { name: 'Contact that happened' })
  await form.getByRole('radio', { name: 'An argument' }).press('Space')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('It happened. What helps next time?')).toBeVisible()
  await expect(page.getByText('9 quiet days in all')).toBeVisible()
  await page.getByRole('button', { name: /^More for contact on/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('10 quiet days in all')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('9 quiet days in all')).toBeVisible()
})

test('a pull from the draft desk by the keyboard: it waits, survives leaving, and is rated again', async ({
  journal,
}) => {
  const page = await openAt(journal, '/steps/contact')
  await page.getByRole('button', { name: 'I feel the pull' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Space and time' })).toBeVisible()
  const card = page.getByRole('region', { name: 'When the pull comes' })
  await card.getByRole('radio', { name: '8', exact: true }).press('Space')
  await card.getByRole('button', { name: 'Wait ten minutes' }).press('Enter')
  await expect(card.getByText(/10 minutes left/)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await card.getByRole('button', { name: 'Write it here, unsent' }).press('Enter')
  await expect(page).toHaveURL(/journal/)
  await page.getByRole('textbox', { name: /entry/i }).first().click()
  await page.keyboard.type('All that I would have sent.')
  await expect(page.getByText('Saved', { exact: false }).first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/steps/space'))
  await card.getByRole('button', { name: 'Ten more minutes' }).press('Enter')
  await expect(card.getByText(/20 minutes left|19 minutes left/)).toBeVisible()
  await card.getByRole('button', { name: 'End the wait' }).press('Enter')
  await card.getByRole('radio', { name: '3', exact: true }).press('Space')
  await card.getByRole('button', { name: /What did you do/ }).press('Enter')
  await page.getByRole('option', { name: 'I wrote here' }).press('Enter')
  expect(await violations(page)).toEqual([])
  await card.getByRole('button', { name: 'Keep it' }).press('Enter')
  await page.getByRole('button', { name: 'All pulls (1)' }).press('Enter')
  await expect(page.getByText('8, then 3 of 10 · I wrote here')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Entry: All that I would have sent/ })).toBeVisible()
})

test('a plan becomes a goal, and both show each other', async ({ journal }) => {
  const page = await openAt(journal)
  await page.getByRole('button', { name: 'Make a first plan' }).click()
  const form = page.getByRole('dialog', { name: 'An if-then plan' })
  await form.getByRole('textbox', { name: 'If' }).fill('it is after ten')
  await form.getByRole('button', { name: 'Keep it' }).click()
  await expect(form.getByText('Both halves, each at most 120 characters.').first()).toBeVisible()
  await form.getByRole('textbox', { name: 'then' }).fill('I read a page')
  await form.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('button', { name: 'More for “if it is after ten”' }).click()
  await page.getByRole('menuitem', { name: 'Make it a goal' }).click()
  await page.getByRole('button', { name: 'Set this goal' }).click()
  await page.getByRole('button', { name: 'From the plan “if it is after ten”' }).click()
  await page.getByRole('button', { name: 'Goal: I read a page' }).click()
  await expect(page.getByRole('heading', { name: 'I read a page' })).toBeVisible()
})

test('the weekly check and care', async ({ journal }) => {
  const page = await openAt(journal)
  await page.getByRole('button', { name: 'Write this week’s check' }).click()
  const form = page.getByRole('dialog', { name: /^Week of/ })
  await form.getByRole('textbox', { name: 'What I want now' }).fill('Quiet evenings.')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Quiet evenings.')).toBeVisible()
  await page.getByRole('textbox', { name: 'What do you plan?' }).fill('The canal')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: /The canal/ }).press('Space')
  await expect(page.getByRole('button', { name: 'Done (1)' })).toBeVisible()
  await expect(page.getByText('1 thing done this week', { exact: false })).toBeVisible()
})

test('where safety comes first, nothing speaks of asking them or of missing them', async ({ journal }) => {
  const day = await today(journal)
  await journal.ask('boundaries.setStatus', { ...blankWish(day), value: 'safety_victim' })
  await journal.ask('space.addPeriod', { ...blankPeriod(day), agreement: 'their_request' })
  const page = await openAt(journal)
  await page.getByRole('button', { name: 'Is it time to leave it?' }).click()
  await expect(page.getByRole('checkbox', { name: 'I can name what I want.' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'I could take a no.' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Say that they asked for time' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Write this week’s check' }).click()
  await expect(page.getByRole('textbox', { name: 'What I want now' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'What I miss of the person' })).toHaveCount(0)
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import type { ContactValue } from '../../core/boundaries/contact-kinds.ts'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import type { MeetingDraft } from '../../core/friendship/friendship.schema.ts'
import { addMonths, dayOf } from '../../core/kernel/time.ts'
import { COFFEE } from '../core/friendship/make-meeting.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function stands(journal: Journal, value: ContactValue): Promise<void> {
  await journal.ask('boundaries.setStatus', { ...blankWish(await today(journal)), value })
}

async function met(journal: Journal, part: Partial<MeetingDraft> = {}): Promise<void> {
  await journal.ask('friendship.noteMeeting', { ...COFFEE, day: await today(journal), ...part })
}

async function checked(journal: Journal, monthsAgo: number, fine: number, hoping: number): Promise<void> {
  const month = addMonths(await today(journal), -monthsAgo).slice(0, 7)
  await journal.ask('friendship.noteMotive', { month, fineAsFriends: fine, hopingForMore: hoping, note: '' })
}

async function openLog(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/steps/friendship'))
  await expect(page.getByRole('heading', { level: 1, name: 'Friendship' })).toBeVisible()
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.beforeEach(async ({ journal }) => journal.create())

test('a first meeting by the keyboard; a talk about us offers step 5 once', async ({ journal }) => {
  const page = await openLog(journal)
  await page.getByRole('button', { name: 'Log a first meeting' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Log a meeting' })
  await form.getByRole('radio', { name: 'Easy' }).press('Space')
  await form.getByRole('radio', { name: 'Most of it' }).press('Space')
  await form.getByRole('checkbox', { name: 'We talked about us' }).press('Space')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Log it' }).press('Enter')
  await expect(page.getByText('Easy · begun by both, or by chance · listened: most of it')).toBeVisible()
  await expect(page.getByText('You talked about us')).toBeVisible()
  await page.getByRole('button', { name: 'Open step 5' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'The conversation' })).toBeVisible()
  await openLog(journal)
  await expect(page.getByText('You talked about us')).toHaveCount(0)
})

test('a hard one offers support, and a help that was offered before says so', async ({ journal }) => {
  await met(journal, { kind: 'help', helpedWith: 'The wheel' })
  const page = await openLog(journal)
  await page.getByRole('button', { name: 'Log a meeting' }).click()
  const form = page.getByRole('dialog', { name: 'Log a meeting' })
  await form.getByRole('radio', { name: 'Drained' }).click()
  await form.getByRole('button', { name: 'A note, or a help' }).click()
  await form.getByRole('textbox', { name: 'Helped with' }).fill('the wheel')
  await expect(form.getByText('You noted this help before. Offered once is enough.')).toBeVisible()
  await form.getByRole('button', { name: 'Log it' }).click()
  await expect(page.getByText('That sounds like a hard one')).toBeVisible()
  await page.getByRole('button', { name: 'Open step 9, Support' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Support' })).toBeVisible()
})

test('pictures come from five on, each with a sentence and a table', async ({ journal }) => {
  for (const startedBy of ['me', 'me', 'me', 'me'] as const) await met(journal, { startedBy })
  const page = await openLog(journal)
  await expect(page.getByText('Not enough entries yet. It shows from 5 on.')).toHaveCount(3)
  await met(journal, { startedBy: 'them' })
  await expect(page.getByText('You began 4 of 5.')).toBeVisible()
  await expect(
    page.getByText('Most of them began with you. Some room may do both of you good.'),
  ).toBeVisible()
  await expect(page.getByText(/How it felt: on the lighter side 5 times/)).toBeVisible()
  const listening = page.getByRole('region', { name: 'Listening' })
  await listening.getByRole('button', { name: 'Show as table' }).click()
  await expect(listening.getByRole('row')).toHaveCount(6)
  expect(await violations(page)).toEqual([])
})

test('the monthly check needs both numbers, and after two months of hoping says one quiet sentence', async ({
  journal,
}) => {
  await checked(journal, 1, 5, 9)
  const page = await openLog(journal)
  await page.getByRole('button', { name: /^Check / }).press('Enter')
  const form = page.getByRole('dialog', { name: /what am I here for/ })
  await form.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(form.getByText('Both numbers are needed.')).toBeVisible()
  await form.getByRole('radio', { name: '6' }).first().press('Space')
  await form.getByRole('radio', { name: '8' }).last().press('Space')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(page.getByText(/That’s human\. A pause is one of the things/)).toBeVisible()
  await page.getByRole('button', { name: 'Step 10: could I be all right?' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Any outcome' })).toBeVisible()
})

test('an idea of care is added, ticked, deleted and put back', async ({ journal }) => {
  const page = await openLog(journal)
  await page.getByRole('textbox', { name: 'A small thing' }).fill('The exam on Thursday')
  await page.getByRole('checkbox', { name: 'No strings' }).press('Space')
  await page.getByRole('button', { name: 'Add' }).press('Enter')
  const idea = page.getByRole('checkbox', { name: 'The exam on Thursday' })
  await expect(page.getByText('For them · No strings')).toBeVisible()
  await page.getByRole('textbox', { name: 'A small thing' }).fill('the exam on thursday.')
  await expect(page.getByText('You have had this one. Offered once is enough.')).toBeVisible()
  await idea.press('Space')
  await page.getByRole('button', { name: 'Done (1)' }).click()
  await page.getByRole('button', { name: 'More for “The exam on Thursday”' }).click()
  await page.getByRole('menuitem', { name: 'Delete it' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(idea).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Done (1)' })).toBeVisible()
})

test('where they asked for time everything is readable and nothing can be added', async ({ journal }) => {
  await met(journal, { note: 'By the eggs.', talkedAboutUs: true })
  await checked(journal, 0, 5, 6)
  await journal.ask('friendship.addCare', { text: 'The exam', for: 'them', noStrings: true })
  await stands(journal, 'needs_time')
  const page = await openLog(journal)
  await expect(page.getByText('They asked for time. Waiting is the message.')).toBeVisible()
  await expect(page.getByText('By the eggs.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'The exam' })).toBeDisabled()
  await expect(page.getByRole('button', { name: /^(Log|Add|Check|Change)/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^More for Met in a group/ }).click()
  await expect(page.getByRole('menuitem')).toHaveText(['Write about it', 'Delete it'])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  expect(await violations(page)).toEqual([])
})

test('after a no the words stay readable; where someone was afraid nothing is shown', async ({ journal }) => {
  await met(journal, { note: 'By the eggs.' })
  await stands(journal, 'said_no')
  const page = await openLog(journal)
  await expect(page.getByText('They have answered. The kindest step now is none.')).toBeVisible()
  await expect(page.getByText('By the eggs.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Log|Add|Check|Change)/ })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await stands(journal, 'safety_victim')
  await expect(page.getByText('You don’t owe anyone a second try.').first()).toBeVisible()
  await expect(page.getByText('By the eggs.')).toHaveCount(0)
})

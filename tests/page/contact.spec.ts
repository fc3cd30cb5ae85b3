import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import type { ContactValue } from '../../core/boundaries/contact-kinds.ts'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { dayOf } from '../../core/kernel/time.ts'
import { HELLO } from '../core/contact/make-message.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function stands(journal: Journal, value: ContactValue): Promise<void> {
  const today = dayOf((await journal.ask('device.now', undefined)).local)
  await journal.ask('boundaries.setStatus', { ...blankWish(today), value })
}

async function openDesk(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/steps/contact'))
  await expect(page.getByRole('heading', { level: 1, name: 'First contact' })).toBeVisible()
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.beforeEach(async ({ journal }) => journal.create())

test('who has not said how contact stands is asked at the head of the step, once', async ({ journal }) => {
  const page = await openDesk(journal)
  await page.getByRole('button', { name: 'Answer three questions' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Three questions' })
  await form.getByRole('button', { name: 'Not now' }).press('Enter')
  await page.evaluate(() => void (location.hash = '#/steps/memories'))
  await expect(page.getByRole('heading', { level: 1, name: 'New good moments' })).toBeVisible()
  await page.getByRole('button', { name: 'Answer three questions' }).press('Enter')
  await form.getByRole('radio', { name: 'They blocked me' }).check({ force: true })
  await form.getByRole('button', { name: 'Keep the answers' }).press('Enter')
  await expect(page.getByText('They have answered. The kindest step now is none.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Answer three questions' })).toHaveCount(0)
})

test('the three questions can be put away, and are not asked again', async ({ journal }) => {
  const page = await openDesk(journal)
  await page.getByRole('button', { name: 'I’d rather not say' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Answer three questions' })).toHaveCount(0)
  expect(await journal.ask('boundaries.status', undefined)).toMatchObject({ value: 'not_said' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'First contact' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Write a first draft' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Answer three questions' })).toHaveCount(0)
})

test('a draft by the keyboard: five questions, notes about the words, and it cools', async ({ journal }) => {
  const page = await openDesk(journal)
  await page.getByRole('button', { name: 'Write a first draft' }).press('Enter')
  for (const question of [/silence/, /new friend/, /rested/, /about them/, /owe me/]) {
    await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: 'Yes' }).press('Space')
  }
  const words = page.getByRole('textbox', { name: 'The words' })
  await words.focus()
  await page.keyboard.type('Hello! I miss you so much.')
  await expect(page.getByText('Perhaps let this one rest.')).toBeVisible()
  await expect(page.getByText(/This shows the wish to be together again/)).toBeVisible()
  await page.getByRole('button', { name: 'Show the words' }).press('Enter')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Rewrite' }).press('Enter')
  await expect(words).toBeFocused()
  await words.fill('The choir sings by the canal on Saturday.')
  await expect(page.getByText('No signals found. That is no promise about how it lands.')).toBeVisible()
  await page.getByRole('button', { name: 'Let it cool', exact: true }).press('Enter')
  await expect(page.getByText(/^It cools until/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
})

test('words that are better not sent can only be kept, with the way to Support', async ({ journal }) => {
  const page = await openDesk(journal)
  await page.getByRole('button', { name: 'Write a first draft' }).click()
  await page.getByRole('textbox', { name: 'The words' }).fill('You’ll regret doing this to me.')
  await expect(page.getByText('This one is better not sent.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Let it cool', exact: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Open Support' })).toBeVisible()
  await page.getByRole('button', { name: 'Keep as unsent letter' }).click()
  await expect(page.getByRole('region', { name: 'Unsent letters' })).toBeVisible()
})

test('a note that was not meant stays aside when the draft is opened again, and is summed up all the same', async ({
  journal,
}) => {
  const page = await openDesk(journal)
  await page.getByRole('button', { name: 'Write a first draft' }).click()
  await page.getByRole('textbox', { name: 'The words' }).fill('Hello! I miss you so much.')
  const note = page.getByText(/This shows the wish to be together again/)
  await expect(note).toBeVisible()
  await page.getByRole('button', { name: 'Not what I meant' }).press('Enter')
  await expect(note).toHaveCount(0)
  await expect(page.getByText('Perhaps let this one rest.')).toBeVisible()
  await page.getByRole('button', { name: 'Keep the draft' }).press('Enter')
  await page.getByRole('button', { name: /^Hello! I miss you so much\./ }).press('Enter')
  await expect(page.getByText('Perhaps let this one rest.')).toBeVisible()
  await expect(note).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the note you put aside' }).press('Enter')
  await expect(note).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('cooled and read aloud it is copied by hand, noted as sent, and answered', async ({ journal }) => {
  // What is practical need not cool.
  const { id } = await journal.ask('contact.add', { ...HELLO, purpose: 'practical' })
  await journal.ask('contact.cool', { id, hours: 0 })
  const page = await openDesk(journal)
  await page.getByRole('button', { name: /^The choir.*Needs no time to cool/s }).click()
  await page.getByRole('button', { name: 'I have read it aloud' }).click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied. The clipboard is cleared in a minute.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy again' })).toBeFocused()
  expect(journal.ports.clipboard.text).toBe(HELLO.text)
  await page.getByRole('button', { name: 'I sent it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await page.getByRole('button', { name: 'Note their answer' }).click()
  const answer = page.getByRole('dialog', { name: 'Their answer' })
  await answer.getByText('A no', { exact: true }).click()
  expect(await violations(page)).toEqual([])
  await answer.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('They have answered. The kindest step now is none.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sent by me' }).getByText(HELLO.text)).toBeVisible()
})

test('after two without an answer the desk offers the boundary board alone', async ({ journal }) => {
  for (const day of ['2024-01-01', '2024-03-01']) {
    const { id } = await journal.ask('contact.add', HELLO)
    await journal.ask('contact.noteSent', { id, day })
  }
  const page = await openDesk(journal)
  await expect(page.getByText('Silence can be an answer', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Write a draft' })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Open the boundary board' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Their decision' })).toBeVisible()
})

test('in a time that they asked for a draft is written and waits', async ({ journal }) => {
  await stands(journal, 'needs_time')
  // What is practical need not cool.
  const { id } = await journal.ask('contact.add', { ...HELLO, purpose: 'practical' })
  await journal.ask('contact.cool', { id, hours: 0 })
  const page = await openDesk(journal)
  await page.getByRole('button', { name: /^The choir.*Needs no time to cool/s }).click()
  await expect(page.getByText('They asked for time. Waiting is the message.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(0)
})

test('what went another way than by Copy is noted as sent from its card, also where contact is closed', async ({
  journal,
}) => {
  await journal.ask('contact.add', { ...HELLO, channel: 'card' })
  const page = await openDesk(journal)
  const sent = async (): Promise<void> => {
    await page
      .getByRole('button', { name: /^More for “The choir/ })
      .first()
      .press('Enter')
    await page.getByRole('menuitem', { name: 'I sent it' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Sent, by your own hand' })
    await dialog.getByRole('button', { name: 'Note it' }).press('Enter')
    await expect(dialog).toHaveCount(0)
  }
  await sent()
  await expect(page.getByRole('region', { name: 'Sent by me' }).getByText(HELLO.text)).toBeVisible()
  await journal.ask('contact.add', HELLO)
  await stands(journal, 'blocked_me')
  await expect(page.getByRole('button', { name: 'Write a draft' })).toHaveCount(0)
  // Each under its own heading: what went out is no unsent letter.
  await expect(page.getByRole('heading', { name: 'Unsent letters' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sent by me' })).toBeVisible()
  await sent()
  await expect(page.getByRole('heading', { name: 'Unsent letters' })).toHaveCount(0)
  await expect(page.getByText(/^Sent (?!by)/)).toHaveCount(2)
  expect(await violations(page)).toEqual([])
  await page
    .getByRole('button', { name: /^More for “The choir/ })
    .first()
    .press('Enter')
  await page.getByRole('menuitem', { name: 'Delete the words' }).press('Enter')
  await expect(page.getByText(/That you sent it, on which day, and what came back stay/)).toBeVisible()
  await page.getByRole('button', { name: 'Delete the words' }).press('Enter')
  await expect(page.getByText(HELLO.text)).toHaveCount(1)
  const { messages } = await journal.ask('contact.desk', undefined)
  expect(messages.map(({ message }) => message.status)).toEqual(['sent_by_me', 'sent_by_me'])
})

test('a message noted as sent by mistake is taken back to the desk, after a question', async ({
  journal,
}) => {
  const { id } = await journal.ask('contact.add', HELLO)
  const today = dayOf((await journal.ask('device.now', undefined)).local)
  await journal.ask('contact.noteSent', { id, day: today })
  const page = await openDesk(journal)
  await page.getByRole('button', { name: /^More for “The choir/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'It was never sent' }).press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Was it never sent?' })
  expect(await violations(page)).toEqual([])
  await question.getByRole('button', { name: 'It was never sent' }).press('Enter')
  await expect(page.getByRole('region', { name: 'On the desk' }).getByText(HELLO.text)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sent by me' })).toHaveCount(0)
})

test('what is practical begins with four lines, and cools once each of them is filled in', async ({
  journal,
}) => {
  await stands(journal, 'practical_only')
  const page = await openDesk(journal)
  await page.getByRole('button', { name: 'Write a first draft' }).press('Enter')
  await page.getByRole('button', { name: 'Begin with four lines' }).press('Enter')
  const words = page.getByRole('textbox', { name: 'The words' })
  await expect(words).toBeFocused()
  await page.keyboard.type('the spare key')
  await expect(words).toHaveValue('It is about: the spare key\nBy when: \nWhere: \nNothing else. Thank you.')
  await expect(page.getByText('No signals found. That is no promise about how it lands.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begin with four lines' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Let it cool', exact: true }).press('Enter')
  await expect(page.getByText('One line is still open. Fill it in, or take it out.')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('half a draft is kept when the journal locks', async ({ journal }) => {
  const page = await openDesk(journal)
  await page.getByRole('button', { name: 'Write a first draft' }).click()
  await page.getByRole('textbox', { name: 'The words' }).fill('The heron is back')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await journal.unlock()
  const { messages } = await journal.ask('contact.desk', undefined)
  expect(messages.map(({ message }) => message.text)).toEqual(['The heron is back'])
})

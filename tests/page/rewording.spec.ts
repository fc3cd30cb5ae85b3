import type { Page } from 'playwright/test'
import { dayOf } from '../../core/kernel/time.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

test.beforeEach(async ({ journal }) => journal.create())

async function openAt(journal: Journal, path: string): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate((hash) => void (location.hash = hash), path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

/** Through the menu of the line; the words stand in the box already. */
async function reword(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `More for “${from}”` }).press('Enter')
  await page.getByRole('menuitem', { name: 'Reword it' }).press('Enter')
  await typeAnew(page, from, to)
}

async function typeAnew(page: Page, from: string, to: string): Promise<void> {
  const box = page.getByRole('dialog', { name: 'Reword it' }).getByRole('textbox', { name: 'The words' })
  await expect(box).toBeFocused()
  await expect(box).toHaveValue(from)
  await box.fill(to)
  await page.getByRole('button', { name: 'Keep changes' }).press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('an idea of care, planned care and what fills the waiting are reworded by the keyboard', async ({
  journal,
}) => {
  await journal.ask('friendship.addCare', { text: 'The exma', for: 'them', noStrings: true })
  await journal.ask('space.addCare', { kind: 'move', planned: 'The cnaal', doneOn: null })
  await journal.ask('boundaries.addMeanwhile', { text: 'Red a book' })

  const page = await openAt(journal, '#/steps/friendship')
  await reword(page, 'The exma', 'The exam')
  await expect(page.getByRole('checkbox', { name: 'The exam' })).toBeVisible()
  await expect(page.getByText('For them · No strings')).toBeVisible()
  await openAt(journal, '#/steps/space')
  await reword(page, 'The cnaal', 'The canal')
  await expect(page.getByRole('checkbox', { name: /The canal/ })).toBeVisible()
  await openAt(journal, '#/steps/boundaries')
  await reword(page, 'Red a book', 'Read a book')
  await expect(page.getByRole('checkbox', { name: 'Read a book' })).toBeVisible()
})

test('what to bring to a session and what to try are reworded; a slip of the hand keeps the new words', async ({
  journal,
}) => {
  const day = dayOf((await journal.ask('device.now', undefined)).local)
  const draft = { day, personId: null, withWhom: '', tookAway: '', next: null }
  const { id } = await journal.ask('support.addSession', draft)
  await journal.ask('support.bring', { id, items: [{ text: 'The evnings', entryId: null }] })
  await journal.ask('support.addTry', { id, text: 'Ring frist' })
  const page = await openAt(journal, '#/steps/support')
  await page.getByRole('button', { name: 'Reword “The evnings”' }).press('Enter')
  await typeAnew(page, 'The evnings', 'The evenings')
  await expect(page.getByRole('checkbox', { name: 'The evenings' })).toBeVisible()
  await reword(page, 'Ring frist', 'Ring first')
  await expect(page.getByRole('checkbox', { name: 'Ring first' })).toBeVisible()

  await page.getByRole('button', { name: 'Reword “The evenings”' }).press('Enter')
  await page.getByRole('textbox', { name: 'The words' }).fill('The long evenings')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('checkbox', { name: 'The evenings', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Reword “The evenings”' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'The words' })).toHaveValue('The long evenings')
})

test('an idea of care is carried to the jar of step 7, words and all', async ({ journal }) => {
  const long = 'Remember the exam on Thursday, and ask how it went, without asking for anything in return.'
  await journal.ask('friendship.addCare', { text: 'A walk by the canal', for: 'them', noStrings: true })
  await journal.ask('friendship.addCare', { text: long, for: 'them', noStrings: true })
  const page = await openAt(journal, '#/steps/friendship')
  await page.getByRole('button', { name: 'More for “A walk by the canal”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Make it an idea of step 7' }).press('Enter')
  const title = page.getByRole('textbox', { name: 'What would it be?' })
  await expect(title).toHaveValue('A walk by the canal')
  await page.getByRole('dialog').getByRole('button', { name: 'Put it in the jar' }).press('Enter')
  await expect.poll(async () => (await journal.ask('memories.list', undefined)).length).toBe(1)

  await openAt(journal, '#/steps/friendship')
  await page.getByRole('button', { name: `More for “${long}”` }).press('Enter')
  await page.getByRole('menuitem', { name: 'Make it an idea of step 7' }).press('Enter')
  await expect(title).toHaveValue(long)
  await page.getByRole('dialog').getByRole('button', { name: 'Put it in the jar' }).press('Enter')
  await expect(page.getByText('A few words are needed, at most 80 characters.')).toBeVisible()
})

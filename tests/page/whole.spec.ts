import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright/test'
import { expect, PASSPHRASE, test, type Journal } from '../support/shell-fixture.ts'

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })
const go = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('link', { name, exact: true }).click()

const ENTRIES = [
  ['The kitchen table', 'We stopped asking each other questions. I stopped first.'],
  ['A walk', 'Two hours by the canal without rehearsing anything.'],
  ['What I would say', 'I was away a lot, and I see what that cost.'],
] as const

async function create(page: Page): Promise<void> {
  await button(page, 'Make my journal').click()
  await field(page, 'Passphrase').fill(PASSPHRASE)
  await field(page, 'The same once more').fill(PASSPHRASE)
  await button(page, 'Continue').click()
  await page.getByRole('radio', { name: /I want a recovery key/ }).check({ force: true })
  await button(page, 'Show').click()
  const key = page.getByRole('list', { name: 'Your recovery key' })
  await expect(key.getByRole('listitem')).toHaveCount(8)
  const groups = await key.getByRole('listitem').allInnerTexts()
  for (const [at, group] of groups.entries()) {
    const asked = field(page, `Group ${at + 1}`)
    if (await asked.isVisible()) await asked.fill(group.replace(/^\d\s*/, ''))
  }
  await button(page, 'Make the journal').click()
  await button(page, 'Open it').click()
  await expect(page.getByRole('heading', { name: /^Good / })).toBeVisible()
}

async function write(page: Page, [title, text]: (typeof ENTRIES)[number], isFirst: boolean): Promise<void> {
  await button(page, isFirst ? 'Write the first entry' : 'New entry').click()
  await field(page, 'Title').fill(title)
  await field(page, 'Text of the entry').click()
  await page.keyboard.type(text)
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}

async function addCard(page: Page): Promise<void> {
  await go(page, /^Issues/)
  await field(page, 'Add an issue in one line').fill('I went quiet')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Noticed, 1 issue' })).toBeVisible()
}

async function addGoalAndEvidence(page: Page): Promise<void> {
  await go(page, /^Growth(?! summary)/)
  await button(page, 'Set a first goal').click()
  await field(page, 'What I want to do').fill('Ask one question before I answer')
  await button(page, 'Set this goal').click()
  await field(page, 'This time I …').fill('asked, and waited')
  await page.getByRole('form', { name: 'Add evidence' }).getByRole('button', { name: 'Add evidence' }).click()
  await expect(page.getByText('asked, and waited').first()).toBeVisible()
}

async function everythingIsThere(page: Page): Promise<void> {
  await go(page, /^Journal/)
  for (const [title, text] of ENTRIES) {
    await page.getByRole('option', { name: new RegExp(title) }).click()
    await expect(field(page, 'Title')).toHaveValue(title)
    await expect(field(page, 'Text of the entry')).toContainText(text)
  }
  await go(page, /^Issues/)
  await expect(page.getByText('I went quiet').first()).toBeVisible()
  await go(page, /^Growth(?! summary)/)
  await expect(page.getByText('Ask one question before I answer').first()).toBeVisible()
  await expect(page.getByText('asked, and waited').first()).toBeVisible()
}

test('create, write, sort, grow, export, lock, unlock: everything is there', async ({ journal, page }) => {
  test.setTimeout(180_000)
  await create(page)
  await go(page, /^Journal/)
  for (const [at, entry] of ENTRIES.entries()) await write(page, entry, at === 0)
  await addCard(page)
  await addGoalAndEvidence(page)

  await go(page, 'Growth summary')
  await page.getByRole('region', { name: 'Save as' }).getByRole('button', { name: 'Markdown' }).click()
  await expect(page.getByText(/\.md/).first()).toBeVisible()
  const [asked] = journal.ports.dialogs.asked
  expect(Buffer.from(asked?.bytes ?? []).toString('utf8')).toContain('asked, and waited')

  await button(page, 'Lock now').click()
  await expect.poll(() => page.isClosed()).toBe(true)
  const fresh = await journal.page()
  await field(fresh, 'Passphrase').fill(PASSPHRASE)
  await button(fresh, 'Unlock').click()
  await everythingIsThere(fresh)
})

interface Told {
  readonly input: { readonly draft: { readonly text: string } }
  readonly answer: { readonly ok: boolean }
}

/** Starts the program in a process of its own, kills it in the middle of typing, and gives the last text it called saved. */
async function typeAndKill(folder: string, word: string, afterSaves: number): Promise<string> {
  const script = fileURLToPath(new URL('../support/typing-program.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder, word], { stdio: ['ignore', 'pipe', 'inherit'] })
  let last = ''
  let saves = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const { input, answer }: Told = JSON.parse(line)
    if (!answer.ok || !input.draft.text.includes(word)) continue
    last = input.draft.text
    saves += 1
    if (saves === afterSaves) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return last
}

/** What the killed program left behind, read by another. */
async function keptText(journal: Journal): Promise<string> {
  await journal.unlock()
  const { rows } = await journal.ask('journal.page', { filter: {}, offset: 0, limit: 1 })
  const { text } = await journal.ask('journal.entry', { id: rows[0]?.id ?? '' })
  await journal.app.lock('screen')
  return text
}

test('killed in the middle of typing, again and again: everything called saved is there', async ({
  journal,
}) => {
  test.setTimeout(240_000)
  await journal.create()
  const page = await journal.page()
  await go(page, /^Journal/)
  await write(page, ENTRIES[0], true)
  const folder = dirname(journal.ports.journalFolder)
  await journal.app.lock('screen')
  for (const [round, afterSaves] of [1, 2, 3].entries()) {
    const last = await typeAndKill(folder, `round${round}word`, afterSaves)
    expect(last).toContain(`round${round}word`)
    const kept = await keptText(journal)
    expect(kept.startsWith(last)).toBe(true)
  }
})

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { violations } from '../support/journal-desk.ts'
import { expect, PASSPHRASE, test, type Journal } from '../support/shell-fixture.ts'

const NEXT = 'seven lanterns under a slow bridge'
const DAMAGED = { code: 'vault/damaged', file: '0123456789-00000012-ab34.pack', record: null } as const
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })

async function openSettings(journal: Journal): Promise<Page> {
  await journal.create()
  await journal.ask('issues.capture', { title: 'Dishes', seen: '', entryId: null })
  const page = await journal.page()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(button(page, 'Check the journal')).toBeVisible()
  return page
}

/** Lets held work go on once the page's stop has come through. */
async function stopped(journal: Journal, letGo: () => void): Promise<void> {
  await expect.poll(() => journal.holds.work?.isCancelled()).toBe(true)
  letGo()
}

/** Long work that stands still at four of ten until it is let go. */
function hold(journal: Journal): () => void {
  const { promise, resolve } = Promise.withResolvers<void>()
  journal.holds.steps = 10
  journal.holds.step = (done) => (done < 4 ? Promise.resolve() : promise)
  return resolve
}

test('on the disk, every file is read and found sound', async ({ journal }) => {
  const page = await openSettings(journal)
  await button(page, 'Check the journal').click()
  await expect(page.getByText('Everything is sound')).toBeVisible()
  await expect(button(page, 'Check the journal')).toBeFocused()
})

test('on the disk, a copy is made and brings back a card that was removed', async ({ journal }) => {
  const page = await openSettings(journal)
  await button(page, 'Make a copy now').click()
  await expect(page.getByText('read back to prove it')).toBeVisible()
  const [issue] = await journal.ask('issues.list', undefined)
  await journal.ask('issues.remove', { id: issue?.id ?? '' })
  await page
    .getByRole('button', { name: /from the copy of/ })
    .first()
    .click()
  await page
    .getByRole('alertdialog', { name: 'Bring back from this copy?' })
    .getByRole('button', { name: 'Bring back' })
    .click()
  await expect(page.getByText('1 piece came back')).toBeVisible()
  await page.getByRole('link', { name: /^Issues/ }).click()
  await expect(page.getByText('Dishes').first()).toBeVisible()
})

/** Flips one bit in the middle of every file of a folder. */
function spoil(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const bytes = readFileSync(path)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(path, bytes)
  }
}

test('on the disk, a damaged journal opens with what can be read', async ({ journal }) => {
  await journal.create()
  await journal.ask('issues.capture', { title: 'Lost', seen: '', entryId: null })
  await journal.app.lock('screen')
  spoil(join(journal.ports.journalFolder, 'data'))
  rmSync(journal.ports.localFolder, { recursive: true })
  const page = await journal.page()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('A file of your journal is damaged')
  await button(page, 'Open with what can be read').click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('no empty journal was put in its place')
  expect(await violations(page)).toEqual([])
  await button(page, 'Open it empty all the same').click()
  await expect(page.getByText(/damaged files? (was|were) set aside, not deleted/)).toBeVisible()
  expect(await journal.ask('issues.list', undefined)).toEqual([])
})

test('on the disk, a key file that is damaged when the program starts is told of in place of the lock screen', async ({
  journal,
}) => {
  await journal.create()
  await journal.app.lock('screen')
  spoil(join(journal.ports.journalFolder, 'keys'))
  await journal.restart()
  const page = await journal.page()
  await expect(page.getByRole('heading', { name: 'The key file of your journal is damaged' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await button(page, 'Open with what can be read').click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('The key file of your journal is damaged')
  await button(page, 'Back').click()
  spoil(join(journal.ports.journalFolder, 'keys'))
  await button(page, 'Try again').click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation').first()).toBeVisible()
})

test.describe('with work that takes its time', () => {
  test.use({ inMemory: true })

  test('a check is watched and stopped by keys alone', async ({ journal }) => {
    const page = await openSettings(journal)
    const letGo = hold(journal)
    await button(page, 'Check the journal').press('Enter')
    await expect(button(page, 'Stop')).toBeFocused()
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40')
    await expect(button(page, 'Make a copy now')).toBeDisabled()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await stopped(journal, letGo)
    await expect(page.getByText('This was stopped before it was done.')).toBeVisible()
    await expect(button(page, 'Check the journal')).toBeFocused()
    journal.holds.found = { files: 9, damaged: ['a'], missing: [], healed: 3 }
    await page.keyboard.press('Enter')
    await expect(page.getByText('1 file was damaged.')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  test('a copy is made, and brings back what was lost since', async ({ journal }) => {
    const page = await openSettings(journal)
    await button(page, 'Make a copy now').click()
    const copies = page.getByRole('list', { name: 'Copies, newest first' })
    await expect(copies.getByRole('listitem')).toHaveCount(1)
    await expect(button(page, 'Make a copy now')).toBeFocused()
    const [issue] = await journal.ask('issues.list', undefined)
    await journal.ask('issues.remove', { id: issue?.id ?? '' })
    const bringBack = copies.getByRole('button', { name: /from the copy of/ })
    await bringBack.press('Enter')
    const question = page.getByRole('alertdialog', { name: 'Bring back from this copy?' })
    await expect(question.getByRole('button', { name: 'Not now' })).toBeFocused()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(bringBack).toBeFocused()
    await page.keyboard.press('Enter')
    await question.getByRole('button', { name: 'Bring back' }).press('Enter')
    await expect(page.getByText('1 piece came back')).toBeVisible()
    await expect(bringBack).toBeFocused()
    await page.getByRole('link', { name: /^Issues/ }).click()
    await expect(page.getByText('Dishes').first()).toBeVisible()
  })

  test('a change of passphrase is stopped, and the old one still opens', async ({ journal }) => {
    const page = await openSettings(journal)
    const letGo = hold(journal)
    await button(page, 'Change passphrase').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('still open with the old passphrase')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Current passphrase' }).fill(PASSPHRASE)
    await dialog.getByRole('textbox', { name: 'New passphrase', exact: true }).fill(NEXT)
    await dialog.getByRole('textbox', { name: 'The same once more' }).fill(NEXT)
    await dialog.getByRole('button', { name: 'Change passphrase' }).click()
    await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeVisible()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Stop' }).click()
    await stopped(journal, letGo)
    await expect(dialog.getByText('Your journal is as it was before.')).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: 'Current passphrase' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button(page, 'Change passphrase')).toBeFocused()
    expect(journal.holds.passphrase).toBe(PASSPHRASE)
  })

  test('a damaged journal opens with what can be read', async ({ journal }) => {
    await journal.create()
    await journal.ask('issues.capture', { title: 'Dishes', seen: '', entryId: null })
    journal.holds.damage = DAMAGED
    await journal.app.lock('screen')
    const page = await journal.page()
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('Nothing was changed or deleted.')
    await button(page, 'Open with what can be read').click()
    await expect(page.getByText('set aside on this computer, not deleted')).toBeVisible()
    const letGo = hold(journal)
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
    await page.keyboard.type(PASSPHRASE)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40')
    expect(await violations(page)).toEqual([])
    letGo()
    await expect(page.getByText('2 damaged files were set aside, not deleted.')).toBeVisible()
    await page.getByRole('link', { name: /^Issues/ }).click()
    await expect(page.getByText('Dishes').first()).toBeVisible()
  })
})

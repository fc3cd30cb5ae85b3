import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { expect, PASSPHRASE, test, type Journal } from '../support/shell-fixture.ts'

const NEXT = 'seven lanterns under a slow bridge'
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })

async function locked(journal: Journal): Promise<Page> {
  await journal.app.lock('screen')
  const page = await journal.page()
  await expect(button(page, 'Unlock')).toBeVisible()
  return page
}

async function unlockWith(page: Page, passphrase: string): Promise<void> {
  await field(page, 'Passphrase').fill(passphrase)
  await page.keyboard.press('Enter')
}

test('a wrong passphrase is told from a damaged journal, and nothing is lost by trying', async ({
  journal,
}) => {
  await journal.create()
  const page = await locked(journal)
  await unlockWith(page, 'not this one at all')
  await expect(page.getByText('That is not the passphrase of this journal.')).toBeVisible()
  await expect(field(page, 'Passphrase')).toBeFocused()

  const keys = join(journal.ports.journalFolder, 'keys')
  const path = join(keys, readdirSync(keys)[0] ?? '')
  const bytes = readFileSync(path)
  bytes[40]! ^= 1
  writeFileSync(path, bytes)
  await unlockWith(page, PASSPHRASE)
  await expect(page.getByRole('alert')).toContainText(/damaged/i)
  await expect(page.getByText('That is not the passphrase of this journal.')).toBeHidden()

  bytes[40]! ^= 1
  writeFileSync(path, bytes)
  await unlockWith(page, PASSPHRASE)
  await expect(page.getByRole('navigation').first()).toBeVisible()
})

test('a lock left on a computer that cannot be asked goes when the person says that it is closed there', async ({
  journal,
}) => {
  await journal.create()
  const page = await locked(journal)
  const left = { host: 'attic', bootId: 'of another computer', pid: 1, nonce: '0123456789abcdef' }
  const lock = join(journal.ports.localFolder, 'lock')
  writeFileSync(lock, JSON.stringify({ ...left, since: '2026-11-23T19:42:00.000Z' }))
  await unlockWith(page, PASSPHRASE)
  await expect(page.getByRole('alert')).toContainText('cannot be told from here whether it was closed')
  const takeOver = button(page, 'It is closed there. Open it here')
  await takeOver.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation').first()).toBeVisible()
})

test('the passphrase is changed in settings, and the old one opens no more', async ({ journal }) => {
  await journal.create()
  const page = await journal.page()
  await page.getByRole('link', { name: 'Settings' }).click()
  await button(page, 'Change passphrase').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Current passphrase' }).fill(PASSPHRASE)
  await dialog.getByRole('textbox', { name: 'New passphrase', exact: true }).fill(NEXT)
  await dialog.getByRole('textbox', { name: 'The same once more' }).fill(NEXT)
  await dialog.getByRole('button', { name: 'Change passphrase' }).click()
  await expect(page.getByText('The passphrase is changed.')).toBeVisible()
  const fresh = await locked(journal)
  await unlockWith(fresh, PASSPHRASE)
  await expect(fresh.getByText('That is not the passphrase of this journal.')).toBeVisible()
  await unlockWith(fresh, NEXT)
  await expect(fresh.getByRole('navigation').first()).toBeVisible()
})

test('the recovery key opens once and sets a new passphrase', async ({ journal }) => {
  const { key } = await journal.ask('vault.newRecoveryKey', undefined)
  await journal.ask('vault.create', { passphrase: 'forgotten words of last spring', recoveryKey: key })
  await journal.ask('issues.capture', { title: 'Still here', seen: '', entryId: null })
  const page = await locked(journal)
  await button(page, 'I forgot my passphrase').click()
  await field(page, 'Recovery key').fill(key.toLowerCase().replaceAll('-', ' '))
  await field(page, 'New passphrase').fill(NEXT)
  await field(page, 'The same once more').fill(NEXT)
  await button(page, 'Set the passphrase and open').click()
  await expect(page.getByText('that key has ended')).toBeVisible()
  expect((await journal.ask('issues.list', undefined)).map(({ title }) => title)).toEqual(['Still here'])
  const fresh = await locked(journal)
  await unlockWith(fresh, NEXT)
  await expect(fresh.getByRole('navigation').first()).toBeVisible()
})

test('everything is deleted in two steps, by the passphrase, and the first screen comes', async ({
  journal,
}) => {
  await journal.create()
  const page = await journal.page()
  await page.getByRole('link', { name: 'Settings' }).click()
  await button(page, 'Delete everything').press('Enter')
  const first = page.getByRole('dialog', { name: 'Delete everything?' })
  await expect(first.getByText('This can’t be undone', { exact: false })).toBeVisible()
  await first.getByRole('button', { name: 'Go on' }).press('Enter')
  const last = page.getByRole('dialog', { name: 'Delete everything? This can’t be undone.' })
  await field(page, 'Current passphrase').fill('not this one at all')
  await page.keyboard.press('Enter')
  await expect(last.getByText('That is not the current passphrase.')).toBeVisible()
  await field(page, 'Current passphrase').fill(PASSPHRASE)
  const gone = page.waitForEvent('close')
  await page.keyboard.press('Enter')
  await gone
  const next = await journal.page()
  await expect(next.getByText('Not therapy, not an emergency service', { exact: false })).toBeVisible()
  const { journalFolder, localFolder } = journal.ports
  expect(readdirSync(join(journalFolder, 'keys'))).toEqual([])
  expect(readdirSync(join(journalFolder, 'data'))).toEqual([])
  expect(
    readdirSync(localFolder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()),
  ).toEqual([])
})

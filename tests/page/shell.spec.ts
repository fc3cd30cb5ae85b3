import { expect, PASSPHRASE, test } from '../support/shell-fixture.ts'

test('a first start shows the first screen', async ({ page }) => {
  await expect(page).toHaveTitle('Stillwater')
  await expect(page.getByRole('heading').first()).toBeVisible()
})

test('a lock ends the page and shows the lock screen in a fresh one, which opens it again', async ({
  journal,
  page,
}) => {
  await journal.create()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await journal.app.lock('screen')
  const fresh = await journal.page()
  expect(page.isClosed()).toBe(true)
  await fresh.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await fresh.keyboard.press('Enter')
  await expect(fresh.getByRole('navigation').first()).toBeVisible()
})

test('it locks by itself when nobody is there', async ({ journal, page }) => {
  await journal.create()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  journal.ports.clock.moveOn(6 * 60_000)
  await expect.poll(() => page.isClosed()).toBe(true)
  await expect((await journal.page()).getByLabel('Passphrase', { exact: true })).toBeVisible()
})

test('what was acknowledged is there after a power cut', async ({ journal }) => {
  await journal.create()
  const { id } = await journal.ask('issues.capture', { title: 'Dishes', seen: '', entryId: null })
  await journal.restart()
  await journal.unlock()
  expect((await journal.ask('issues.list', undefined)).map((issue) => issue.id)).toEqual([id])
})

test('hidden is still hidden in the fresh window, and coming back asks for the passphrase', async ({
  journal,
  page,
}) => {
  await journal.create()
  await page.getByRole('button', { name: 'Hide now' }).click()
  await expect.poll(() => page.isClosed()).toBe(true)
  const fresh = await journal.page()
  await expect(fresh.getByRole('textbox', { name: 'Notes' })).toBeVisible()
  await expect(fresh.getByLabel('Passphrase', { exact: true })).toBeHidden()
  await fresh.getByRole('button', { name: 'Close notes' }).click()
  await expect(fresh.getByLabel('Passphrase', { exact: true })).toBeVisible()
})

test('no dialog covers Hide now', async ({ journal, page }) => {
  await journal.create()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('button', { name: 'Hide now' }).click()
  await expect.poll(() => page.isClosed()).toBe(true)
  await expect((await journal.page()).getByRole('textbox', { name: 'Notes' })).toBeVisible()
})

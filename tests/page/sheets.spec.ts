import type { Locator, Page } from 'playwright/test'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

// A sheet over the page: where its focus stands, and what is said while it is open.
const SMALL = { viewport: { width: 900, height: 640 } }

async function hardHourSheet(journal: Journal): Promise<Page> {
  await journal.create()
  const many = Array.from({ length: 12 }, (_, at) => `Thing ${at + 1} that gets me through the hour`)
  const nothing = { signs: [], people: [], places: [], saferHere: [], reasons: [] }
  await journal.ask('support.setHardHour', { ...nothing, helps: many })
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/steps/support'))
  await page.getByRole('button', { name: 'A page to print' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  return page
}

/** True where the two share a point of the screen. */
async function isOver(message: Locator, button: Locator): Promise<boolean> {
  const [a, b] = [await message.boundingBox(), await button.boundingBox()]
  if (a === null || b === null) throw new Error('not on the screen')
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

test.describe('in a small window', () => {
  test.use({ windowOptions: SMALL })

  test('a saved sheet keeps the focus on its button, lies above what is said, and closes by Escape', async ({
    journal,
  }) => {
    const page = await hardHourSheet(journal)
    const sheet = page.getByRole('dialog')
    const save = sheet.getByRole('button', { name: 'Save as PDF' })
    await save.press('Enter')
    const message = page.getByRole('alertdialog').filter({ hasText: 'Saved as' })
    await expect(message).toBeVisible()
    await expect(save).toBeFocused()
    for (const button of [save, sheet.getByRole('button', { name: 'Close' }).last()]) {
      await expect.poll(() => isOver(message, button)).toBe(false)
    }
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
  })
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { addDays, dayOf } from '../../core/kernel/time.ts'
import { openDemo } from '../support/demo-journal.ts'
import { expect, test } from '../support/shell-fixture.ts'

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search everything you wrote' })

test('by keyboard alone: asks from anywhere, walks the groups, and opens each thing in its place', async ({
  journal,
}) => {
  test.setTimeout(120_000)
  const page = await openDemo(journal)
  const { local } = await journal.ask('device.now', undefined)
  const care = await journal.ask('space.addCare', {
    kind: 'move',
    planned: 'Xylophone in the park',
    doneOn: dayOf(local),
  })
  await journal.ask('outcome.setNextStep', { area: 'play', nextSmallStep: 'Borrow a xylophone' })
  const draft = { kind: 'thank_you', text: 'Dear me, the xylophone was worth it.' } as const
  await journal.ask('outcome.addLetter', { draft, sealUntil: null })
  await journal.ask('outcome.addLetter', {
    draft: { ...draft, text: 'A sealed xylophone.' },
    sealUntil: addDays(dayOf(local), 30),
  })
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+KeyF')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('xylo')
  await expect(page.getByText('3 things found')).toBeVisible()
  await expect(page.getByText('A sealed xylophone', { exact: false })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /Xylophone in the park/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/steps\/space/)
  await expect(page.locator(`[data-record="${care.id}"]`)).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('button', { name: /Xylophone in the park/ })).toBeFocused()

  await page.keyboard.press('ControlOrMeta+KeyF')
  await expect(box(page)).toHaveValue('xylo')
  await box(page).fill('xylo kind:areas')
  await expect(page.getByText('1 thing found')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Life areas' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('[data-record]:focus')).toContainText('Borrow a xylophone')

  await page.keyboard.press('ControlOrMeta+KeyF')
  await box(page).fill('xylo kind:letters')
  // The search before said the same number.
  await expect(page.getByRole('button', { name: /xylophone was worth it/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Dear me, the xylophone was worth it.')
})

test('says in plain words what is wrong with a filter and what is near', async ({ journal }) => {
  await journal.create()
  const { local } = await journal.ask('device.now', undefined)
  await journal.ask('space.addIfThen', {
    cue: 'I pass the river',
    action: 'I ring Marta',
    isActive: true,
    trigger: null,
  })
  const page = await journal.page()
  await page.evaluate(() => void (location.hash = '/look-back'))
  await box(page).fill(`rvier mood:12 before:${addDays(dayOf(local), 2)}`)
  await expect(page.getByText('“mood:12” narrows nothing.', { exact: false })).toBeVisible()
  await expect(page.getByText('Nothing with these letters. Near it: river.')).toBeVisible()
  await expect(page.getByRole('button', { name: /I pass the river/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('keeps a search by a name, asks it again, renames it, and brings it back', async ({ journal }) => {
  await journal.create()
  const page = await journal.page()
  await page.evaluate(() => void (location.hash = '/look-back'))
  await box(page).fill('river is:starred')
  await page.getByRole('button', { name: 'Save this search' }).click()
  const form = page.getByRole('dialog', { name: 'Save this search' })
  await form.getByRole('textbox', { name: 'Name' }).fill('The river')
  await page.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Saved as “The river”' })).toBeFocused()
  await box(page).fill('')
  const saved = page.getByRole('region', { name: 'Saved searches' })
  await saved.getByRole('button', { name: /^The river/ }).click()
  await expect(box(page)).toHaveValue('river is:starred')
  await expect(page.getByRole('button', { name: 'Starred', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.getByRole('button', { name: 'Where' }).click()
  await expect(
    page.getByRole('group', { name: '9 Support' }).getByRole('menuitem', { name: 'Sessions' }),
  ).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await saved.getByRole('button', { name: 'More for The river' }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('By the water')
  await page.keyboard.press('Enter')
  await saved.getByRole('button', { name: 'More for By the water' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(saved.getByRole('button', { name: /By the water/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(saved.getByRole('button', { name: /^By the water/ })).toBeVisible()
})

test('the palette hands on the words typed into it', async ({ journal }) => {
  await journal.create()
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+KeyK')
  await page.keyboard.type('kettle')
  await page.getByRole('menuitem', { name: 'Search everything for “kettle”' }).click()
  await expect(box(page)).toHaveValue('kettle')
})

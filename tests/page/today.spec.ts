import type { Locator, Page } from 'playwright/test'
import { expect, test } from '../support/shell-fixture.ts'

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

test('Today keeps a mood, takes a question on, and checks a goal in by one key', async ({ journal }) => {
  await journal.create()
  const { local } = await journal.ask('device.now', undefined)
  await journal.ask('growth.addGoal', {
    title: 'Ask first',
    why: '',
    issueId: null,
    kind: 'calm',
    measure: 'done',
    targetPerWeek: 3,
    ifCue: '',
    thenAction: '',
    start: local.slice(0, 10),
    review: null,
    keepIfApart: 'yes',
  })
  const page = await journal.page()
  await page.getByRole('radio', { name: 'Good', exact: true }).click()
  await expect(page.getByText(/^Noted: Good/)).toBeVisible()
  await button(page, 'Check in: Ask first').press('Enter')
  await expect(page.getByText('1 of 3 this week').first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('look back')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Look back' })).toBeVisible()
  for (const [name, heading] of [
    ['calendar', 'Look back'],
    ['mood over', 'Look back'],
    ['trash', 'Trash'],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await button(page, 'Write about this').click()
  await expect(page.getByRole('textbox', { name: 'Text of the entry' })).toBeVisible()
  expect(await journal.ask('moods.today', undefined)).toMatchObject({ mood: 4 })
})

test('a goal whose look back has come waits on Today and opens by one key', async ({ journal }) => {
  await journal.create()
  const { local } = await journal.ask('device.now', undefined)
  const goal = {
    title: 'Ask first',
    why: '',
    issueId: null,
    kind: 'calm',
    measure: 'done',
    targetPerWeek: 3,
    ifCue: '',
    thenAction: '',
    start: local.slice(0, 10),
    review: local.slice(0, 10),
    keepIfApart: 'yes',
  } as const
  await journal.ask('growth.addGoal', goal)
  const page = await journal.page()
  await expect(page.getByText('Some weeks with “Ask first”. Is it still yours?')).toBeVisible()
  await button(page, 'Look at the goal').press('Enter')
  await expect(page.getByRole('heading', { name: 'Ask first' })).toBeVisible()
})

test('what was agreed on is opened from Today, unfolded', async ({ journal }) => {
  await journal.create()
  const { local } = await journal.ask('device.now', undefined)
  await journal.ask('outcome.readNote', undefined)
  await journal.ask('outcome.editAgreement', {
    whatDiffers: ['Two flats'],
    howWeArgue: '',
    review: local.slice(0, 10),
  })
  const page = await journal.page()
  await button(page, 'Look at it').press('Enter')
  await expect(page.getByText('Two flats')).toBeVisible()
  await expect(page.locator('[data-record="agreement-if-together"]')).toBeFocused()
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import type { ContactValue } from '../../core/boundaries/contact-kinds.ts'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { checkDraft } from '../../core/contact/draft-check.ts'
import { addDays, dayOf, type Day } from '../../core/kernel/time.ts'
import { WALK } from '../core/memories/make-activity.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

/** Four by four pixels, with a word beside them. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAADnRFWHRDb21tZW50AGEgd29yZGkW1ZkAAAARSURBVHicY4iatgCOGIjjAACF8hkBZeIbOgAAAABJRU5ErkJggg==',
  'base64',
)

const NOTES = { enjoyed: 4, natural: 3, learned: '', memory: 'Two thyme plants.' }

async function today(journal: Journal): Promise<Day> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function stands(journal: Journal, value: ContactValue): Promise<void> {
  await journal.ask('boundaries.setStatus', { ...blankWish(await today(journal)), value })
}

async function memory(journal: Journal): Promise<string> {
  const { id } = await journal.ask('memories.add', WALK)
  await journal.ask('memories.noteDone', { id, day: await today(journal), after: NOTES })
  return id
}

async function openStep(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/steps/memories'))
  await expect(page.getByRole('heading', { level: 1, name: 'New good moments' })).toBeVisible()
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.beforeEach(async ({ journal }) => journal.create())

test('by the keyboard: an idea, its invitation on the desk, an answer, and a memory', async ({ journal }) => {
  const page = await openStep(journal)
  await page.getByRole('button', { name: 'Put in a first idea' }).press('Enter')
  await page.getByRole('textbox', { name: 'What would it be?' }).focus()
  await page.keyboard.type('A plant market')
  await page.getByRole('button', { name: 'Put it in the jar' }).press('Enter')
  await expect(page.getByRole('heading', { level: 3, name: 'A plant market' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Free', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 3, name: 'A plant market' })).toBeVisible()

  await page.getByRole('button', { name: 'Invite', exact: true }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Invite: A plant market' })
  await expect(form.getByText(/The first three times: in a public place, under two hours/)).toBeVisible()
  await form.getByRole('button', { name: 'Put it on the desk' }).press('Enter')
  await expect(form.getByText('A day, a beginning, and an end after it are needed.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  const [year, month, day] = addDays(await today(journal), 3).split('-')
  await form.getByRole('spinbutton', { name: /^day, On which day/ }).focus()
  await page.keyboard.type(`${day}${month}${year}`)
  await form.getByRole('spinbutton', { name: /^hour, From/ }).focus()
  await page.keyboard.type('1400')
  await form.getByRole('spinbutton', { name: /^hour, Until/ }).focus()
  await page.keyboard.type('1630')
  await expect(form.getByText(/this one is two hours or longer/)).toBeVisible()
  await form.getByRole('button', { name: 'Put it on the desk' }).press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'A draft' })).toBeVisible()
  const text = await page.getByRole('textbox', { name: 'The words' }).inputValue()
  expect(text).toMatch(/^A plant market: .*, from 14:00 until 16:30\./)
  expect(checkDraft(text)).toEqual([])
  await page.getByRole('button', { name: 'An invitation: A plant market' }).press('Enter')
  await expect(page.getByText('On the draft desk. Nothing has been sent.')).toBeVisible()

  const { messages } = await journal.ask('contact.desk', undefined)
  expect(messages.map(({ message }) => [message.purpose, message.status])).toEqual([
    ['shared_interest', 'draft'],
  ])
  await journal.ask('contact.noteSent', { id: messages[0]!.message.id, day: await today(journal) })
  await page.getByRole('button', { name: 'They said yes' }).press('Enter')
  await page.getByRole('button', { name: 'It happened' }).press('Enter')
  const after = page.getByRole('dialog', { name: 'How it was: A plant market' })
  expect(await violations(page)).toEqual([])
  await after.getByRole('textbox', { name: 'What I want to remember' }).fill('Two thyme plants.')
  await after.getByRole('button', { name: 'Keep it' }).press('Enter')
  await page.getByRole('button', { name: /^A plant market.*Today/s }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'A plant market' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Back to the shelf' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'New good moments' })).toBeFocused()
})

test('a picture shows inside its memory alone, with the words for it', async ({ journal }) => {
  await memory(journal)
  const page = await openStep(journal)
  journal.ports.dialogs.picks.push({ kind: 'picked', bytes: PNG })
  await page.getByRole('button', { name: /^The plant market/ }).click()
  await page.getByRole('button', { name: 'Add a picture' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('A heron on a post')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click()
  const image = page.getByRole('img', { name: 'A heron on a post' })
  await expect(image).toBeVisible()
  // As wide as its bytes say: they were really shown.
  await expect(image).toHaveJSProperty('naturalWidth', 4)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Back to the shelf' }).click()
  await expect(page.getByText(/1 picture$/)).toBeVisible()
  await expect(page.locator('img')).toHaveCount(0)
  await page.getByRole('button', { name: /^The plant market/ }).click()
  await page.getByRole('button', { name: 'Take it out: A heron on a post' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it out' }).click()
  await expect(image).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(image).toBeVisible()
})

test('a HEIC picture is refused in clear words', async ({ journal }) => {
  await memory(journal)
  const page = await openStep(journal)
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(20)])
  journal.ports.dialogs.picks.push({ kind: 'picked', bytes: heic })
  await page.getByRole('button', { name: /^The plant market/ }).click()
  await page.getByRole('button', { name: 'Add a picture' }).click()
  await expect(page.getByText('This is a HEIC picture')).toBeVisible()
  await expect(page.getByText(/Save it as JPEG first/)).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('in a time they asked for, ideas are written and none is asked about', async ({ journal }) => {
  await stands(journal, 'needs_time')
  await journal.ask('memories.add', WALK)
  const page = await openStep(journal)
  await expect(page.getByText('They asked for time. Waiting is the message.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add an idea' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Invite', exact: true })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
})

test('where it is closed what was written stays readable behind a fold', async ({ journal }) => {
  await memory(journal)
  await journal.ask('memories.add', { ...WALK, title: 'A swim' })
  await stands(journal, 'said_no')
  const page = await openStep(journal)
  await expect(page.getByText('They have answered. The kindest step now is none.')).toBeVisible()
  for (const name of [/invite/i, 'Add an idea', /asked/i]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  }
  await expect(page.getByText('Two thyme plants.')).toBeHidden()
  await page.getByRole('button', { name: 'What was' }).click()
  await page.getByRole('button', { name: /^The plant market/ }).click()
  await expect(page.getByText('Two thyme plants.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add a picture' })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
})

test('half an idea is kept when the journal locks', async ({ journal }) => {
  const page = await openStep(journal)
  await page.getByRole('button', { name: 'Put in a first idea' }).click()
  await page.getByRole('textbox', { name: 'What would it be?' }).fill('Soup at the market')
  await journal.app.lock('idle')
  await journal.unlock()
  const moments = await journal.ask('memories.list', undefined)
  expect(moments.map(({ activity }) => activity.title)).toEqual(['Soup at the market'])
})

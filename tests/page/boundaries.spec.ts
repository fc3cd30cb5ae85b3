import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import type { BoundaryDraft } from '../../core/boundaries/boundaries.schema.ts'
import type { ContactValue } from '../../core/boundaries/contact-kinds.ts'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { blankGoal } from '../../core/growth/goal-from-issue.ts'
import { dayOf } from '../../core/kernel/time.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function stands(journal: Journal, value: ContactValue): Promise<void> {
  await journal.ask('boundaries.setStatus', { ...blankWish(await today(journal)), value })
}

async function line(journal: Journal, part: Partial<BoundaryDraft> = {}): Promise<string> {
  const draft: BoundaryDraft = {
    whose: 'theirs',
    text: 'No calls, please.',
    topic: null,
    source: 'said',
    firmness: 'firm',
    since: await today(journal),
    until: null,
    rulesOut: ['calls'],
    ...part,
  }
  return (await journal.ask('boundaries.add', draft)).id
}

async function openAt(journal: Journal, path: string): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate((to) => void (location.hash = `#${to}`), path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

const openBoard = (journal: Journal): Promise<Page> => openAt(journal, '/steps/boundaries')

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.beforeEach(async ({ journal }) => journal.create())

test('where contact is closed, each step stays on one line and the last one is in view', async ({
  journal,
}) => {
  await stands(journal, 'said_no')
  const page = await openBoard(journal)
  const step = (name: RegExp) => page.getByRole('navigation').first().getByRole('link', { name })
  await expect(step(/New good moments closed/)).toBeVisible()
  const high = await step(/^6 Growth|^Growth$/).evaluate(({ clientHeight }) => clientHeight)
  for (const name of [/The conversation closed/, /New good moments closed/]) {
    expect(await step(name).evaluate(({ clientHeight }) => clientHeight)).toBe(high)
  }
  await expect(step(/Any outcome/)).toBeInViewport({ ratio: 1 })
})

test('a first line by the keyboard: it is said back, and closes what it names', async ({ journal }) => {
  const page = await openBoard(journal)
  await page.getByRole('button', { name: 'Note a first boundary' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Note a boundary' })
  await form.getByRole('textbox', { name: 'What they asked for, in their words' }).focus()
  await page.keyboard.type('Please no calls.')
  await expect(form.getByText('You wrote: Please no calls.')).toBeVisible()
  await expect(form.getByText('Calls: closed while this line stands.')).toBeVisible()
  await form.getByRole('button', { name: 'More about it' }).press('Enter')
  await form.getByRole('radio', { name: /Unclear/ }).press('Space')
  await expect(form.getByText('When unsure, take the wider distance.').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep this line' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Please no calls.' })).toBeVisible()
  await expect(page.getByText('Rules out: calls.')).toBeVisible()
  expect(await journal.ask('boundaries.gate', undefined)).toMatchObject({ ruledOut: ['calls'] })
})

test('a line of theirs is lifted in their words, stands again, is deleted and put back', async ({
  journal,
}) => {
  await line(journal)
  const page = await openBoard(journal)
  const more = page.getByRole('button', { name: 'More for “No calls, please.”' })
  await more.click()
  await page.getByRole('menuitem', { name: 'They lifted it' }).click()
  const lift = page.getByRole('dialog', { name: 'They lifted this line' })
  await lift.getByRole('button', { name: 'Lift it' }).click()
  await expect(lift.getByText('Their words are needed here, in a line.')).toBeVisible()
  await lift.getByRole('textbox').first().fill('Calling is fine again.')
  expect(await violations(page)).toEqual([])
  await lift.getByRole('button', { name: 'Lift it' }).click()
  await page.getByRole('button', { name: 'Lifted (1)' }).click()
  await expect(page.getByText('“Calling is fine again.”')).toBeVisible()
  await more.click()
  await page.getByRole('menuitem', { name: 'It stands again' }).click()
  await expect(page.getByText('Rules out: calls.')).toBeVisible()
  await more.click()
  await page.getByRole('menuitem', { name: 'Delete it' }).click()
  const asked = page.getByRole('alertdialog', { name: 'Delete this line?' })
  await expect(asked.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await expect(asked.getByRole('button', { name: 'Delete' })).toBeDisabled()
  await asked.getByRole('checkbox', { name: /^It was noted by mistake/ }).press('Space')
  expect(await violations(page)).toEqual([])
  await asked.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No line noted yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'No calls, please.' })).toBeVisible()
})

test('a slip is a fact in a plain list', async ({ journal }) => {
  await line(journal)
  const page = await openBoard(journal)
  await page.getByRole('button', { name: 'Note a slip' }).click()
  const form = page.getByRole('dialog', { name: 'Note a slip' })
  await form.getByRole('textbox', { name: 'What happened' }).fill('Rang once.')
  await form.getByRole('button', { name: /What I did then/ }).click()
  await page.getByRole('option', { name: 'I told someone who supports me' }).click()
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('It happened. What could help next time?')).toBeVisible()
  const slips = page.getByRole('region', { name: 'Slips' })
  await expect(slips.getByText('Rang once.')).toBeVisible()
  await expect(slips.getByText(/I told someone who supports me · No calls, please\./)).toBeVisible()
})

test('what fills the waiting belongs to a goal, and the goal leads back', async ({ journal }) => {
  await journal.ask('growth.addGoal', { ...blankGoal(await today(journal)), title: 'Walk' })
  const page = await openBoard(journal)
  await page.getByRole('textbox', { name: 'Something that fills the waiting' }).fill('The canal')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'More for “The canal”' }).click()
  await page.getByRole('menuitem', { name: 'Belongs to the goal “Walk”' }).click()
  await page.getByRole('button', { name: 'Goal: Walk' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Growth' })).toBeVisible()
  await page.getByRole('link', { name: 'Fills the waiting: The canal' }).click()
  await expect(page.getByRole('checkbox', { name: 'The canal' })).not.toBeChecked()
})

test('an entry written about a line is tied to it both ways', async ({ journal }) => {
  const id = await line(journal)
  const page = await openBoard(journal)
  await page.getByRole('button', { name: 'More for “No calls, please.”' }).click()
  await page.getByRole('menuitem', { name: 'Write about it' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('The phone in the drawer')
  await expect.poll(async () => (await journal.ask('boundaries.list', undefined))[0]?.entryIds.length).toBe(1)
  await page.evaluate(() => void (location.hash = '#/steps/boundaries'))
  await page.getByRole('button', { name: '1 entry' }).click()
  await page.getByRole('button', { name: 'Unlink The phone in the drawer' }).click()
  await expect(page.getByText('Unlinked. The entry stays.')).toBeVisible()
  const [left] = await journal.ask('boundaries.list', undefined)
  expect([left?.id, left?.entryIds]).toEqual([id, []])
})

test('three questions, each of which may be skipped, say how contact stands', async ({ journal }) => {
  const page = await openBoard(journal)
  await page.getByRole('button', { name: 'Answer three questions' }).click()
  const form = page.getByRole('dialog', { name: 'Three questions' })
  await form.getByText('They asked for no contact').click()
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep the answers' }).click()
  await expect(page.getByText('They have answered. The kindest step now is none.')).toBeVisible()
  await expect(page.getByText(/Time alone does not reopen this/)).toBeVisible()
})

test('a no ends by their dated words alone', async ({ journal }) => {
  await stands(journal, 'said_no')
  const page = await openBoard(journal)
  await page.getByRole('button', { name: 'Change it' }).click()
  const form = page.getByRole('dialog', { name: 'How does contact stand?' })
  await form.getByText('Open', { exact: true }).click()
  await form.getByRole('button', { name: 'Note this' }).click()
  await expect(form.getByText('The day and their words are needed.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await form.getByRole('textbox', { name: 'In their words' }).fill('You can write again.')
  await form.getByRole('button', { name: 'Note this' }).click()
  await expect(page.getByText('Open. Contact itself is not ruled out.')).toBeVisible()
})

test('time without a day waits until they have written first', async ({ journal }) => {
  await stands(journal, 'needs_time')
  const page = await openBoard(journal)
  await expect(page.getByText('They asked for time. Waiting is the message.')).toBeVisible()
  await page.getByRole('button', { name: 'They have written first' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText(/They wrote first on/)).toBeVisible()
})

test('after a no every step about contact is closed and asks nothing', async ({ journal }) => {
  await stands(journal, 'said_no')
  for (const path of ['contact', 'friendship', 'conversation', 'memories']) {
    const page = await openAt(journal, `/steps/${path}`)
    await expect(page.getByText('They have answered. The kindest step now is none.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Another question' })).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Worth knowing' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: /copy/i })).toHaveCount(0)
    expect(await violations(page), path).toEqual([])
  }
  const page = await journal.page()
  await page.getByRole('button', { name: 'Write an unsent letter' }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible()
})

test('where someone was afraid, steps about contact are out of sight and support comes first', async ({
  journal,
}) => {
  await stands(journal, 'safety_victim')
  const page = await openBoard(journal)
  const steps = page.getByRole('navigation').getByRole('link')
  await expect(page.getByText('You don’t owe anyone a second try.').first()).toBeVisible()
  await expect(steps.filter({ hasText: 'First contact' })).toHaveCount(0)
  await expect(steps.filter({ hasText: /Support$/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Change it' }).click()
  const information = page.getByRole('dialog', { name: 'Before you change this' })
  await expect(information.getByText(/not your fault/)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await information.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('dialog', { name: 'How does contact stand?' })).toBeVisible()
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { blankGoal } from '../../core/growth/goal-from-issue.ts'
import type { Goal, GoalDraft } from '../../core/growth/growth.schema.ts'
import { addDays, dayOf } from '../../core/kernel/time.ts'
import { blankEvidence } from '../../renderer/features/growth/evidence-draft.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function goal(journal: Journal, part: Partial<GoalDraft>): Promise<Goal> {
  return await journal.ask('growth.addGoal', { ...blankGoal(await today(journal)), ...part })
}

async function openGrowth(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/growth'))
  await expect(page.getByRole('heading', { level: 1, name: 'Growth' })).toBeVisible()
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.beforeEach(async ({ journal }) => journal.create())

test('who was afraid, hurt or controlled is asked for nothing that comes of their own mistakes', async ({
  journal,
}) => {
  const day = await today(journal)
  const { id } = await journal.ask('issues.capture', { title: 'Late again', seen: '', entryId: null })
  await goal(journal, { title: 'Ring when I leave', issueId: id })
  const page = await openGrowth(journal)
  await expect(page.getByText('From “Late again”')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Before, I would …' })).toBeVisible()
  const wish = { ...blankWish(day), value: 'safety_victim', isInformed: true } as const
  await journal.ask('boundaries.setStatus', wish)
  await expect(page.getByRole('textbox', { name: 'Before, I would …' })).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: /^This time I/ })).toBeVisible()
  await expect(page.getByText('From “Late again”')).toHaveCount(0)
  await page.getByRole('button', { name: 'Add a goal' }).click()
  await expect(page.getByRole('textbox', { name: 'What I want to do' })).toBeVisible()
  await expect(page.getByText('From an issue')).toHaveCount(0)
  await page.evaluate((card) => void (location.hash = `#/issues/${card}`), id)
  await expect(page.getByText('What it was like for me')).toBeVisible()
  await expect(page.getByText('What it may have been like for them')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /goal/i })).toHaveCount(0)
})

test('a first goal, set and checked in by the keyboard, and taken back', async ({ journal }) => {
  const page = await openGrowth(journal)
  await page.getByRole('button', { name: 'Set a first goal' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'What I want to do' })).toBeFocused()
  await page.keyboard.type('Walk before work')
  await page.getByRole('textbox', { name: 'If …' }).fill('the kettle is on')
  await page.getByRole('textbox', { name: 'then …' }).fill('I put my shoes by the door')
  await page.getByRole('radio', { name: 'No', exact: true }).click()
  await expect(page.getByText('Might be worth finding your own reason.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const card = page.getByRole('listitem', { name: 'Walk before work' })
  await expect(card.getByText('If the kettle is on, then I put my shoes by the door')).toBeVisible()
  await expect(card.getByRole('img', { name: /This week is open, 3 planned\./ })).toBeVisible()
  await card.getByRole('button', { name: 'I did this today' }).press('Enter')
  await expect(card.getByText('Today: done')).toBeVisible()
  await expect(card.getByRole('img', { name: /1 of 3 this week\./ })).toBeVisible()
  await card.getByRole('button', { name: 'Take back the last check-in for Walk before work' }).press('Enter')
  await expect(card.getByRole('img', { name: /This week is open/ })).toBeVisible()
})

test('minutes are noted with a word about how hard it was', async ({ journal }) => {
  await goal(journal, { title: 'Run', measure: 'minutes' })
  const page = await openGrowth(journal)
  const card = page.getByRole('listitem', { name: 'Run' })
  await card.getByRole('textbox', { name: 'Minutes' }).fill('25')
  await card.getByRole('button', { name: 'How hard it was, and a note' }).click()
  await card.getByRole('radio', { name: '3, Very hard' }).click()
  await card.getByRole('button', { name: 'Note 25 minutes' }).click()
  await expect(card.getByText('Today: 25 minutes, very hard')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a half-written goal becomes no goal by leaving or by a lock, and is gone on with', async ({
  journal,
}) => {
  const title = 'What I want to do'
  const first = await openGrowth(journal)
  await first.getByRole('button', { name: 'Set a first goal' }).press('Enter')
  await first.getByRole('textbox', { name: title }).fill('A goal half writ')
  await first.getByRole('link', { name: 'Today' }).click()
  await expect(first.getByText('What you typed is kept. Open the form again to go on.')).toBeVisible()
  expect(await journal.ask('growth.goals', undefined)).toEqual([])

  await first.evaluate(() => void (location.hash = '#/growth'))
  await first.getByRole('button', { name: 'Set a first goal' }).press('Enter')
  await expect(first.getByRole('textbox', { name: title })).toHaveValue('A goal half writ')
  await first.getByRole('button', { name: 'Lock now' }).click()
  await journal.unlock()
  expect(await journal.ask('growth.goals', undefined)).toEqual([])
  const page = await openGrowth(journal)
  await page.getByRole('button', { name: 'Set a first goal' }).press('Enter')
  await expect(page.getByRole('textbox', { name: title })).toHaveValue('A goal half writ')
  await expect(page.getByText('You left this unfinished, so it was kept.')).toBeVisible()
})

test('a fourth goal is met with a way to make room', async ({ journal }) => {
  for (const title of ['One', 'Two', 'Three']) await goal(journal, { title })
  const page = await openGrowth(journal)
  await page.getByRole('button', { name: 'Add a goal' }).click()
  const dialog = page.getByRole('dialog', { name: 'Three goals at once is enough' })
  await dialog.getByRole('button', { name: 'Pause Two' }).click()
  await page.getByRole('textbox', { name: 'What I want to do' }).fill('Four')
  await page.getByRole('button', { name: 'Set this goal' }).click()
  await expect(page.getByRole('listitem', { name: 'Four' })).toBeVisible()
  await page.getByRole('button', { name: 'Resting and finished goals (1)' }).click()
  await expect(page.getByRole('heading', { name: 'Two' })).toBeVisible()
  const goals = await journal.ask('growth.goals', undefined)
  expect(goals.map((view) => [view.goal.title, view.goal.status])).toContainEqual(['Two', 'paused'])
})

test('when its day has come a goal asks whether it still fits', async ({ journal }) => {
  const day = await today(journal)
  await goal(journal, { title: 'Walk', start: addDays(day, -30), review: addDays(day, -2) })
  const page = await openGrowth(journal)
  const review = page.getByRole('group', { name: 'Time to look at this goal again' })
  await expect(review).toBeVisible()
  expect(await violations(page)).toEqual([])
  await review.getByRole('button', { name: 'Keep it for four more weeks' }).click()
  await expect(review).toHaveCount(0)
  const [view] = await journal.ask('growth.goals', undefined)
  expect(view?.goal.review).toBe(addDays(day, 28))
})

test('evidence is written, changed, removed and brought back', async ({ journal }) => {
  const page = await openGrowth(journal)
  await page.getByRole('textbox', { name: 'Before, I would …' }).fill('go silent')
  await page.getByRole('textbox', { name: 'This time I …' }).fill('stayed in the room')
  await page.getByRole('form', { name: 'Add evidence' }).getByRole('button', { name: 'Add evidence' }).click()
  const piece = page.getByText('This time I stayed in the room')
  await expect(piece).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'This time I …' })).toHaveValue('')
  const menu = page.getByRole('button', { name: 'More for “stayed in the room”' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Change it' }).click()
  await page.getByRole('textbox', { name: 'This time I …' }).fill('stayed, and said why')
  await page.getByRole('button', { name: 'Keep changes' }).click()
  await expect(page.getByText('This time I stayed, and said why')).toBeVisible()
  await page.getByRole('button', { name: 'More for “stayed, and said why”' }).click()
  await page.getByRole('menuitem', { name: 'Remove it' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('Nothing here yet, and nothing is due')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('This time I stayed, and said why')).toBeVisible()
})

test('words that stand on their own are kept when the journal locks', async ({ journal }) => {
  const page = await openGrowth(journal)
  await page.getByRole('textbox', { name: 'This time I …' }).fill('asked before I answered')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await journal.unlock()
  const [kept] = await journal.ask('growth.evidence', undefined)
  expect(kept?.thisTimeI).toBe('asked before I answered')
})

test('words that cannot stand alone yet are there again after a look at another page', async ({
  journal,
}) => {
  const page = await openGrowth(journal)
  const before = page.getByRole('textbox', { name: 'Before, I would …' })
  await before.fill('go silent and leave')
  await page.getByRole('link', { name: 'Support and safety' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Support and safety' })).toBeVisible()
  await page.goBack()
  await expect(before).toHaveValue('go silent and leave')

  await page.getByRole('textbox', { name: 'This time I …' }).fill('stayed')
  await page.getByRole('link', { name: 'Support and safety' }).click()
  await expect(page.getByText('What you typed is kept in your journal as it stands.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Support and safety' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('This time I stayed')).toBeVisible()
  await expect(before).toHaveValue('')

  await page.getByRole('button', { name: 'Set a first goal' }).click()
  await page.getByRole('textbox', { name: 'Why it matters to me' }).fill('I want to be heard')
  await page.getByRole('link', { name: 'Support and safety' }).click()
  await page.goBack()
  await page.getByRole('button', { name: 'Set a first goal' }).click()
  await expect(page.getByRole('textbox', { name: 'Why it matters to me' })).toHaveValue('I want to be heard')
})

test('a week is noted in half a minute, by the keyboard', async ({ journal }) => {
  const { id } = await goal(journal, { title: 'Walk' })
  await goal(journal, { title: 'Sleep', measure: 'rating' })
  const page = await openGrowth(journal)
  await page.getByRole('button', { name: 'The week in half a minute' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'The week in half a minute' })
  await form.getByRole('radio', { name: 'Last week' }).press('Space')
  await form
    .getByRole('group', { name: 'Days it happened: Walk' })
    .getByRole('button', { name: 'Mon' })
    .press('Enter')
  await form
    .getByRole('group', { name: 'Days it happened: Walk' })
    .getByRole('button', { name: 'Thu' })
    .press('Enter')
  await form
    .getByRole('group', { name: 'Days it happened: Sleep' })
    .getByRole('button', { name: 'Sun' })
    .press('Enter')
  await form.getByRole('button', { name: 'Keep the week' }).press('Enter')
  await expect(form.getByText('One goal with days needs its number too.')).toBeVisible()
  await form.getByRole('radio', { name: '5, Very well' }).press('Space')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep the week' }).press('Enter')
  await expect(page.getByText('3 check-ins noted.')).toBeVisible()
  expect(await journal.ask('growth.checkIns', { goalId: id })).toHaveLength(2)
})

test('a week that was noted can be undone, and one day of it taken back later', async ({ journal }) => {
  const { id } = await goal(journal, { title: 'Walk' })
  const page = await openGrowth(journal)
  const form = page.getByRole('dialog', { name: 'The week in half a minute' })
  async function noteMonday(): Promise<void> {
    await page.getByRole('button', { name: 'The week in half a minute' }).click()
    await form.getByRole('radio', { name: 'Last week' }).press('Space')
    await form.getByRole('button', { name: 'Mon' }).press('Enter')
    await form.getByRole('button', { name: 'Keep the week' }).press('Enter')
  }
  const noted = async (): Promise<number> => (await journal.ask('growth.checkIns', { goalId: id })).length
  await noteMonday()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(noted).toBe(0)
  await noteMonday()
  await page.getByRole('button', { name: 'More for Walk' }).click()
  await page.getByRole('menuitem', { name: 'See all check-ins' }).click()
  const history = page.getByRole('dialog', { name: 'Check-ins: Walk' })
  await history.getByRole('button', { name: /^Take back the check-in of/ }).press('Enter')
  await expect(history.getByText('No check-in yet.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect.poll(noted).toBe(1)
})

test('goal, evidence and issue lead to each other, and then and now stand side by side', async ({
  journal,
}) => {
  const day = await today(journal)
  const issue = await journal.ask('issues.capture', { title: 'Late again', seen: '', entryId: null })
  await journal.ask('issues.rate', { id: issue.id, rating: 3, day: addDays(day, -20) })
  await journal.ask('issues.rate', { id: issue.id, rating: 6, day })
  const { id: goalId } = await goal(journal, { title: 'Ring before', issueId: issue.id })
  await journal.ask('growth.addEvidence', {
    ...blankEvidence(day),
    goalId,
    issueId: issue.id,
    beforeIWould: 'explain for an hour',
    thisTimeI: 'rang at ten to six',
  })
  const page = await openGrowth(journal)
  const card = page.getByRole('listitem', { name: 'Ring before' })
  await card.getByRole('button', { name: /this time I rang at ten to six/ }).press('Enter')
  await expect(page.getByText('This time I rang at ten to six', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Goal: Ring before' }).press('Enter')
  await expect(card.getByRole('heading', { name: 'Ring before' })).toBeFocused()
  const pairs = page.getByRole('region', { name: 'Then and now' })
  await expect(pairs.getByText('3 then, 6 now')).toBeVisible()
  await expect(pairs.getByText('explain for an hour')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Issue: Late again' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Late again' }).first()).toBeVisible()
})

test('a goal is removed, and undone', async ({ journal }) => {
  await goal(journal, { title: 'Walk' })
  const page = await openGrowth(journal)
  await page.getByRole('button', { name: 'More for Walk' }).click()
  await page.getByRole('menuitem', { name: 'Remove it' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No goal yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('listitem', { name: 'Walk' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ windowOptions: { colorScheme } })

    test('the page passes axe, full and empty', async ({ journal }) => {
      const page = await openGrowth(journal)
      await expect(page.getByText('No goal yet')).toBeVisible()
      expect(await violations(page)).toEqual([])
      const { id } = await goal(journal, {
        title: 'Walk',
        ifCue: 'it rains',
        thenAction: 'I go all the same',
      })
      const day = await today(journal)
      await journal.ask('growth.checkIn', { goalId: id, day, value: 1, hard: 2, note: '' })
      await expect(page.getByText('Today: done, hard')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}

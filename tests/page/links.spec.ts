import type { Page } from 'playwright/test'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { blankGoal } from '../../core/growth/goal-from-issue.ts'
import { EMPTY_DRAFT } from '../../core/issues/issues.ts'
import { dayOf } from '../../core/kernel/time.ts'
import { blankEvidence } from '../../renderer/features/growth/evidence-draft.ts'
import { makePlanDraft } from '../core/conversation/make-plan.ts'
import { draftWith } from '../support/entries.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function go(journal: Journal, place: string): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate((to) => void (location.hash = to), `#/${place}`)
  return page
}

async function entry(journal: Journal, part: Parameters<typeof draftWith>[0]): Promise<string> {
  const { row } = await journal.ask('journal.write', { id: null, shown: [], draft: draftWith(part) })
  return row.id
}

/** Once the entry stands: until then the pane is another one. */
async function openDetails(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Title' })).not.toHaveValue('')
  await page.getByRole('region', { name: 'Entry' }).getByRole('button', { name: 'Details' }).press('Enter')
}

/** An entry that was opened from elsewhere takes the focus into its words; a key pressed before would go astray. */
async function writes(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Text of the entry' })).toBeFocused()
}

test.beforeEach(async ({ journal }) => journal.create())

test('a plan, its evidence, a card and an entry lead to each other, by the keyboard', async ({ journal }) => {
  const { id: issueId } = await journal.ask('issues.capture', { title: 'Sundays', seen: '', entryId: null })
  const card = { ...EMPTY_DRAFT, title: 'Sundays', needBehind: 'to be asked' }
  await journal.ask('issues.edit', { id: issueId, draft: card, lookedCloser: false })
  const piece = { ...blankEvidence(await today(journal)), issueId, thisTimeI: 'came back' }
  const { id: evidenceId } = await journal.ask('growth.addEvidence', piece)
  const words = { issueIds: [issueId], evidenceIds: [evidenceId], aim: 'Clear the air', request: '' }
  const plan = await journal.ask('conversation.add', makePlanDraft(words))
  await entry(journal, { title: 'Before the talk', links: [{ kind: 'plan', id: plan.id }] })

  const page = await go(journal, 'steps/conversation')
  await page.getByRole('button', { name: /^Clear the air/ }).press('Enter')
  const tied = page.getByRole('region', { name: 'Tied to this plan' })
  await page.getByRole('button', { name: 'Begin the request with it' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'The smallest thing I could ask' })).toHaveValue(
    'to be asked',
  )
  await tied.getByRole('button', { name: 'This time I came back' }).press('Enter')
  await expect(page.getByText('This time I came back').first()).toBeFocused()
  await page.getByRole('button', { name: 'In a talk plan: Clear the air' }).press('Enter')
  await page.getByRole('button', { name: /^Before the talk/ }).press('Enter')
  await writes(page)
  await openDetails(page)
  await page.getByRole('button', { name: 'Open Clear the air' }).press('Enter')
  await tied.getByRole('button', { name: 'Sundays' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Sundays' })).toBeVisible()
  await page.getByRole('region', { name: 'Evidence' }).getByRole('button').press('Enter')
  await expect(page.getByText('This time I came back').first()).toBeFocused()
})

test('a goal shows its entries, and an entry the evidence that came of it', async ({ journal }) => {
  const goal = await journal.ask('growth.addGoal', {
    ...blankGoal(await today(journal)),
    title: 'Ring first',
  })
  const id = await entry(journal, { title: 'A good week', links: [{ kind: 'goal', id: goal.id }] })
  const piece = { ...blankEvidence(await today(journal)), entryId: id, thisTimeI: 'rang' }
  await journal.ask('growth.addEvidence', piece)
  const page = await go(journal, 'growth')
  const card = page.getByRole('listitem', { name: 'Ring first' })
  await card.getByRole('button', { name: '1 entry' }).press('Enter')
  await card.getByRole('button', { name: /^A good week/ }).press('Enter')
  await writes(page)
  await openDetails(page)
  await page.getByRole('button', { name: 'Open This time I rang' }).press('Enter')
  await expect(page.getByText('This time I rang').first()).toBeFocused()
})

test('where talks are out of sight, an entry names none, and keeps its tie', async ({ journal }) => {
  const plan = await journal.ask('conversation.add', makePlanDraft({ aim: 'Clear the air' }))
  const id = await entry(journal, { title: 'Before', links: [{ kind: 'plan', id: plan.id }] })
  const wish = { ...blankWish(await today(journal)), value: 'safety_victim', isInformed: true } as const
  await journal.ask('boundaries.setStatus', wish)
  const page = await go(journal, `journal/${id}`)
  await openDetails(page)
  await expect(page.getByText('Not tied to anything yet.')).toBeVisible()
  const { row } = await journal.ask('journal.entry', { id })
  expect(row.links).toEqual([{ kind: 'plan', id: plan.id }])
})

test('letting an entry go leaves the focus beside it', async ({ journal }) => {
  const { id } = await journal.ask('issues.capture', { title: 'Sundays', seen: '', entryId: null })
  for (const title of ['One', 'Two']) await entry(journal, { title, links: [{ kind: 'issue', id }] })
  const page = await go(journal, `issues/${id}`)
  const list = page.getByRole('list', { name: 'Linked entries' })
  await list.getByRole('button', { name: 'Unlink Two' }).press('Enter')
  await expect(list.getByRole('button', { name: /^One/ })).toBeFocused()
  await list.getByRole('button', { name: 'Unlink One' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Linked entries' })).toBeFocused()
})

test('the palette begins what each tool is for', async ({ journal }) => {
  const page = await go(journal, 'today')
  const starts = [
    ['write a draft', page.getByRole('heading', { level: 1, name: 'A draft' })],
    ['put an idea', page.getByRole('dialog', { name: 'An idea' })],
    ['log a meeting', page.getByRole('dialog')],
    ['write a letter', page.getByRole('dialog', { name: 'Write a letter' })],
    ['could i be', page.getByRole('dialog', { name: 'Could I be all right with this?' })],
    ['prepare a session', page.getByRole('dialog')],
    ['what is clear', page.getByRole('heading', { name: 'What is clear this week' })],
  ] as const
  for (const [typed, shown] of starts) {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Go to or do' }).getByRole('searchbox').fill(typed)
    await expect(page.getByRole('menuitem').first()).toHaveAttribute('data-focused', 'true')
    await page.keyboard.press('Enter')
    await expect(shown.first()).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

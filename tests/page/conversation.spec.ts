import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import type { ContactValue } from '../../core/boundaries/contact-kinds.ts'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { LONGEST, MOST } from '../../core/conversation/talk-kinds.ts'
import { EMPTY_DRAFT } from '../../core/issues/issues.ts'
import { dayOf } from '../../core/kernel/time.ts'
import { makePlanDraft } from '../core/conversation/make-plan.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function stands(journal: Journal, value: ContactValue): Promise<void> {
  await journal.ask('boundaries.setStatus', { ...blankWish(await today(journal)), value, isInformed: true })
}

async function openStep(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/steps/conversation'))
  await expect(page.getByRole('heading', { level: 1, name: 'The conversation' })).toBeVisible()
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** That many characters of words. */
function fill(longest: number, at = 0): string {
  return `${at} ${'I waited with it and left you alone. '.repeat(20)}`.slice(0, longest)
}

test.beforeEach(async ({ journal }) => journal.create())

test('a plan by the keyboard: own part first, and how it may be heard', async ({ journal }) => {
  const page = await openStep(journal)
  await page.getByRole('button', { name: 'Plan a talk' }).press('Enter')
  const first = page.getByRole('textbox', { name: 'My part, line 1' })
  await first.focus()
  await page.keyboard.type('You never had time.')
  await expect(page.getByText('0 own · 0 neutral · 1 may sound like blame')).toBeVisible()
  await page.getByRole('button', { name: 'Other ways to start' }).press('Enter')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /^Put it in its place: I missed/ }).press('Enter')
  await expect(first).toHaveValue('I missed …, and I’d like … .')
  await first.fill('I interrupted you most evenings.')
  await expect(page.getByText('1 own · 0 neutral · 0 may sound like blame')).toBeVisible()
  await expect(page.getByText('You could add what you’d do to repair it.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a line' }).first().press('Enter')
  await expect(page.getByRole('textbox', { name: 'My part, line 2' })).toBeFocused()
})

test('a rehearsal is half listening; its clock rests, goes on longer and is switched off', async ({
  journal,
}) => {
  await journal.ask('conversation.add', makePlanDraft({ aim: 'Both heard once' }))
  const page = await openStep(journal)
  await page.getByRole('button', { name: /^Both heard once/ }).press('Enter')
  await page.getByRole('button', { name: 'Start with a clock' }).press('Enter')
  const rehearsal = page.getByRole('dialog', { name: 'Rehearse aloud' })
  await expect(rehearsal.getByText('about 15 minutes left')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await rehearsal.getByRole('button', { name: 'Pause' }).press('Enter')
  await expect(rehearsal.getByText('about 15 minutes left, paused')).toBeVisible()
  await rehearsal.getByRole('button', { name: 'Four minutes more' }).press('Enter')
  await expect(rehearsal.getByText('about 17 minutes left, paused')).toBeVisible()
  await rehearsal.getByRole('button', { name: 'Switch the clock off' }).press('Enter')
  await expect(rehearsal.getByText('No clock runs.')).toBeVisible()
  // The button that was pressed has kept the focus, so Escape still reaches the dialog.
  await page.keyboard.press('Escape')
  await expect(rehearsal).toHaveCount(0)
})

test('their yes, the talk, a goal of what was agreed, and the way back, by the keyboard', async ({
  journal,
}) => {
  await journal.ask('conversation.add', makePlanDraft({ aim: 'Both heard once' }))
  const page = await openStep(journal)
  await page.getByRole('button', { name: /^Both heard once/ }).press('Enter')
  await page.getByRole('button', { name: 'They said yes' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).press('Enter')
  await page.getByRole('button', { name: 'The talk has been' }).press('Enter')
  const notes = page.getByRole('dialog', { name: 'After the talk' })
  await notes.getByRole('textbox', { name: 'What we agreed' }).fill('I ring before I am late')
  await notes.getByRole('button', { name: 'Keep the notes' }).press('Enter')
  await page.getByRole('button', { name: 'Make a goal of it' }).press('Enter')
  const goal = page.getByRole('textbox', { name: 'What I want to do' })
  await expect(goal).toHaveValue('I ring before I am late')
  await page.getByRole('button', { name: 'Set this goal' }).press('Enter')
  await page.getByRole('button', { name: 'Came of a talk: Both heard once' }).press('Enter')
  await expect(page.getByRole('button', { name: 'I ring before I am late', exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Plan a second talk' }).press('Enter')
  await expect(page.getByText('Not asked yet')).toBeVisible()
})

test('what was agreed becomes a line of mine', async ({ journal }) => {
  const { id } = await journal.ask('conversation.add', makePlanDraft({ aim: 'Both heard once' }))
  const day = await today(journal)
  await journal.ask('conversation.noteConsent', { id, consent: 'agreed', day, words: '' })
  const notes = { talkedOn: day, heard: '', agreed: 'No calls after ten', mood: null }
  await journal.ask('conversation.noteTalk', { id, notes })
  const page = await openStep(journal)
  await page.getByRole('button', { name: /^Both heard once/ }).click()
  await page.getByRole('button', { name: 'Note it as a boundary' }).click()
  const form = page.getByRole('dialog')
  await expect(form.getByRole('textbox').first()).toHaveValue('No calls after ten')
  await form.getByRole('button', { name: 'Keep this line' }).click()
  await page.getByRole('button', { name: 'Came of a talk: Both heard once' }).click()
  await page.getByRole('button', { name: 'No calls after ten', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Their decision' })).toBeVisible()
})

test('a no closes the plan kindly; only their own later words open it again', async ({ journal }) => {
  await journal.ask('conversation.add', makePlanDraft({ aim: 'Both heard once' }))
  const page = await openStep(journal)
  await page.getByRole('button', { name: /^Both heard once/ }).click()
  await page.getByRole('button', { name: 'They said no' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('That is an answer, and you heard it.', { exact: false })).toBeVisible()
  await expect(page.getByText('I interrupted you most evenings.')).toBeVisible()
  await expect(page.getByRole('button', { name: /clock|sheet|I have asked/ })).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'They came back to it by themselves' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Note it' }).click()
  await expect(dialog.getByText('Their own words are needed for this.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Their words' }).fill('I would like to talk after all.')
  await dialog.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('A yes to a talk is a yes to a talk.')).toBeVisible()
})

test('a card of fear or hurt cannot be chosen, and a plan that named one rests', async ({ journal }) => {
  const card = async (title: string): Promise<string> =>
    (await journal.ask('issues.capture', { title, seen: '', entryId: null })).id
  const [late, doors] = [await card('Late again'), await card('Doors')]
  const mark = (id: string, title: string) =>
    journal.ask('issues.edit', {
      id,
      draft: { ...EMPTY_DRAFT, title, wasAfraidOrHurt: true },
      lookedCloser: false,
    })
  await journal.ask('conversation.add', makePlanDraft({ aim: 'Both heard once', issueIds: [late] }))
  await mark(doors, 'Doors')
  const page = await openStep(journal)
  await page.getByRole('button', { name: /^Both heard once/ }).click()
  await expect(page.getByText('Late again').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start with a clock' })).toBeVisible()
  await mark(late, 'Late again')
  await expect(page.getByText('An issue of this plan is closed')).toBeVisible()
  await expect(
    page.getByRole('button', { name: /Start with a clock|Look at the sheet|I have asked/ }),
  ).toHaveCount(0)
  await expect(page.getByText(/Late again|Doors/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Go on without that issue' }).click()
  await expect(page.getByRole('button', { name: 'Start with a clock' })).toBeVisible()
})

test('the fullest plan is one page of A4', async ({ journal }) => {
  const lines = (most: number, longest: number): string[] =>
    Array.from({ length: most }, (_, at) => fill(longest, at))
  const evidenceIds = await Promise.all(
    lines(MOST.evidence, 200).map(async (thisTimeI) => {
      const draft = {
        goalId: null,
        issueId: null,
        situation: '',
        beforeIWould: '',
        entryId: null,
        sure: null,
      } as const
      const day = await today(journal)
      return (
        await journal.ask('growth.addEvidence', { ...draft, day, thisTimeI, with: 'alone', seenBy: 'nobody' })
      ).id
    }),
  )
  const apology = fill(LONGEST.apology)
  const { id } = await journal.ask('conversation.add', {
    ...makePlanDraft(),
    evidenceIds,
    own: lines(MOST.own, LONGEST.line),
    about: fill(LONGEST.about),
    wouldLike: fill(LONGEST.wouldLike),
    seen: fill(LONGEST.seen),
    request: fill(LONGEST.request),
    responsibility: apology,
    repair: apology,
    regret: apology,
    change: apology,
    explanation: apology,
    forgiveness: apology,
    questions: lines(MOST.questions, LONGEST.question),
    pauseSignal: fill(LONGEST.pauseSignal),
  })
  for (const paper of ['a4', 'letter'] as const) {
    expect(await journal.ask('conversation.saveSheet', { id, paper })).toMatchObject({ outcome: 'saved' })
    const pdf = new TextDecoder('latin1').decode(journal.ports.dialogs.asked.at(-1)?.bytes)
    expect(pdf.startsWith('%PDF')).toBe(true)
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  }
})

test('in a time that they asked for a plan is prepared, and asking waits', async ({ journal }) => {
  await stands(journal, 'needs_time')
  const page = await openStep(journal)
  await expect(page.getByText('For yourself. Asking waits until their time is over.')).toBeVisible()
  await page.getByRole('button', { name: 'Plan a talk' }).click()
  await expect(page.getByRole('button', { name: 'They said no' })).toBeVisible()
  await expect(page.getByRole('button', { name: /I have asked|They said yes/ })).toHaveCount(0)
})

test('after a no a reflection asks for nothing', async ({ journal }) => {
  await stands(journal, 'said_no')
  const page = await openStep(journal)
  await expect(page.getByText('They have answered. The kindest step now is none.')).toBeVisible()
  await page.getByRole('button', { name: 'Write a reflection' }).click()
  await expect(page.getByRole('textbox', { name: 'My part, line 1' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: /smallest thing|Question|would like/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /clock|sheet|They said|I have asked|forgiven/ })).toHaveCount(
    0,
  )
  expect(await violations(page)).toEqual([])
})

test('where talks are closed a plan is readable, and where they are hidden it is not there', async ({
  journal,
}) => {
  await journal.ask('conversation.add', makePlanDraft({ aim: 'Both heard once' }))
  await stands(journal, 'practical_only')
  const page = await openStep(journal)
  await page.getByRole('button', { name: 'Both heard once' }).click()
  await expect(page.getByText('I interrupted you most evenings.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Plan a talk|Write a reflection/ })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await stands(journal, 'safety_victim')
  await expect(page.getByText('Both heard once')).toHaveCount(0)
  await expect(page.getByText('Your safety comes first.', { exact: false }).first()).toBeVisible()
})

test('half a plan is kept when the journal locks', async ({ journal }) => {
  const page = await openStep(journal)
  await page.getByRole('button', { name: 'Plan a talk' }).click()
  await page.getByRole('textbox', { name: 'My part, line 1' }).fill('I hid the bills')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await journal.unlock()
  const plans = await journal.ask('conversation.plans', undefined)
  expect(plans.map(({ plan }) => plan.own)).toEqual([['I hid the bills']])
})

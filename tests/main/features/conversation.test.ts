import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTACT_VALUES } from '../../../core/boundaries/contact-kinds.ts'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import { EMPTY_DRAFT } from '../../../core/issues/issues.ts'
import { blankPlan } from '../../../core/conversation/plans.ts'
import { makePlanDraft } from '../../core/conversation/make-plan.ts'
import { makeGoal } from '../../core/growth/make-goal.ts'
import { draftWith } from '../../support/entries.ts'
import { openApp, type AppInTest } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const NOTES = { talkedOn: TODAY, heard: 'They waited.', agreed: 'I ring first.', mood: 3 }
const DRAFT = makePlanDraft()

function notNow(reason: string) {
  return { ok: false, error: { code: 'conversation/not-now', reason } }
}
const stands = ({ get }: AppInTest, value: (typeof CONTACT_VALUES)[number]) =>
  get('boundaries.setStatus', { ...blankWish(TODAY), value, isInformed: true })
const says = (id: string, consent: 'asked' | 'agreed' | 'declined' | 'not_asked', words = '') => ({
  id,
  consent,
  day: TODAY,
  words,
})

async function card({ get }: AppInTest, title: string, wasAfraidOrHurt = false): Promise<string> {
  const { id } = await get('issues.capture', { title, seen: '', entryId: null })
  await get('issues.edit', { id, draft: { ...EMPTY_DRAFT, title, wasAfraidOrHurt }, lookedCloser: false })
  return id
}

test('a talk is planned, agreed to, noted, and becomes a goal and a second plan', async () => {
  const { get, call } = await openApp()
  const { id } = await get('conversation.add', DRAFT)
  await get('conversation.edit', { id, draft: { ...DRAFT, minutes: 45 } })
  expect(await call('conversation.noteTalk', { id, notes: NOTES })).toEqual(notNow('no_yes'))
  await get('conversation.noteConsent', says(id, 'agreed', 'Sunday is all right.'))
  await get('conversation.noteTalk', { id, notes: NOTES })
  expect(await call('conversation.edit', { id, draft: DRAFT })).toEqual(notNow('over'))
  const { id: to } = await get('growth.addGoal', goalDraft())
  await get('conversation.link', { id, kind: 'goal', to })
  expect(await call('conversation.link', { id, kind: 'boundary', to })).toMatchObject({ ok: false })
  const again = await get('conversation.again', { id })
  expect(again).toMatchObject({ minutes: 45, consent: 'not_asked', talkedOn: null, goalIds: [] })
  const plans = await get('conversation.plans', undefined)
  expect(plans.map(({ plan }) => plan.goalIds)).toContainEqual([to])
  await get('growth.removeGoal', { id: to })
  const left = await get('conversation.plans', undefined)
  expect(left.every(({ plan }) => plan.goalIds.length === 0)).toBe(true)
})

test('a plan that is removed comes back as it was, and none that was not there', async () => {
  const { get, call } = await openApp()
  const plan = await get('conversation.add', DRAFT)
  await get('conversation.remove', { id: plan.id })
  expect(await get('conversation.plans', undefined)).toEqual([])
  await get('conversation.putBack', { id: plan.id })
  expect(await get('conversation.plans', undefined)).toMatchObject([{ plan }])
  const forged = { id: 'plan-of-none', plan: { ...plan, id: 'plan-of-none', consent: 'agreed' } } as const
  expect(await call('conversation.putBack', forged)).toMatchObject({ ok: false })
  expect(await call('conversation.putBack', { id: 'plan-of-none' })).toMatchObject({
    error: { code: 'record/not-found' },
  })
})

describe('cards of fear or hurt', () => {
  test('cannot be named, and one that is marked later lets the plan rest', async () => {
    const program = await openApp()
    const { get, call } = program
    const [fine, afraid] = [await card(program, 'Late'), await card(program, 'Doors', true)]
    const made = await get('conversation.add', { ...DRAFT, issueIds: [fine, afraid] })
    expect(made.issueIds).toEqual([fine])
    const { id } = made
    await get('issues.edit', {
      id: fine,
      draft: { ...EMPTY_DRAFT, title: 'Late', wasAfraidOrHurt: true },
      lookedCloser: false,
    })
    expect(await get('conversation.plans', undefined)).toMatchObject([
      { plan: { issueIds: [] }, closedIssues: 1 },
    ])
    expect(await call('conversation.noteConsent', says(id, 'asked'))).toEqual(notNow('afraid_or_hurt'))
    expect(await call('conversation.sheet', { id })).toEqual(notNow('afraid_or_hurt'))
    expect(await call('conversation.saveSheet', { id, paper: 'a4' })).toEqual(notNow('afraid_or_hurt'))
    await get('conversation.edit', { id, draft: { ...DRAFT, aim: 'Written on' } })
    expect(await call('conversation.sheet', { id })).toMatchObject({ ok: false })
    await get('conversation.leaveClosedIssues', { id })
    expect(await call('conversation.sheet', { id })).toMatchObject({ ok: true })
  })
})

describe('the sheet', () => {
  test('has no words that a private entry has as well, and says how many are missing', async () => {
    const { get, ports } = await openApp()
    const said = 'I interrupted you in front of your friends.'
    await get('journal.write', { id: null, shown: [], draft: draftWith({ text: `Shame. ${said}` }) })
    const { id } = await get('conversation.add', { ...DRAFT, own: [said, 'I was late.'] })
    const { document, keptOut } = await get('conversation.sheet', { id })
    expect(keptOut).toBe(1)
    expect(JSON.stringify(document)).not.toContain('interrupted you in front')
    expect(JSON.stringify(document)).toContain('I was late.')
    await get('conversation.saveSheet', { id, paper: 'a4' })
    expect(ports.dialogs.lastText()).not.toContain('interrupted you in front')
  })

  test('is saved as a PDF with a neutral name', async () => {
    const { get, ports } = await openApp()
    const { id } = await get('conversation.add', DRAFT)
    ports.dialogs.answer = { kind: 'saved', fileName: 'talk-notes-2026-03-02.pdf' }
    expect(await get('conversation.saveSheet', { id, paper: 'a4' })).toMatchObject({ outcome: 'saved' })
    expect(ports.dialogs.asked[0]).toMatchObject({
      suggestedName: 'talk-notes-2026-03-02.pdf',
      extension: 'pdf',
    })
    expect(ports.dialogs.lastText()).toContain('I interrupted you most evenings.')
    expect(ports.dialogs.lastText()).not.toContain('never listened')
  })

  test('that is empty, cannot be made or is not wanted is told', async () => {
    const { get, call, ports } = await openApp()
    const { id } = await get('conversation.add', DRAFT)
    ports.documents.fails = true
    expect(await call('conversation.saveSheet', { id, paper: 'a4' })).toMatchObject({
      error: { code: 'export/pdf-failed' },
    })
    ports.documents.fails = false
    ports.dialogs.answer = { kind: 'cancelled' }
    expect(await get('conversation.saveSheet', { id, paper: 'a4' })).toEqual({ outcome: 'cancelled' })
    await get('conversation.noteConsent', says(id, 'declined'))
    expect(await call('conversation.saveSheet', { id, paper: 'a4' })).toEqual(notNow('declined'))
  })
})

describe('as contact stands', () => {
  test('in a time they asked for a plan is prepared and not asked for', async () => {
    const program = await openApp()
    await stands(program, 'needs_time')
    const { id } = await program.get('conversation.add', DRAFT)
    expect(await program.call('conversation.noteConsent', says(id, 'asked'))).toEqual(notNow('time_asked'))
    expect(await program.call('conversation.noteConsent', says(id, 'declined'))).toMatchObject({ ok: true })
  })

  test('after a no what is written asks for nothing, and nothing is printed', async () => {
    const program = await openApp()
    const { id } = await program.get('conversation.add', DRAFT)
    await stands(program, 'said_no')
    expect(await program.call('conversation.add', DRAFT)).toEqual(notNow('reflection'))
    expect(
      await program.call('conversation.edit', { id, draft: { ...DRAFT, own: ['I shouted at you.'] } }),
    ).toMatchObject({ ok: true })
    expect(await program.call('conversation.saveSheet', { id, paper: 'a4' })).toEqual(notNow('closed'))
    expect(await program.get('conversation.plans', undefined)).toHaveLength(1)
  })

  test('with one’s own violence only one’s own conduct is written', async () => {
    const program = await openApp()
    const { id } = await program.get('conversation.add', DRAFT)
    await stands(program, 'safety_own')
    expect(await program.call('conversation.edit', { id, draft: { ...DRAFT, need: 'rest' } })).toEqual(
      notNow('accountability'),
    )
    expect(await program.call('conversation.noteConsent', says(id, 'agreed'))).toEqual(notNow('closed'))
  })

  test('where someone was afraid, hurt or controlled no plan is shown and none is written', async () => {
    const program = await openApp()
    const { id } = await program.get('conversation.add', DRAFT)
    await stands(program, 'safety_victim')
    expect(await program.get('conversation.plans', undefined)).toEqual([])
    expect(await program.call('conversation.add', DRAFT)).toEqual(notNow('closed'))
    expect(await program.call('conversation.edit', { id, draft: DRAFT })).toEqual(notNow('closed'))
    expect(await program.call('conversation.versions', { id })).toMatchObject({ ok: false })
    expect(await program.call('conversation.sheet', { id })).toEqual(notNow('closed'))
  })
})

test('a version is what a day ended with', async () => {
  const { get, ports, call } = await openApp()
  const { id } = await get('conversation.add', DRAFT)
  await get('conversation.edit', { id, draft: { ...DRAFT, own: ['You never had time.'] } })
  await ports.clock.move(24 * 3_600_000)
  await call('vault.unlock', { passphrase: 'copper lantern willow 42 drizzle' })
  await get('conversation.edit', { id, draft: { ...DRAFT, own: ['I had no time for you.'] } })
  const versions = await get('conversation.versions', { id })
  expect(versions.map(({ spoken }) => spoken[0])).toEqual(['You never had time.'])
})

const act = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), value: fc.constantFrom(...CONTACT_VALUES) }),
  fc.record({
    kind: fc.constant('consent' as const),
    value: fc.constantFrom('asked' as const, 'agreed' as const, 'declined' as const, 'not_asked' as const),
  }),
  fc.record({ kind: fc.constantFrom('sheet' as const, 'again' as const, 'talk' as const, 'wait' as const) }),
)

test('in no order of statuses and calls is a talk asked for, printed or planned again where that is closed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      const program = await openApp()
      const { get, call, ports } = program
      const { id } = await get('conversation.add', DRAFT)
      for (const each of acts) {
        const { talk } = await get('boundaries.gate', undefined)
        const isFree = talk === 'open' || talk === 'private_preparation'
        if (each.kind === 'status') {
          const today = new Date(ports.clock.now()).toISOString().slice(0, 10)
          await call('boundaries.setStatus', {
            ...blankWish(today),
            value: each.value,
            isInformed: true,
          })
        } else if (each.kind === 'wait') {
          await ports.clock.move(90 * 24 * 3_600_000)
          await call('vault.unlock', { passphrase: 'copper lantern willow 42 drizzle' })
          expect((await get('boundaries.gate', undefined)).talk).toBe(talk)
        } else if (each.kind === 'consent') {
          const { ok } = await call('conversation.noteConsent', says(id, each.value))
          if (talk !== 'open' && (each.value === 'asked' || each.value === 'agreed')) expect(ok).toBe(false)
        } else if (each.kind === 'talk') {
          await call('conversation.noteTalk', { id, notes: NOTES })
        } else {
          const calls = { sheet: 'conversation.saveSheet', again: 'conversation.again' } as const
          const { ok } = await call(calls[each.kind], { id })
          if (!isFree) expect(ok).toBe(false)
        }
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('a plan that was opened and left goes, and one with a word stays', async () => {
  const { get } = await openApp()
  const none = await get('conversation.add', blankPlan())
  expect(await get('conversation.leave', { id: none.id })).toBe(true)
  expect(await get('conversation.leave', { id: none.id })).toBe(false)
  const plan = await get('conversation.add', { ...blankPlan(), aim: 'That both are heard' })
  expect(await get('conversation.leave', { id: plan.id })).toBe(false)
  expect(await get('conversation.plans', undefined)).toMatchObject([{ plan: { id: plan.id } }])
})

function goalDraft() {
  const { id, createdAt, changedAt, status, pauses, ...draft } = makeGoal()
  void [id, createdAt, changedAt, status, pauses]
  return draft
}

import { describe, expect, test } from 'vitest'
import {
  draftOfPlan,
  editPlan,
  inPlanOrder,
  noteConsent,
  noteTalk,
  planAgain,
  tiePlan,
  untiePlan,
} from '../../../core/conversation/plans.ts'
import { CONSENTS, MOST } from '../../../core/conversation/talk-kinds.ts'
import { makePlan, makePlanDraft } from './make-plan.ts'

const STAMP = { id: 'plan-001', now: '2026-03-09T10:00:00.000Z', local: '2026-03-09T10:00' }
const NOTES = { talkedOn: '2026-03-08', heard: 'They waited a lot.', agreed: 'I ring first.', mood: 3 }
const said = (consent: (typeof CONSENTS)[number], words = '') => ({ consent, day: '2026-03-09', words })

describe('a yes', () => {
  test('is noted with its day and words, and taken back by “not asked”', () => {
    const agreed = noteConsent(makePlan(), said('agreed', ' Sunday is all right. '), STAMP)
    expect(agreed).toMatchObject({
      ok: true,
      value: { consent: 'agreed', consentOn: '2026-03-09', consentWords: 'Sunday is all right.' },
    })
    const plan = makePlan({ consent: 'agreed', consentOn: '2026-03-09', consentWords: 'Yes.' })
    expect(noteConsent(plan, said('not_asked'), STAMP)).toMatchObject({
      value: { consent: 'not_asked', consentOn: null, consentWords: '' },
    })
  })

  test('is of today at the latest', () => {
    expect(noteConsent(makePlan(), { ...said('agreed'), day: '2026-03-10' }, STAMP)).toMatchObject({
      error: { code: 'input/invalid' },
    })
  })

  test('after a no comes from them alone, in their words', () => {
    const declined = makePlan({ consent: 'declined' })
    const refused = { ok: false, error: { code: 'conversation/not-now', reason: 'declined' } }
    for (const consent of CONSENTS) expect(noteConsent(declined, said(consent, '  '), STAMP)).toEqual(refused)
    expect(noteConsent(declined, said('asked', 'Let us talk.'), STAMP)).toEqual(refused)
    expect(noteConsent(declined, said('agreed', 'Let us talk.'), STAMP)).toMatchObject({ ok: true })
  })

  test('is used up by the talk: the next one begins without', () => {
    const been = makePlan({ consent: 'agreed', ...NOTES, goalIds: ['goal-000'] })
    for (const consent of CONSENTS) {
      expect(noteConsent(been, said(consent, 'Yes.'), STAMP)).toMatchObject({ error: { reason: 'over' } })
    }
    expect(planAgain(been, STAMP)).toMatchObject({
      value: {
        ...draftOfPlan(been),
        id: 'plan-001',
        consent: 'not_asked',
        consentOn: null,
        talkedOn: null,
        heard: '',
        goalIds: [],
      },
    })
    expect(planAgain(makePlan(), STAMP)).toMatchObject({ ok: false })
  })
})

test('a plan that was declined, or whose talk has been, stays as it is', () => {
  const draft = makePlanDraft({ aim: 'Other' })
  expect(editPlan(makePlan(), draft, STAMP.now)).toMatchObject({
    value: { aim: 'Other', changedAt: STAMP.now },
  })
  expect(editPlan(makePlan({ consent: 'declined' }), draft, STAMP.now)).toMatchObject({
    error: { reason: 'declined' },
  })
  expect(editPlan(makePlan({ talkedOn: '2026-03-08' }), draft, STAMP.now)).toMatchObject({
    error: { reason: 'over' },
  })
})

test('only a talk that they agreed to is noted, and may be written on', () => {
  for (const consent of ['not_asked', 'asked', 'declined'] as const) {
    expect(noteTalk(makePlan({ consent }), NOTES, STAMP)).toMatchObject({ error: { reason: 'no_yes' } })
  }
  const agreed = makePlan({ consent: 'agreed' })
  expect(noteTalk(agreed, NOTES, STAMP)).toMatchObject({ value: NOTES })
  expect(noteTalk({ ...agreed, ...NOTES }, { ...NOTES, mood: null }, STAMP)).toMatchObject({ ok: true })
  expect(noteTalk(agreed, { ...NOTES, talkedOn: '2026-03-10' }, STAMP)).toMatchObject({ ok: false })
})

test('goals and lines are tied once each, and no more than fit', () => {
  const tied = tiePlan(tiePlan(makePlan(), 'goal', 'goal-000'), 'goal', 'goal-000')
  expect(tied).toMatchObject({ goalIds: ['goal-000'], boundaryIds: [] })
  expect(untiePlan(tied, 'goal', 'goal-000').goalIds).toEqual([])
  expect(tiePlan(makePlan(), 'boundary', 'line-000').boundaryIds).toEqual(['line-000'])
  const full = makePlan({ goalIds: Array.from({ length: MOST.ties }, (_, at) => `goal-${at}-of-many`) })
  expect(tiePlan(full, 'goal', 'goal-one')).toBe(full)
})

test('the newest plan comes first', () => {
  const older = makePlan({ id: 'plan-old', createdAt: '2026-01-01T10:00:00.000Z' })
  expect(inPlanOrder([older, makePlan()]).map(({ id }) => id)).toEqual(['plan-000', 'plan-old'])
})

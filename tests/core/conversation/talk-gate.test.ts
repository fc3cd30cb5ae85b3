import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import { CONTACT_VALUES, type ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import { changeStatus } from '../../../core/boundaries/contact-status.ts'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import { planDraft } from '../../../core/conversation/conversation.schema.ts'
import { blankPlan } from '../../../core/conversation/plans.ts'
import {
  mayWrite,
  whyNotAgain,
  whyNotChange,
  whyNotConsent,
  whyNotNote,
  whyNotSpeak,
  type PlanField,
  type TalkAllowed,
} from '../../../core/conversation/talk-gate.ts'
import { CONSENTS } from '../../../core/conversation/talk-kinds.ts'
import { makePlan, makePlanDraft } from './make-plan.ts'

const DAY = '2026-03-02'
const STAMP = { id: 'status-0', now: '2026-03-02T10:00:00.000Z', local: '2026-03-02T10:00' }
const ALLOWED: readonly TalkAllowed[] = [
  'open',
  'private_preparation',
  'unsent_reflection',
  'accountability_only',
  'closed',
  'hidden',
]

function talkUnder(value: ContactValue): TalkAllowed {
  const status = changeStatus(null, { ...blankWish(DAY), value, isInformed: true }, STAMP)
  return contactGate(status.ok ? status.value : null, [], DAY).talk
}

test('each contact status leaves what the table says', () => {
  expect(Object.fromEntries(CONTACT_VALUES.map((value) => [value, talkUnder(value)]))).toEqual({
    open: 'open',
    not_said: 'open',
    needs_time: 'private_preparation',
    practical_only: 'closed',
    said_no: 'unsent_reflection',
    blocked_me: 'unsent_reflection',
    legal_order: 'closed',
    safety_victim: 'hidden',
    safety_own: 'accountability_only',
  })
})

describe('what may be written', () => {
  const fields = planDraft.keyof().options

  test('is all of it before a talk, and none of it where the step is closed', () => {
    for (const field of fields) {
      expect(mayWrite('open', field) && mayWrite('private_preparation', field)).toBe(true)
      expect(mayWrite('closed', field) || mayWrite('hidden', field)).toBe(false)
    }
  })

  test('asks them for nothing in a reflection, and is their own conduct alone in accountability work', () => {
    const asks: readonly PlanField[] = [
      'request',
      'wouldLike',
      'questions',
      'forgiveness',
      'place',
      'minutes',
    ]
    for (const field of asks) {
      expect(mayWrite('unsent_reflection', field), field).toBe(false)
      expect(mayWrite('accountability_only', field), field).toBe(false)
    }
    for (const field of ['own', 'responsibility', 'repair', 'regret', 'change'] as const) {
      expect(mayWrite('unsent_reflection', field) && mayWrite('accountability_only', field)).toBe(true)
    }
    for (const field of ['feel', 'need', 'seen', 'aim'] as const) {
      expect(mayWrite('accountability_only', field)).toBe(false)
    }
  })

  test('stands where it stood before the step was narrowed', () => {
    const draft = makePlanDraft()
    expect(whyNotChange('accountability_only', draft, { ...draft, own: ['I shouted.'] })).toBeNull()
    expect(whyNotChange('accountability_only', draft, { ...draft, feel: 'angry' })).toBe('accountability')
    expect(whyNotChange('unsent_reflection', draft, { ...draft, request: 'Ring me.' })).toBe('reflection')
    expect(whyNotChange('closed', draft, draft)).toBe('closed')
  })
})

test('no status but an open one lets anybody ask for a talk; a no of theirs may always be noted', () => {
  for (const talk of ALLOWED) {
    for (const consent of ['asked', 'agreed'] as const) {
      expect(whyNotConsent(talk, consent, false) === null).toBe(talk === 'open')
      expect(whyNotConsent(talk, consent, true)).not.toBeNull()
    }
    expect(whyNotConsent(talk, 'declined', true) === null).toBe(talk !== 'hidden')
  }
})

test('whatever stands, nothing is rehearsed, printed or planned again where a talk is not wanted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CONTACT_VALUES),
      fc.constantFrom(...CONSENTS),
      fc.boolean(),
      fc.option(fc.constant(DAY)),
      (value, consent, isAfraidOrHurt, talkedOn) => {
        const talk = talkUnder(value)
        const isFree = value === 'open' || value === 'not_said' || value === 'needs_time'
        const may = isFree && consent !== 'declined' && !isAfraidOrHurt && talkedOn === null
        expect(whyNotSpeak(talk, makePlan({ consent, talkedOn }), isAfraidOrHurt) === null).toBe(may)
        expect(whyNotAgain(talk) === null).toBe(isFree)
        if (!isFree)
          expect(whyNotChange(talk, blankPlan(), makePlanDraft({ request: 'Ring.' }))).not.toBeNull()
      },
    ),
  )
})

test('notes of a talk that has been stay possible after a no', () => {
  expect(ALLOWED.filter((talk) => whyNotNote(talk) === null)).toEqual([
    'open',
    'private_preparation',
    'unsent_reflection',
  ])
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { CONTACT_STATUS_ID } from '../../../core/boundaries/contact-status.ts'
import { CONTACT_VALUES, type ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import type { Message } from '../../../core/contact/contact.schema.ts'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import { Table } from '../../../core/kernel/table.ts'
import { AGREEMENT_ID } from '../../../core/outcome/agreement.ts'
import { CLOSING_ID } from '../../../core/outcome/closing.ts'
import { NO_SEAL } from '../../../core/outcome/seal.ts'
import type { Session } from '../../../core/support/support.schema.ts'
import { waitingThings } from '../../../core/today/waiting-things.ts'
import { makeStatus } from '../boundaries/make-boundary.ts'
import { makeMessage } from '../contact/make-message.ts'
import { makeGoal } from '../growth/make-goal.ts'

const NOW = { now: '2026-03-10T10:00:00.000Z', local: '2026-03-10T11:00' } as const

function bookWith(messages: readonly Message[], goals: readonly Goal[] = []): Book {
  return {
    ...emptyBook(),
    messages: Table.from(messages.map((each) => [each.id, each] as const)),
    goals: Table.from(goals.map((each) => [each.id, each] as const)),
  }
}

const cooled = makeMessage({ status: 'cooling' })

test('a draft that has cooled waits, one that cools still does not, nor one that was copied', () => {
  expect(waitingThings(bookWith([cooled]), NOW)).toEqual([{ kind: 'draft_cooled', id: cooled.id }])
  expect(waitingThings(bookWith([{ ...cooled, coolingUntil: '2026-03-10T10:00:00.001Z' }]), NOW)).toEqual([])
  expect(waitingThings(bookWith([{ ...cooled, copiedAt: NOW.now }]), NOW)).toEqual([])
  expect(waitingThings(bookWith([{ ...cooled, status: 'kept_unsent' }]), NOW)).toEqual([])
})

test('a cooled draft that is better not sent is not offered to be read again', () => {
  expect(waitingThings(bookWith([{ ...cooled, text: 'I will kill myself if you stay away.' }]), NOW)).toEqual(
    [],
  )
  expect(waitingThings(bookWith([{ ...cooled, status: 'ready' }]), NOW)).toHaveLength(1)
})

test('a goal waits from the day of its review on, and not while it rests', () => {
  const goal = makeGoal({ review: '2026-03-10' })
  const asked = (part: Partial<Goal>): boolean =>
    waitingThings(bookWith([], [{ ...goal, ...part }]), NOW).length > 0
  expect(waitingThings(bookWith([], [goal]), NOW)).toEqual([
    { kind: 'goal_review', id: goal.id, title: goal.title },
  ])
  expect([asked({ review: '2026-03-11' }), asked({ status: 'paused' }), asked({ review: null })]).toEqual([
    false,
    false,
    false,
  ])
})

test('a session waits today and the day before, a letter in its first week', () => {
  const kept = { createdAt: NOW.now, changedAt: NOW.now }
  const seen = (day: string, sealedUntil: string, isBroken = false): string[] => {
    const said = { personId: null, withWhom: '', tookAway: '', next: null }
    const session: Session = { ...kept, ...said, id: 'session-1', day, bring: [], tryNext: [] }
    const letter = { ...kept, ...NO_SEAL, id: 'letter-01', kind: 'thank_you', text: 'Thank you.' } as const
    const book = {
      ...emptyBook(),
      sessions: Table.from([['session-1', session] as const]),
      letters: Table.from([
        ['letter-01', { ...letter, writtenOn: '2026-01-01', sealedUntil, isBroken }] as const,
      ]),
    }
    return waitingThings(book, NOW).map(({ kind }) => kind)
  }
  expect(seen('2026-03-10', '2026-03-11')).toEqual(['session_soon'])
  expect(seen('2026-03-11', '2026-03-10')).toEqual(['session_soon', 'letter_opens'])
  expect(seen('2026-03-12', '2026-03-04')).toEqual(['letter_opens'])
  expect(seen('2026-03-09', '2026-03-03')).toEqual([])
  expect(seen('2026-03-09', '2026-03-10', true)).toEqual([])
})

test('what was agreed on together waits from its day on, and only while contact is open', () => {
  const agreement = { whatDiffers: ['Bins'], howWeArgue: '', noteReadOn: '2026-01-01', changedAt: NOW.now }
  const seen = (review: string, value: ContactValue): number =>
    waitingThings(
      {
        ...emptyBook(),
        agreements: Table.from([[AGREEMENT_ID, { ...agreement, review }] as const]),
        contactStatus: Table.from([[CONTACT_STATUS_ID, makeStatus({ value })] as const]),
      },
      NOW,
    ).length
  expect([seen('2026-03-10', 'open'), seen('2026-03-11', 'open')]).toEqual([1, 0])
  const shown = CONTACT_VALUES.filter((value) => seen('2026-03-10', value) > 0)
  expect(shown).toEqual(['open', 'not_said'])
})

test('nothing of step 10 waits while it is sealed, nor an agreement once it is put away', () => {
  const put = { thank: '', keep: '', letGo: '', changedAt: NOW.now, ...NO_SEAL }
  const letter = { ...NO_SEAL, id: 'letter-01', kind: 'thank_you', text: 'Thank you.' } as const
  const dated = { createdAt: NOW.now, changedAt: NOW.now, writtenOn: '2026-01-01' }
  const agreement = { whatDiffers: ['Bins'], howWeArgue: '', noteReadOn: '2026-01-01', changedAt: NOW.now }
  const seen = (closedOn: string | null, sealedUntil: string | null): string[] =>
    waitingThings(
      {
        ...emptyBook(),
        letters: Table.from([['letter-01', { ...letter, ...dated, sealedUntil: '2026-03-10' }] as const]),
        agreements: Table.from([[AGREEMENT_ID, { ...agreement, review: '2026-03-10' }] as const]),
        closings: Table.from([[CLOSING_ID, { ...put, closedOn, sealedUntil }] as const]),
      },
      NOW,
    ).map(({ kind }) => kind)
  expect(seen(null, null)).toEqual(['letter_opens', 'agreement_review'])
  expect(seen('2026-03-01', null)).toEqual(['letter_opens'])
  expect(seen('2026-03-01', '2027-01-01')).toEqual([])
})

test('never more than three things', () => {
  const goals = ['a', 'b', 'c'].map((id) => makeGoal({ id: `goal-${id}`, review: '2026-03-01' }))
  expect(waitingThings(bookWith([cooled], goals), NOW).map(({ kind }) => kind)).toEqual([
    'draft_cooled',
    'goal_review',
    'goal_review',
  ])
})

test('nothing about contact waits where contact is closed, whatever the drafts and however long it is', () => {
  const values = CONTACT_VALUES.filter((value) => value !== 'open' && value !== 'not_said')
  fc.assert(
    fc.property(
      fc.constantFrom(...values),
      fc.constantFrom('draft', 'cooling', 'ready', 'sent_by_me', 'kept_unsent'),
      fc.integer({ min: 0, max: 3000 }),
      (value, status, days) => {
        const message = makeMessage({ status, purpose: 'greeting' })
        const book = bookWith([message])
        const contactStatus = Table.from([[CONTACT_STATUS_ID, makeStatus({ value })] as const])
        const now = new Date(Date.parse(NOW.now) + days * 86_400_000).toISOString()
        expect(waitingThings({ ...book, contactStatus }, { now, local: now.slice(0, 16) })).toEqual([])
      },
    ),
  )
})

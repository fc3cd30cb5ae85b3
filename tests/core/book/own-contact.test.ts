import { expect, test } from 'vitest'
import { type Book, emptyBook } from '../../../core/book/book.ts'
import { ownContact } from '../../../core/book/own-contact.ts'
import { contactFacts } from '../../../core/insights/contact-changes.ts'
import { quietChanges } from '../../../core/insights/space-changes.ts'
import { allowed } from '../../../core/summary/allowed.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { contactBlocks, quietFacts } from '../../../core/summary/space-sections.ts'
import { makeMessage } from '../contact/make-message.ts'
import { makePlan } from '../conversation/make-plan.ts'
import { makeMeeting } from '../friendship/make-meeting.ts'
import { NOW, tableOf } from '../insights/make-book.ts'
import { makeEvent, makePeriod } from '../space/make-space.ts'

const SPAN = { from: '2026-02-01', to: '2026-02-10' }
const apart: Book = { ...emptyBook(), periods: tableOf(makePeriod({ start: SPAN.from })) }

/** Quiet days as "What changed" and the summary have them; step 1 counts by the same list. */
function quietDaysOf(book: Book): readonly unknown[] {
  const choices = { ...defaultChoices('self', SPAN.to), ...SPAN }
  const told = { book, span: SPAN, now: NOW, uses: () => true, versionsOf: () => [] }
  return [quietChanges(told)?.total, quietFacts(allowed(book, SPAN, NOW), choices)[0]?.[1]]
}

test.each([
  [
    'a message I sent',
    { messages: tableOf(makeMessage({ status: 'sent_by_me', sentOn: '2026-02-03', purpose: 'thanks' })) },
  ],
  ['a meeting or call I began', { meetings: tableOf(makeMeeting({ day: '2026-02-03', startedBy: 'me' })) }],
  ['a talk they said yes to', { plans: tableOf(makePlan({ consent: 'agreed', talkedOn: '2026-02-03' })) }],
  ['a fact of step 1', { contactEvents: tableOf(makeEvent({ at: '2026-02-03T10:00' })) }],
])('%s takes its day everywhere', (_, part) => {
  const book = { ...apart, ...part }
  expect(ownContact(book)).toEqual([{ day: '2026-02-03', isPractical: false }])
  expect(quietDaysOf(book)).toEqual([9, '9 of 10'])
})

test.each([
  [
    'a practical message',
    { messages: tableOf(makeMessage({ status: 'sent_by_me', sentOn: '2026-02-03', purpose: 'practical' })) },
  ],
  ['a draft', { messages: tableOf(makeMessage({ status: 'ready', sentOn: null })) }],
  ['a meeting they began', { meetings: tableOf(makeMeeting({ day: '2026-02-03', startedBy: 'them' })) }],
  ['one begun by both', { meetings: tableOf(makeMeeting({ day: '2026-02-03', startedBy: 'both' })) }],
  [
    'a look at what they post',
    { contactEvents: tableOf(makeEvent({ at: '2026-02-03T10:00', kind: 'looked_at_profile' })) },
  ],
])('%s takes no day', (_, part) => {
  expect(quietDaysOf({ ...apart, ...part })).toEqual([10, '10 of 10'])
})

test('what changed and the summary count the same days, and a look is told as a look', () => {
  const book: Book = {
    ...apart,
    contactEvents: tableOf(
      makeEvent({ id: 'event-001', at: '2026-02-03T10:00' }),
      makeEvent({ id: 'event-002', at: '2026-02-04T10:00', kind: 'looked_at_profile' }),
      makeEvent({ id: 'event-003', at: '2026-02-05T10:00', kind: 'practical' }),
    ),
    // The same one, noted in its own step too.
    messages: tableOf(makeMessage({ status: 'sent_by_me', sentOn: '2026-02-03', purpose: 'greeting' })),
  }
  const told = { book, span: SPAN, now: NOW, uses: () => true, versionsOf: () => [] }
  expect(contactFacts(told)).toEqual({ mine: 1, practical: 1, looked: 1, byChance: 0 })
  const choices = { ...defaultChoices('self', SPAN.to), ...SPAN }
  expect(JSON.stringify(contactBlocks(allowed(book, SPAN, NOW), choices))).toContain(
    '2, 1 of them practical only',
  )
})

test('of a step that is hidden nothing is counted either', () => {
  const book = {
    ...apart,
    messages: tableOf(makeMessage({ status: 'sent_by_me', sentOn: '2026-02-03', purpose: 'greeting' })),
    meetings: tableOf(makeMeeting({ day: '2026-02-04', startedBy: 'me' })),
  }
  expect(ownContact(book, () => false)).toEqual([])
  expect(ownContact(book, (step) => step === 'friendship').map(({ day }) => day)).toEqual(['2026-02-04'])
})

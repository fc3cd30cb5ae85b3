import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../core/kernel/time.ts'
import { isOwnContact, notedByMe, ownContactDays, takesItsDay } from '../../../core/space/own-contact.ts'
import { daysSinceOwnContact, quietDays as quietOf, type QuietDays } from '../../../core/space/quiet-days.ts'
import type { ContactEvent, Period } from '../../../core/space/space.schema.ts'
import { CONTACT_KINDS, CONTACT_STARTERS } from '../../../core/space/space-kinds.ts'
import { makeEvent, makePeriod, TODAY } from './make-space.ts'

function quietDays(periods: readonly Period[], events: readonly ContactEvent[], today: string): QuietDays {
  return quietOf(periods, notedByMe(events), today)
}

const FIRST = '2025-06-01'
const someDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(FIRST, days))
const somePeriod = fc
  .record({
    start: someDay,
    lengthDays: fc.option(fc.integer({ min: 7, max: 180 }), { nil: null }),
    lasted: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
  })
  .map(({ start, lengthDays, lasted }) =>
    makePeriod({ start, lengthDays, endedOn: lasted === null ? null : addDays(start, lasted) }),
  )
const someEvent = fc
  .record({
    day: someDay,
    who: fc.constantFrom(...CONTACT_STARTERS),
    kind: fc.constantFrom(...CONTACT_KINDS),
  })
  .map(({ day, who, kind }) => makeEvent({ at: `${day}T12:00`, who, kind }))
const periods = fc.array(somePeriod, { maxLength: 5 })
const events = fc.array(someEvent, { maxLength: 20 })

describe('quiet days', () => {
  test('are counted in a period up to today, the first and the last day included', () => {
    expect(quietDays([makePeriod({ start: TODAY })], [], TODAY).total).toBe(1)
    expect(quietDays([makePeriod({ start: addDays(TODAY, -9) })], [], TODAY).total).toBe(10)
    expect(quietDays([makePeriod({ start: '2026-01-01', lengthDays: 14 })], [], TODAY).total).toBe(14)
    // Days that are yet to come count when they have come.
    expect(quietDays([makePeriod({ start: addDays(TODAY, -3), lengthDays: 14 })], [], TODAY).total).toBe(4)
    const ended = makePeriod({ start: '2026-01-01', endedOn: '2026-01-03' })
    expect(quietDays([ended], [], TODAY).total).toBe(3)
    expect(quietDays([makePeriod({ start: addDays(TODAY, 1) })], [], TODAY)).toEqual({
      days: [],
      total: 0,
      share: null,
    })
  })

  test('contact that I started takes its own day and no other', () => {
    const period = makePeriod({ start: '2026-02-01', lengthDays: 10 })
    const found = quietDays([period], [makeEvent({ at: '2026-02-04T08:00' })], TODAY)
    expect(found.total).toBe(9)
    expect(found.share).toBeCloseTo(0.9)
    expect(found.days.filter(({ isQuiet }) => !isQuiet).map(({ day }) => day)).toEqual(['2026-02-04'])
  })

  test('what is practical, by chance, a look, or begun by them takes nothing', () => {
    expect(takesItsDay({ who: 'me', kind: 'friendly' })).toBe(true)
    expect(takesItsDay({ who: 'me', kind: 'argument' })).toBe(true)
    expect(takesItsDay({ who: 'me', kind: 'looked_at_profile' })).toBe(false)
    expect(isOwnContact({ who: 'me', kind: 'looked_at_profile' })).toBe(false)
    expect(takesItsDay({ who: 'me', kind: 'practical' })).toBe(false)
    expect(takesItsDay({ who: 'me', kind: 'by_chance' })).toBe(false)
    for (const kind of CONTACT_KINDS) expect(takesItsDay({ who: 'them', kind })).toBe(false)
  })

  test('the order of periods and events is of no matter', () => {
    fc.assert(
      fc.property(periods, events, someDay, (spans, facts, today) => {
        expect(quietDays(spans.toReversed(), facts.toReversed(), today)).toEqual(
          quietDays(spans, facts, today),
        )
      }),
    )
  })

  test('the number never falls when time passes', () => {
    fc.assert(
      fc.property(periods, events, someDay, fc.integer({ min: 0, max: 60 }), (spans, facts, today, later) => {
        const now = quietDays(spans, facts, today).total
        expect(quietDays(spans, facts, addDays(today, later)).total).toBeGreaterThanOrEqual(now)
      }),
    )
  })

  test('one more contact takes at most one day, and only its own', () => {
    fc.assert(
      fc.property(periods, events, someEvent, someDay, (spans, facts, event, today) => {
        const before = quietDays(spans, facts, today)
        const after = quietDays(spans, [...facts, event], today)
        expect(before.total - after.total).toBeLessThanOrEqual(1)
        const others = ({ day }: { readonly day: string }): boolean => day !== dayOf(event.at)
        expect(after.days.filter(others)).toEqual(before.days.filter(others))
      }),
    )
  })

  test('periods that lie over each other count each day once', () => {
    fc.assert(
      fc.property(periods, events, someDay, (spans, facts, today) => {
        expect(quietDays([...spans, ...spans], facts, today)).toEqual(quietDays(spans, facts, today))
      }),
    )
  })
})

describe('days since I last started contact', () => {
  test('go from the last one that was not practical', () => {
    expect(daysSinceOwnContact([], TODAY)).toBeNull()
    const facts = [
      makeEvent({ at: '2026-02-20T10:00' }),
      makeEvent({ at: '2026-02-10T10:00' }),
      makeEvent({ at: '2026-03-01T10:00', kind: 'practical' }),
      makeEvent({ at: '2026-03-02T10:00', who: 'them' }),
    ]
    expect(daysSinceOwnContact(notedByMe(facts), TODAY)).toBe(10)
  })
})

test('days of own contact count what was noted twice once, and practical ones apart', () => {
  const contacts = [
    { day: '2026-02-10', isPractical: false },
    { day: '2026-02-10', isPractical: false },
    { day: '2026-02-11', isPractical: true },
    { day: '2026-02-12', isPractical: true },
    { day: '2026-02-12', isPractical: false },
    { day: '2026-03-01', isPractical: false },
  ]
  expect(ownContactDays(contacts, '2026-02-01', '2026-02-28')).toEqual({ more: 2, onlyPractical: 1 })
  expect(ownContactDays([], '2026-02-01', '2026-02-28')).toEqual({ more: 0, onlyPractical: 0 })
})

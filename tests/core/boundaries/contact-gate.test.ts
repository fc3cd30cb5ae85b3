import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactGate, type ContactGate } from '../../../core/boundaries/contact-gate.ts'
import { CONTACT_VALUES, WAYS } from '../../../core/boundaries/contact-kinds.ts'
import { isAboutSafety, shownSteps, stepGate } from '../../../core/boundaries/gated-steps.ts'
import { addDays } from '../../../core/kernel/time.ts'
import { STEPS } from '../../../core/steps/steps.ts'
import { makeBoundary, makeStatus } from './make-boundary.ts'

const TODAY = '2026-03-10'

function row({ drafts, friendship, talk, activities }: ContactGate): readonly string[] {
  return [drafts, friendship, talk, activities]
}

describe('the table of what a status allows', () => {
  test.each([
    ['open', ['open', 'open', 'open', 'open']],
    ['not_said', ['open', 'open', 'open', 'open']],
    ['needs_time', ['write_only', 'read_only', 'private_preparation', 'ideas_only']],
    ['practical_only', ['practical_only', 'closed', 'closed', 'closed']],
    ['said_no', ['closed', 'closed', 'unsent_reflection', 'closed']],
    ['blocked_me', ['closed', 'closed', 'unsent_reflection', 'closed']],
    ['legal_order', ['closed', 'closed', 'closed', 'closed']],
    ['safety_victim', ['hidden', 'hidden', 'hidden', 'hidden']],
    ['safety_own', ['closed', 'closed', 'accountability_only', 'closed']],
  ] as const)('%s', (value, allowed) => {
    expect(row(contactGate(makeStatus({ value }), [], TODAY))).toEqual(allowed)
  })

  test('nobody has been asked: everything is open', () => {
    expect(row(contactGate(null, [], TODAY))).toEqual(['open', 'open', 'open', 'open'])
  })

  test('a value that only a newer version knows counts as a no', () => {
    const status = { ...makeStatus(), value: 'from_the_future' }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what another version may have written
    expect(contactGate(status as never, [], TODAY).drafts).toBe('closed')
  })

  test('what stands counts more than the value, as after two computers were brought together', () => {
    expect(contactGate(makeStatus({ value: 'open', noStands: true }), [], TODAY).value).toBe('said_no')
    expect(contactGate(makeStatus({ value: 'said_no', orderStands: true }), [], TODAY).value).toBe(
      'legal_order',
    )
    const victim = makeStatus({ value: 'safety_victim', noStands: true, orderStands: true })
    expect(contactGate(victim, [], TODAY).drafts).toBe('hidden')
  })

  test('the time they asked for ends after its last day, and opens the drafts alone', () => {
    const status = makeStatus({ value: 'needs_time', until: TODAY })
    expect(contactGate(status, [], TODAY).drafts).toBe('write_only')
    expect(row(contactGate(status, [], addDays(TODAY, 1)))).toEqual([
      'open',
      'read_only',
      'private_preparation',
      'ideas_only',
    ])
  })

  test('without a day they write first', () => {
    const status = makeStatus({ value: 'needs_time' })
    expect(contactGate(status, [], addDays(TODAY, 4000)).drafts).toBe('write_only')
    expect(contactGate({ ...status, wroteFirst: TODAY }, [], TODAY).drafts).toBe('open')
  })
})

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2026-01-01', days))
const status = fc.record({
  value: fc.constantFrom(...CONTACT_VALUES),
  until: fc.option(day),
  wroteFirst: fc.option(day),
  noStands: fc.boolean(),
  orderStands: fc.boolean(),
})
const boundary = fc
  .record({
    firmness: fc.constantFrom('firm', 'flexible', 'unclear'),
    source: fc.constantFrom('said', 'my_guess'),
    rulesOut: fc.subarray([...WAYS]),
    liftedOn: fc.option(day),
  })
  .map(makeBoundary)
/** From open to hidden; what is kept for oneself counts as closed. */
const WIDTH = [
  'open',
  'write_only',
  'read_only',
  'private_preparation',
  'ideas_only',
  'practical_only',
  'unsent_reflection',
  'accountability_only',
  'closed',
  'hidden',
]

describe('always', () => {
  test('time opens nothing but the drafts of a time that had a day', () => {
    fc.assert(
      fc.property(status, fc.array(boundary, { maxLength: 4 }), day, day, (part, lines, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const before = contactGate(makeStatus(part), lines, earlier)
        const after = contactGate(makeStatus(part), lines, later)
        const isTimeWithDay = before.value === 'needs_time' && part.until !== null
        if (!isTimeWithDay) expect(after).toEqual(before)
        else expect({ ...after, drafts: before.drafts }).toEqual(before)
      }),
    )
  })

  test('a line closes and never opens, whoever guessed it', () => {
    fc.assert(
      fc.property(status, fc.array(boundary, { maxLength: 4 }), day, (part, lines, today) => {
        const without = row(contactGate(makeStatus(part), [], today))
        const within = row(contactGate(makeStatus(part), lines, today))
        within.forEach((allowed, at) =>
          expect(WIDTH.indexOf(allowed)).toBeGreaterThanOrEqual(WIDTH.indexOf(without[at]!)),
        )
      }),
    )
  })

  test('a line that is flexible or lifted gates nothing; an unclear one gates as a firm one', () => {
    const out = (part: Parameters<typeof makeBoundary>[0]) =>
      contactGate(null, [makeBoundary(part)], TODAY).ruledOut
    expect(out({})).toEqual(['calls'])
    expect(out({ firmness: 'unclear' })).toEqual(['calls'])
    expect(out({ firmness: 'flexible' })).toEqual([])
    expect(out({ liftedOn: TODAY })).toEqual([])
    expect(out({ until: '2026-03-02' })).toEqual(['calls'])
  })

  test('every way ruled out closes what lives on it', () => {
    const gate = contactGate(null, [makeBoundary({ rulesOut: [...WAYS] })], TODAY)
    expect(row(gate)).toEqual(['closed', 'closed', 'unsent_reflection', 'closed'])
  })
})

function gateOf(value: (typeof CONTACT_VALUES)[number]): ContactGate {
  return contactGate(makeStatus({ value }), [], TODAY)
}

describe('the ten steps under a status', () => {
  test('only steps about contact are gated', () => {
    for (const value of CONTACT_VALUES) {
      for (const step of ['space', 'issues', 'growth', 'boundaries', 'support', 'outcome'] as const) {
        expect(stepGate(gateOf(value), step)).toBe('open')
      }
    }
    expect(stepGate(gateOf('said_no'), 'conversation')).toBe('closed')
    expect(stepGate(gateOf('needs_time'), 'memories')).toBe('narrowed')
  })

  test('where someone was afraid, steps 1, 9 and 10 come first and those about contact are not there', () => {
    const gate = gateOf('safety_victim')
    expect(isAboutSafety(gate)).toBe(true)
    expect(shownSteps(STEPS, gate).map(({ number }) => number)).toEqual([1, 9, 10, 2, 6, 8])
    expect(shownSteps(STEPS, gateOf('said_no'))).toHaveLength(10)
  })
})

describe('a quiet period that runs', () => {
  const theirs = { agreement: 'their_request', allowed: 'none', until: null } as const
  const WAITING = ['write_only', 'read_only', 'private_preparation', 'ideas_only']

  test.each(['their_request', 'agreed'] as const)('%s narrows the steps about contact', (agreement) => {
    const gate = contactGate(null, [], TODAY, { ...theirs, agreement })
    expect(row(gate)).toEqual(WAITING)
    expect(gate.waitsByPeriod).toBe(true)
    const practical = contactGate(null, [], TODAY, { ...theirs, agreement, allowed: 'practical_only' })
    expect(row(practical)).toEqual(['practical_only', ...WAITING.slice(1)])
    expect(practical.waitsByPeriod).toBe(false)
  })

  test('of my own choice is told and closes nothing', () => {
    const gate = contactGate(null, [], TODAY, { ...theirs, agreement: 'my_choice' })
    expect(row(gate)).toEqual(['open', 'open', 'open', 'open'])
    expect(gate.apart).toMatchObject({ agreement: 'my_choice' })
  })

  test('opens nothing that a status closes', () => {
    for (const value of CONTACT_VALUES) {
      const said = makeStatus({ value })
      const [alone, both] = [contactGate(said, [], TODAY), contactGate(said, [], TODAY, theirs)]
      for (const [at, was] of row(alone).entries()) {
        if (was !== 'open' && was !== 'practical_only') expect(row(both)[at]).toBe(was)
        else expect(row(both)[at]).toBe(WAITING[at])
      }
    }
    const asked = contactGate(makeStatus({ value: 'needs_time' }), [], TODAY, theirs)
    expect(asked.waitsByPeriod).toBe(false)
  })
})

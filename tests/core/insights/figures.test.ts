import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coolingKept } from '../../../core/contact/cooling-kept.ts'
import type { Check } from '../../../core/conversation/balance.ts'
import { ownershipSteps } from '../../../core/conversation/ownership-steps.ts'
import { startBalance } from '../../../core/friendship/meeting-facts.ts'
import { evidenceMonths } from '../../../core/growth/evidence-months.ts'
import { adherence, goalWeeks } from '../../../core/growth/weeks.ts'
import { boardTotal, issueProgress } from '../../../core/issues/progress.ts'
import { addDays, daysBetween, weekOf } from '../../../core/kernel/time.ts'
import { moodSwing } from '../../../core/moods/mood-swing.ts'
import { moodWeeks, rollingMood, theilSenSlope } from '../../../core/moods/mood-trend.ts'
import type { MoodDay } from '../../../core/moods/moods.contract.ts'
import { firstAndLatest, ratingsBetween } from '../../../core/outcome/ratings.ts'
import { notedByMe } from '../../../core/space/own-contact.ts'
import { quietBetween, quietDays } from '../../../core/space/quiet-days.ts'
import { DEEDS } from '../../../core/space/space-kinds.ts'
import { handled, relief, urgeFigures, urgesAWeek } from '../../../core/space/urge-figures.ts'
import { pulseScore } from '../../../core/support/pulses.ts'
import { makeMessage } from '../contact/make-message.ts'
import { makeCheckIn, makeGoal } from '../growth/make-goal.ts'
import { makeEvent, makePeriod, makeUrge } from '../space/make-space.ts'
import { makePulse } from '../support/make-support.ts'

/*
 * Every figure beside a second, plain working-out of the same formula that shares nothing with the program's: day by day
 * or number by number, in the simplest words. Each is also handed its records in another order.
 */

const FIRST = '2026-01-01'
const LAST = '2026-03-01'
const SPAN = daysBetween(FIRST, LAST)
const aDay = fc.nat(SPAN).map((at) => addDays(FIRST, at))
const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length

const moods: fc.Arbitrary<MoodDay[]> = fc
  .uniqueArray(fc.record({ day: aDay, mean: fc.double({ min: 1, max: 5, noNaN: true }) }), {
    selector: ({ day }) => day,
    maxLength: SPAN,
  })
  .map((days) => days.map((each) => ({ ...each, low: 1, high: 5, count: 1 })))
const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })
const withAnother = <T>(some: fc.Arbitrary<T[]>): fc.Arbitrary<readonly [T[], T[]]> =>
  some.chain((all) => shuffled(all).map((other) => [all, other] as const))

function close(found: number | null, wanted: number | null): void {
  if (wanted === null || found === null) expect(found).toBe(wanted)
  else expect(found).toBeCloseTo(wanted, 9)
}

describe('mood', () => {
  test('the mean of seven days, and gaps where fewer than three have one', () => {
    fc.assert(
      fc.property(withAnother(moods), ([days, other]) => {
        for (const { day, mean: found } of rollingMood(other, FIRST, LAST)) {
          const near = days.filter((each) => {
            const back = daysBetween(each.day, day)
            return back >= 0 && back < 7
          })
          close(found, near.length < 3 ? null : mean(near.map((each) => each.mean)))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the swing is the root of the mean squared step between neighbouring days of 28', () => {
    fc.assert(
      fc.property(withAnother(moods), ([days, other]) => {
        const sorted = days.toSorted((a, b) => (a.day < b.day ? -1 : 1))
        const steps: number[] = []
        for (let at = 1; at < sorted.length; at += 1) {
          const [before, after] = [sorted[at - 1]!, sorted[at]!]
          const isNear = daysBetween(before.day, after.day) === 1
          const isIn = daysBetween(before.day, LAST) <= 27
          if (isNear && isIn) steps.push(after.mean - before.mean)
        }
        const found = moodSwing(other, LAST)
        expect(found.steps).toBe(steps.length)
        close(found.rmssd, steps.length < 6 ? null : Math.sqrt(mean(steps.map((step) => step * step))))
      }),
    )
  })

  test('a swing worked out by hand', () => {
    const days = [3, 4, 2, 2, 3, 5, 4].map((value, at) => ({
      day: addDays('2026-02-20', at),
      mean: value,
      low: 1,
      high: 5,
      count: 1,
    }))
    // Steps 1, -2, 0, 1, 2, -1: squares 1 4 0 1 4 1, their mean 11/6.
    expect(moodSwing(days, '2026-02-26').rmssd).toBeCloseTo(Math.sqrt(11 / 6), 12)
    expect(moodSwing(days.slice(1), '2026-02-26').rmssd).toBeNull()
    // A gap makes no step: without the middle day two of the six are gone.
    expect(moodSwing(days.toSpliced(3, 1), '2026-02-26')).toEqual({ rmssd: null, steps: 4 })
    // The day before the 28 is no part of them.
    expect(moodSwing(days, '2026-03-19').steps).toBe(6)
    expect(moodSwing(days, '2026-03-20').steps).toBe(5)
  })

  test('the slope is the middle one of all slopes between two weeks', () => {
    fc.assert(
      fc.property(withAnother(moods), ([days, other]) => {
        const byWeek = new Map<string, number[]>()
        for (const each of days)
          byWeek.set(weekOf(each.day), [...(byWeek.get(weekOf(each.day)) ?? []), each.mean])
        const weeks = [...byWeek].filter(([, means]) => means.length >= 3)
        const slopes: number[] = []
        for (const [monday, means] of weeks)
          for (const [later, others] of weeks)
            if (later > monday) slopes.push((mean(others) - mean(means)) / (daysBetween(monday, later) / 7))
        slopes.sort((a, b) => a - b)
        const half = slopes.length / 2
        const middle =
          slopes.length % 2 === 1 ? slopes[Math.floor(half)]! : (slopes[half - 1]! + slopes[half]!) / 2
        close(theilSenSlope(moodWeeks(other)), weeks.length < 5 ? null : middle)
      }),
    )
  })
})

const contact = fc.record({
  at: aDay.map((day) => `${day}T20:00`),
  who: fc.constantFrom('me' as const, 'them' as const),
  kind: fc.constantFrom(
    'practical' as const,
    'friendly' as const,
    'by_chance' as const,
    'looked_at_profile' as const,
  ),
})
const pulls = fc.array(
  fc.record({
    at: aDay.map((day) => `${day}T22:00`),
    before: fc.nat(10),
    after: fc.option(fc.nat(10)),
    did: fc.option(fc.constantFrom(...DEEDS)),
  }),
  { maxLength: 20 },
)

describe('space', () => {
  test('quiet days of a time, day by day', () => {
    const periods = fc.array(
      fc.record({ start: aDay, lengthDays: fc.option(fc.integer({ min: 7, max: 60 })) }),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(
        periods,
        withAnother(fc.array(contact, { maxLength: 12 })),
        aDay,
        aDay,
        (all, [events, other], a, b) => {
          const [from, to] = a < b ? [a, b] : [b, a]
          const days: { day: string; isQuiet: boolean }[] = []
          for (let day = from; day <= to; day = addDays(day, 1)) {
            const isIn = all.some(
              ({ start, lengthDays }) =>
                day >= start && (lengthDays === null || daysBetween(start, day) < lengthDays),
            )
            const isTaken = events.some(
              ({ at, who, kind }) => at.startsWith(day) && who === 'me' && kind === 'friendly',
            )
            if (isIn) days.push({ day, isQuiet: !isTaken })
          }
          const ever = quietDays(all.map(makePeriod), notedByMe(other.map(makeEvent)), LAST)
          const found = quietBetween(ever, from, to)
          expect(found.days).toEqual(days)
          expect(found.total).toBe(days.filter(({ isQuiet }) => isQuiet).length)
          close(found.share, days.length === 0 ? null : found.total / days.length)
          expect(found.total).toBeLessThanOrEqual(ever.total)
        },
      ),
    )
  })

  test('pulls: a week, before, relief and what passed, with nothing said below five', () => {
    fc.assert(
      fc.property(withAnother(pulls), ([some, other]) => {
        const urges = other.map(makeUrge)
        const twice = some.filter(({ after }) => after !== null)
        const said = some.filter(({ did }) => did !== null)
        const passed = said.filter(({ did }) => did !== 'contacted' && did !== 'looked').length
        const { count, before, after } = urgeFigures(urges)
        expect(count).toBe(some.length)
        const rated = twice.length < 5 ? some : twice
        close(before, rated.length < 5 ? null : mean(rated.map((each) => each.before)))
        close(after, twice.length < 5 ? null : mean(twice.map((each) => each.after!)))
        close(relief(urges), twice.length < 5 ? null : mean(twice.map((each) => each.before - each.after!)))
        expect(handled(urges)).toEqual(said.length < 5 ? null : { without: passed, all: said.length })
        const first = some.map(({ at }) => at.slice(0, 10)).toSorted()[0] ?? LAST
        const weeks = Math.max(1, (daysBetween(weekOf(first), LAST) + 1) / 7)
        close(urgesAWeek(urges, LAST), some.length < 5 ? null : some.length / weeks)
      }),
    )
  })
})

const on = (day: string) => Array.from({ length: 5 }, () => makeUrge({ at: `${day}T22:00` }))

test('five pulls on one day are five a week, and begun weeks count by their days', () => {
  expect(urgesAWeek(on('2026-02-23'), '2026-02-23')).toBe(5)
  // Two weeks and three days.
  expect(urgesAWeek(on('2026-02-04'), '2026-02-18')).toBeCloseTo(5 / (17 / 7), 12)
})

describe('what I worked on', () => {
  test('adherence is the mean of min(1, done / target) over four weeks, resting ones left out', () => {
    const checks = fc.array(fc.record({ day: aDay, value: fc.nat(2) }), { maxLength: 40 })
    const rest = fc.option(fc.nat(8).map((week) => addDays('2026-01-05', week * 7)))
    fc.assert(
      fc.property(
        withAnother(checks),
        fc.integer({ min: 1, max: 7 }),
        aDay,
        rest,
        ([some, other], target, start, from) => {
          const pauses = from === null ? [] : [{ from, to: addDays(from, 7) }]
          const goal = makeGoal({ targetPerWeek: target, start, pauses })
          const shares: number[] = []
          for (let back = 3; back >= 0; back -= 1) {
            const monday = addDays(weekOf(LAST), -7 * back)
            const sunday = addDays(monday, 6)
            const done = some.filter(({ day, value }) => value > 0 && day >= monday && day <= sunday).length
            if (sunday >= start && monday !== from) shares.push(done > target ? 1 : done / target)
          }
          const weeks = goalWeeks(goal, other.map(makeCheckIn), LAST)
          close(adherence(weeks), shares.length === 0 ? null : mean(shares))
        },
      ),
    )
  })

  test('evidence is counted once, for its goal or else its issue, in its month', () => {
    const piece = fc.record({
      day: aDay,
      goalId: fc.option(fc.constantFrom('goal-1', 'goal-2')),
      issueId: fc.option(fc.constantFrom('issue-1', 'issue-2')),
    })
    fc.assert(
      fc.property(withAnother(fc.array(piece, { maxLength: 15 })), aDay, aDay, ([some, other], a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const tally: Record<string, number> = {}
        let total = 0
        for (const { day, goalId, issueId } of some) {
          if (day < from || day > to) continue
          const key = `${goalId ?? issueId ?? 'neither'} ${day.slice(0, 7)}`
          tally[key] = (tally[key] ?? 0) + 1
          total += 1
        }
        const found = evidenceMonths(other, from, to)
        const counted: Record<string, number> = {}
        for (const { goalId, issueId, counts } of found.rows)
          counts.forEach((count, at) => {
            if (count > 0) counted[`${goalId ?? issueId ?? 'neither'} ${found.months[at]}`] = count
          })
        expect(counted).toEqual(tally)
        expect(found.total).toBe(total)
        expect(found).toEqual(evidenceMonths(some, from, to))
      }),
    )
    expect(evidenceMonths([], '2025-12-31', '2026-02-01').months).toEqual(['2025-12', '2026-01', '2026-02'])
  })

  const marks = fc.uniqueArray(fc.record({ day: aDay, rating: fc.nat(10) }), {
    selector: ({ day }) => day,
    maxLength: 8,
  })

  test('issue progress is the latest less the first rating of the time, from two on', () => {
    fc.assert(
      fc.property(withAnother(marks), aDay, ([some, other], from) => {
        let [first, latest, count]: [number | null, number | null, number] = [null, null, 0]
        for (let day = from; day <= LAST; day = addDays(day, 1)) {
          const mark = some.find((each) => each.day === day)
          if (mark === undefined) continue
          first ??= mark.rating
          latest = mark.rating
          count += 1
        }
        const found = issueProgress({ progress: other }, from, LAST)
        if (count < 2) expect(found).toBeNull()
        else expect(found).toEqual({ first, latest, change: latest! - first!, ratings: count })
      }),
    )
  })

  test('the board as a whole, by hand', () => {
    const cards = [
      { weight: 5, first: 2, latest: 6 },
      { weight: 1, first: 8, latest: 9 },
      { weight: null, first: 0, latest: 10 },
    ]
    // Of 60 that could be: 5·2 + 1·8 = 18 and 5·6 + 1·9 = 39.
    expect(boardTotal(cards)).toEqual({ first: 18 / 60, latest: 39 / 60, cards: 2 })
    expect(boardTotal(cards.slice(1))).toBeNull()
    expect(boardTotal(cards.toReversed())).toEqual(boardTotal(cards))
  })
})

const check: Check = (sentence) =>
  sentence.startsWith('I ') ? 'ownership' : sentence.startsWith('You ') ? 'blame' : 'neutral'

describe('contact, talks and friendship', () => {
  const NOW = '2026-03-01T12:00:00.000Z'
  const kept = (...messages: Parameters<typeof makeMessage>[0][]): unknown =>
    coolingKept(messages.map(makeMessage), FIRST, LAST, { now: NOW, local: NOW.slice(0, 16) })

  test('cooling kept counts what waited of what was made ready', () => {
    const sent = { status: 'sent_by_me', sentOn: '2026-02-01', coolingUntil: null } as const
    expect(kept()).toBeNull()
    expect(kept({ ...sent, waited: true })).toEqual({ kept: 1, of: 1 })
    expect(kept({ ...sent, waited: true }, { ...sent, waited: false })).toEqual({ kept: 1, of: 2 })
    // Past midnight here, though not yet in Greenwich: the day after the time.
    const late = makeMessage({ status: 'ready', coolingUntil: `${LAST}T23:30:00.000Z` })
    const inTwoHours = { now: '2026-03-02T12:00:00.000Z', local: '2026-03-02T14:00' }
    expect(coolingKept([late], FIRST, LAST, inTwoHours)).toBeNull()
    // Sent without ever cooling, practical, or outside the time: no part of it.
    expect(kept({ ...sent, waited: null })).toBeNull()
    expect(kept({ ...sent, waited: true, purpose: 'practical' })).toBeNull()
    expect(kept({ ...sent, waited: true, sentOn: '2025-12-31' })).toBeNull()
    // Ready and not sent has waited; one that is still cooling, a draft and an unsent letter say nothing.
    const until = '2026-02-20T10:00:00.000Z'
    expect(
      kept({ status: 'ready', coolingUntil: until }, { status: 'cooling', coolingUntil: until }),
    ).toEqual({ kept: 2, of: 2 })
    expect(kept({ status: 'cooling', coolingUntil: '2026-03-01T12:00:00.001Z' })).toBeNull()
    expect(
      kept({ status: 'draft', coolingUntil: null }, { status: 'kept_unsent', coolingUntil: until }),
    ).toBeNull()
  })

  test('plan ownership is own of own + blame in sentences of each version, from two on', () => {
    const versions = [
      { at: '2026-02-01T10:00:00.000Z', spoken: ['You left. You shouted. I hid. It rained.'] },
      { at: '2026-02-08T10:00:00.000Z', spoken: ['It rained.'] },
      { at: '2026-02-15T10:00:00.000Z', spoken: ['I hid. I was late.', 'You left.'] },
    ]
    const steps = ownershipSteps(versions, ['I hid. I was late.'], check)
    expect(steps.map(({ at, own, of }) => [at?.slice(8, 10) ?? 'now', own, of])).toEqual([
      ['01', 1, 3],
      ['15', 2, 3],
      ['now', 2, 2],
    ])
    expect(ownershipSteps(versions.slice(0, 2), ['It rained.'], check)).toEqual([])
  })

  test('the start balance is mine / (mine + theirs), from five on', () => {
    const starters = fc.array(fc.constantFrom('me' as const, 'them' as const, 'both' as const), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(withAnother(starters), ([some, other]) => {
        const [mine, theirs] = [
          some.filter((who) => who === 'me').length,
          some.filter((who) => who === 'them').length,
        ]
        const found = startBalance(other.map((startedBy) => ({ startedBy })))
        expect([found.mine, found.theirs, found.both]).toEqual([mine, theirs, some.length - mine - theirs])
        close(found.share, mine + theirs < 5 ? null : mine / (mine + theirs))
      }),
    )
  })
})

describe('support and outcome', () => {
  test('the pulse is the mean of five answers times ten', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(10), fc.nat(10), fc.nat(10), fc.nat(10), fc.nat(10)), (answers) => {
        const [steady, sleep, connected, mattered, clear] = answers
        const pulse = makePulse('2026-02-02', 0, { steady, sleep, connected, mattered, clear })
        expect(pulseScore(pulse)).toBe(Math.round(mean(answers) * 10))
      }),
    )
  })

  test('could-be-ok has the first and the latest answer of the time, whatever the order', () => {
    const answers = [
      { day: '2026-02-10', rating: 6 },
      { day: '2026-01-01', rating: 1 },
      { day: '2026-01-20', rating: 3 },
    ]
    const of = (from: string): unknown => {
      const { first, latest } = firstAndLatest(ratingsBetween(answers, from, LAST))
      return [first?.rating ?? null, latest?.rating ?? null]
    }
    expect([of('2026-01-01'), of('2026-01-02'), of('2026-02-01'), of('2026-02-11')]).toEqual([
      [1, 6],
      [3, 6],
      [null, 6],
      [null, null],
    ])
  })
})

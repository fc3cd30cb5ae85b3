import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editMeeting, inMeetingOrder, isHard, noteMeeting } from '../../../core/friendship/meetings.ts'
import {
  FEWEST,
  isMostlyMine,
  keepsCostingEnergy,
  listening,
  lookedAt,
  MOST_LOOKED_AT,
  sidesOf,
  startBalance,
} from '../../../core/friendship/meeting-facts.ts'
import { logRefusal } from '../../../core/friendship/log-rule.ts'
import { COFFEE, makeMeeting } from './make-meeting.ts'

const STAMP = { id: 'meeting9', now: '2026-03-02T10:00:00.000Z', local: '2026-03-02T11:00' }
const tone = fc.constantFrom(-2, -1, 0, 1, 2, null)
const starter = fc.constantFrom('me' as const, 'them' as const, 'both' as const)

function begun(
  ...starts: readonly ('me' | 'them' | 'both')[]
): { readonly startedBy: 'me' | 'them' | 'both' }[] {
  return starts.map((startedBy) => ({ startedBy }))
}

function energies(...all: readonly (number | null)[]): { readonly energyAfter: number | null }[] {
  return all.map((energyAfter) => ({ energyAfter }))
}

function heard(...all: readonly (number | null)[]): { readonly iListened: number | null }[] {
  return all.map((iListened) => ({ iListened }))
}

describe('a meeting', () => {
  test('is of today or of a day gone by', () => {
    expect(noteMeeting({ ...COFFEE, day: '2026-03-02' }, STAMP)).toMatchObject({ ok: true })
    const ahead = { ok: false, error: { code: 'input/invalid', fields: ['day'] } }
    expect(noteMeeting({ ...COFFEE, day: '2026-03-03' }, STAMP)).toEqual(ahead)
    expect(editMeeting(makeMeeting(), { ...COFFEE, day: '2026-03-03' }, STAMP)).toEqual(ahead)
  })

  test('keeps its id and its beginning when it is changed', () => {
    const edited = editMeeting(makeMeeting(), { ...COFFEE, note: 'Rain.' }, STAMP)
    expect(edited).toMatchObject({
      value: { id: 'meeting1', createdAt: '2026-03-01T09:00:00.000Z', changedAt: STAMP.now, note: 'Rain.' },
    })
  })

  test('stands by its day, the newest first, however it came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 12 }), (days) => {
        const made = days.map((day) =>
          makeMeeting({ id: `meeting${day}`, day: `2026-02-${String(day).padStart(2, '0')}` }),
        )
        const shown = inMeetingOrder(made).map(({ day }) => day)
        expect(shown).toEqual(shown.toSorted().toReversed())
      }),
    )
  })

  test.each([
    [-2, null, true],
    [null, -2, true],
    [-1, -1, true],
    [-1, null, false],
    [-1, 1, false],
    [null, null, false],
  ])('tone %s and energy %s: support is offered %s', (felt, energyAfter, isOffered) => {
    expect(isHard({ tone: felt, energyAfter })).toBe(isOffered)
  })
})

describe('who begins', () => {
  test('has no share below five that one of the two began', () => {
    expect(startBalance(begun('me', 'me', 'me', 'them', 'both', 'both')).share).toBeNull()
    expect(startBalance(begun('me', 'me', 'me', 'them', 'them', 'both'))).toEqual({
      mine: 3,
      theirs: 2,
      both: 1,
      share: 0.6,
    })
  })

  test('is worth a note above 70 %, not at it', () => {
    const seven = Array.from({ length: 7 }, () => 'me' as const)
    expect(isMostlyMine(startBalance(begun(...seven, 'them', 'them', 'them')))).toBe(false)
    expect(isMostlyMine(startBalance(begun(...seven, 'them', 'them')))).toBe(true)
    expect(isMostlyMine(startBalance(begun('me', 'me', 'me', 'me')))).toBe(false)
  })

  test('counts each meeting once', () => {
    fc.assert(
      fc.property(fc.array(starter, { maxLength: 40 }), (starts) => {
        const { mine, theirs, both, share } = startBalance(begun(...starts))
        expect(mine + theirs + both).toBe(starts.length)
        expect(share === null).toBe(mine + theirs < FEWEST)
        if (share !== null) expect(share * (mine + theirs)).toBeCloseTo(mine)
      }),
    )
  })
})

describe('how it felt', () => {
  test('is said from five that were noted, and what was not noted counts for nothing', () => {
    fc.assert(
      fc.property(fc.array(tone, { maxLength: 20 }), (values) => {
        const noted = values.filter((value) => value !== null)
        const sides = sidesOf(values)
        expect(sides === null).toBe(noted.length < FEWEST)
        if (sides) expect(sides.low + sides.even + sides.high).toBe(noted.length)
      }),
    )
    expect(sidesOf([-2, -1, 0, 1, null, 2])).toEqual({ low: 2, even: 1, high: 2 })
  })

  test('energy keeps falling where four of the last five that say so cost some', () => {
    expect(keepsCostingEnergy(energies(-1, null, -2, -1, 1, -1))).toBe(true)
    expect(keepsCostingEnergy(energies(-1, -2, -1, 1, 0, -1, -1))).toBe(false)
    expect(keepsCostingEnergy(energies(-1, -1, -1))).toBe(false)
  })

  test('listening counts a good part and more, from five on', () => {
    expect(listening(heard(3, 2, 1, 0))).toBeNull()
    expect(listening(heard(3, 2, 1, 0, null, 2))).toEqual({ well: 3, of: 5 })
  })

  test('looks at the newest ones, and reads them from the oldest', () => {
    const many = Array.from({ length: MOST_LOOKED_AT + 5 }, (_, at) => makeMeeting({ id: `meeting${at}` }))
    const seen = lookedAt(many)
    expect([seen.length, seen.at(-1)?.id]).toEqual([MOST_LOOKED_AT, 'meeting0'])
  })
})

test('only an open gate lets something be added', () => {
  const all = (['open', 'read_only', 'closed', 'hidden'] as const).map(logRefusal)
  expect(all).toEqual([null, 'read_only', 'closed', 'closed'])
})

import { describe, expect, test } from 'vitest'
import { localDayOf } from '../../../core/kernel/time.ts'
import { HELPLINES, HELPLINES_GATHERED } from '../../../core/support/helplines.data.ts'
import { linesOf, monthsOld, takesEmergencyOff, suggestedCountry } from '../../../core/support/helplines.ts'
import { makeLine } from './make-support.ts'

const COUNTRY = 'Switzerland'
const shipped = linesOf(COUNTRY, [])
/** West of Greenwich an evening's moment is of the day before. */
const dayHere = (at: string): string =>
  localDayOf(at, { now: '2026-03-10T20:00:00.000Z', local: '2026-03-10T12:00' })
const HAND = shipped.lines.find(({ name }) => name === 'Die Dargebotene Hand')!

test('every country that comes with the program has an emergency number, first', () => {
  for (const { country, lines } of HELPLINES) expect(lines[0]?.kind, country).toBe('emergency')
  const keys = HELPLINES.flatMap(({ country }) => linesOf(country, []).lines.map(({ key }) => key))
  expect(new Set(keys).size).toBe(keys.length)
})

describe('numbers of one’s own', () => {
  test('stand after the list, of that country alone', () => {
    const own = [makeLine(), makeLine({ id: 'ownline2', country: 'Austria' })]
    const { lines } = linesOf(COUNTRY, own)
    expect(lines).toHaveLength(shipped.lines.length + 1)
    expect(lines.at(-1)).toMatchObject({ name: 'Our parish', shipped: null, own: own[0] })
    expect(linesOf('Nowhere', [makeLine({ country: 'Nowhere' })]).lines).toHaveLength(1)
  })

  test('stand in the place of the row they change', () => {
    const change = makeLine({ replaces: HAND.key, name: 'Hand', number: '144', checked: '2026-02-01' })
    const { lines } = linesOf(COUNTRY, [change])
    expect(lines.map(({ number }) => number)).toEqual(
      shipped.lines.map(({ key, number }) => (key === HAND.key ? '144' : number)),
    )
    expect(lines.find(({ key }) => key === HAND.key)).toMatchObject({ own: change, checked: '2026-02-01' })
  })

  test('take a row off the list, and it can be seen what it was', () => {
    const { lines, hidden } = linesOf(COUNTRY, [makeLine({ replaces: HAND.key, isHidden: true })])
    expect(lines.map(({ key }) => key)).not.toContain(HAND.key)
    expect(hidden.map(({ number }) => number)).toEqual([HAND.number])
  })

  test('never take the emergency number off, nor make it something else', () => {
    const key = shipped.lines[0]!.key
    const hide = makeLine({ replaces: key, isHidden: true })
    expect(linesOf(COUNTRY, [hide])).toEqual({
      ...shipped,
      lines: shipped.lines.map((line) => (line.key === key ? { ...line, own: hide } : line)),
    })
    expect(
      linesOf(COUNTRY, [makeLine({ replaces: key, kind: 'crisis', number: '911' })]).lines[0],
    ).toMatchObject({
      kind: 'emergency',
      number: '911',
    })
    expect(takesEmergencyOff(hide)).toBe(true)
    expect(takesEmergencyOff(makeLine({ replaces: null, kind: 'emergency', isHidden: true }))).toBe(true)
    expect(takesEmergencyOff({ ...hide, isHidden: false })).toBe(false)
    expect(takesEmergencyOff(makeLine({ replaces: HAND.key, isHidden: true }))).toBe(false)
  })

  test('of two changes of one row the later counts, and neither shows twice', () => {
    const early = makeLine({ replaces: HAND.key, number: '1', changedAt: '2026-03-01T09:00:00.000Z' })
    const late = makeLine({
      id: 'ownline2',
      replaces: HAND.key,
      number: '2',
      changedAt: '2026-03-02T09:00:00.000Z',
    })
    for (const own of [
      [early, late],
      [late, early],
    ]) {
      const { lines } = linesOf(COUNTRY, own)
      expect(lines).toHaveLength(shipped.lines.length)
      expect(lines.find(({ key }) => key === HAND.key)?.number).toBe('2')
    }
  })

  test('stay where the program no longer ships the row they changed', () => {
    const { lines } = linesOf(COUNTRY, [makeLine({ replaces: 'Switzerland | crisis | Old | 1' })])
    expect(lines.at(-1)?.name).toBe('Our parish')
  })
})

test('a row shows its age from twelve months on, from when it was looked up or the list was made', () => {
  const own = makeLine({ checked: '2025-03-10' })
  const line = { checked: own.checked, own }
  expect(monthsOld(line, '2026-03-09', dayHere)).toBeNull()
  expect(monthsOld(line, '2026-03-10', dayHere)).toBe(12)
  expect(monthsOld(line, '2026-05-09', dayHere)).toBe(13)
  expect(monthsOld({ checked: null, own: makeLine() }, '2027-03-01', dayHere)).toBe(12)
  expect(monthsOld(HAND, HELPLINES_GATHERED, dayHere)).toBeNull()
  expect(monthsOld(HAND, '2027-11-23', dayHere)).toBe(12)
  const late = makeLine({ createdAt: '2026-03-02T03:00:00.000Z' })
  expect(monthsOld({ checked: null, own: late }, '2027-03-01', dayHere)).toBe(12)
})

test('a region suggests the country of the list, and only one that is on it', () => {
  expect(['GB', 'US', 'DE', 'CZ', 'KR'].map(suggestedCountry)).toEqual([
    'United Kingdom',
    'United States',
    'Germany',
    'Czechia',
    'South Korea',
  ])
  expect([null, 'AQ'].map(suggestedCountry)).toEqual([null, null])
})

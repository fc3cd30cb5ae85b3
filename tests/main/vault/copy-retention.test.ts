import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekOf } from '../../../core/kernel/time.ts'
import { listCopies } from '../../../main/vault/copies.ts'
import { copyName, timeInName } from '../../../main/vault/copy-name.ts'
import { copiesToDrop, isCopyDue } from '../../../main/vault/copy-retention.ts'
import type { CopyFacts } from '../../../main/vault/vault.ts'
import { copied } from '../../support/copy-desk.ts'
import { HandClock } from '../../support/hand-clock.ts'
import { created, desk, value } from '../../support/vault-desk.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** `2026-03-02 09:30` in UTC. */
function at(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00Z`)
}

let made = 0

function copyAt(ms: number): CopyFacts {
  made += 1
  return { name: copyName(ms, made.toString(16).padStart(20, '0')), at: ms, bytes: 1 }
}

function short(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ')
}

/** Copies as they stay when one was made at each of those times and the rest let go each time. */
function keptAfter(times: readonly number[], zone = 0): readonly string[] {
  let copies: readonly CopyFacts[] = []
  for (const time of times) {
    const clock = new HandClock(time)
    clock.zone = zone
    const newest = copyAt(time)
    const all = [...copies, newest]
    const gone = new Set(copiesToDrop(all, newest.name, clock))
    copies = all.filter(({ name }) => !gone.has(name))
  }
  return copies.map((copy) => short(copy.at))
}

describe('VF-17 which copies stay', () => {
  it('sixty days with one copy a day: the last seven days and the last of each of four weeks', () => {
    const times = Array.from({ length: 60 }, (_, day) => at('2026-01-01 08:00') + day * DAY)
    expect(keptAfter(times)).toEqual([
      '2026-02-08 08:00', // Sunday, the last of its week
      '2026-02-15 08:00', // Sunday
      '2026-02-22 08:00', // Sunday
      '2026-02-23 08:00',
      '2026-02-24 08:00',
      '2026-02-25 08:00',
      '2026-02-26 08:00',
      '2026-02-27 08:00',
      '2026-02-28 08:00',
      '2026-03-01 08:00',
    ])
  })

  it('many on one day: the three newest, the last of each day and of each week', () => {
    const table: readonly (readonly [string, 'stays' | 'goes'])[] = [
      ['2026-03-12 18:00', 'stays'], // newest
      ['2026-03-12 12:00', 'stays'], // second
      ['2026-03-12 09:00', 'stays'], // third
      ['2026-03-12 08:00', 'goes'],
      ['2026-03-11 20:00', 'stays'], // day 2
      ['2026-03-11 08:00', 'goes'],
      ['2026-03-10 08:00', 'stays'], // day 3
      ['2026-03-07 08:00', 'stays'], // day 4, week 2
      ['2026-03-06 08:00', 'stays'], // day 5
      ['2026-03-05 23:59', 'stays'], // day 6
      ['2026-03-05 00:00', 'goes'],
      ['2026-02-20 08:00', 'stays'], // day 7, week 3
      ['2026-02-19 08:00', 'goes'],
      ['2026-01-01 08:00', 'stays'], // week 4
      ['2025-06-01 08:00', 'goes'],
    ]
    const copies = table.map(([text]) => copyAt(at(text)))
    const gone = copiesToDrop(copies, copies[0]!.name, new HandClock(at('2026-03-12 18:00')))
    const verdicts = copies.map(({ name, at: ms }) => [short(ms), gone.includes(name) ? 'goes' : 'stays'])
    expect(verdicts).toEqual(table)
  })

  it('a day is the person’s own: late evening and early morning of one day count as one', () => {
    const [evening, night] = [at('2026-03-02 21:00'), at('2026-03-03 02:00')]
    const clock = new HandClock(night)
    expect(isCopyDue([copyAt(evening)], clock)).toBe(true)
    clock.zone = -5 * 60
    expect(isCopyDue([copyAt(evening)], clock)).toBe(false)
    clock.zone = 3 * 60
    expect(isCopyDue([copyAt(evening)], clock)).toBe(false)
  })

  it('due once a day, and not satisfied by a copy from the future or the past', () => {
    const clock = new HandClock(at('2026-03-02 09:00'))
    expect(isCopyDue([], clock)).toBe(true)
    expect(isCopyDue([copyAt(at('2026-03-01 23:59')), copyAt(at('2038-01-01 00:00'))], clock)).toBe(true)
    expect(isCopyDue([copyAt(at('2026-03-02 00:00'))], clock)).toBe(false)
    expect(isCopyDue([copyAt(at('2026-03-02 23:00'))], clock)).toBe(false)
  })

  it('FI-10 copies made under a wrong clock push out none of the right ones', () => {
    const wrong = Array.from({ length: 30 }, (_, day) => at('2038-01-01 08:00') + day * DAY)
    const right = Array.from({ length: 30 }, (_, day) => at('2026-01-01 08:00') + day * DAY)
    const kept = keptAfter([...wrong, ...right])
    expect(kept.filter((text) => text.startsWith('2026'))).toEqual(keptAfter(right))
  })

  it('the one last proved never goes, and where it is not known nothing goes', () => {
    const copies = Array.from({ length: 40 }, (_, day) => copyAt(at('2026-01-01 08:00') + day * DAY))
    const clock = new HandClock(at('2026-02-09 09:00'))
    for (const { name } of copies) expect(copiesToDrop(copies, name, clock)).not.toContain(name)
    expect(copiesToDrop(copies, 'one that is not there', clock)).toEqual([])
  })

  it('property: three newest, seven days, four weeks stay whatever the times; all else goes', () => {
    const time = fc.integer({ min: at('2026-01-01 00:00'), max: at('2026-04-01 00:00') })
    const zone = fc.constantFrom(-720, -300, 0, 60, 345, 840)
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 60 }), zone, (times, minutes) => {
        const clock = new HandClock(Math.max(...times))
        clock.zone = minutes
        const copies = times.map(copyAt)
        const gone = new Set(copiesToDrop(copies, copies[0]!.name, clock))
        const ranked = copies.toSorted((one, other) => other.at - one.at || (one.name < other.name ? 1 : -1))
        const dayOf = (copy: CopyFacts): string =>
          new Date(copy.at + minutes * 60_000).toISOString().slice(0, 10)
        const firstOf = (spanOf: (copy: CopyFacts) => string, most: number): readonly CopyFacts[] => {
          const spans = [...new Set(ranked.map(spanOf))].slice(0, most)
          return spans.map((span) => ranked.find((copy) => spanOf(copy) === span)!)
        }
        const stay = new Set([
          copies[0],
          ...ranked.slice(0, 3),
          ...firstOf(dayOf, 7),
          ...firstOf((copy) => weekOf(dayOf(copy)), 4),
        ])
        for (const copy of copies) expect(gone.has(copy.name)).toBe(!stay.has(copy))
        expect(copies.length - gone.size).toBeLessThanOrEqual(15)
        // Asked again, nothing more goes.
        const left = copies.filter(({ name }) => !gone.has(name))
        expect(copiesToDrop(left, copies[0]!.name, clock)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('on a disk: a copy a day for twenty days leaves what the rule says, newest first', async () => {
    const desktop = desk()
    await (await created(desktop)).close()
    for (let day = 0; day < 20; day += 1) {
      await copied(desktop)
      desktop.clock.pass(DAY)
    }
    const found = value(listCopies(desktop))
    expect(found.map((copy) => short(copy.at).slice(0, 10))).toEqual([
      '2026-01-24',
      '2026-01-23',
      '2026-01-22',
      '2026-01-21',
      '2026-01-20',
      '2026-01-19',
      '2026-01-18',
      '2026-01-11',
    ])
    desktop.disk.put('/stick/Journal/copies/notes.txt', Buffer.from('of the person'))
    desktop.disk.put('/stick/Journal/copies/20260101-080000-x.copy', Buffer.from('of no shape'))
    expect(value(listCopies(desktop))).toEqual(found)
  })
})

describe('a copy’s name', () => {
  it('says the second it was made, whatever the clock says', () => {
    const name = copyName(at('2026-03-02 09:30') + 12_345, 'ab'.repeat(10))
    expect(name).toBe(`20260302-093012-${'ab'.repeat(10)}.copy`)
    expect(timeInName(name)).toBe(at('2026-03-02 09:30') + 12_000)
    for (const clock of [-5, 0, 8.64e15, Date.UTC(2038, 0, 19)]) {
      const time = timeInName(copyName(clock, 'ab'.repeat(10)))
      expect(time).not.toBe(null)
    }
    for (const other of [
      '',
      '20260302-093012.copy',
      `20261302-093012-${'ab'.repeat(10)}.copy`,
      `../${name}`,
    ]) {
      expect(timeInName(other)).toBe(null)
    }
  })
})

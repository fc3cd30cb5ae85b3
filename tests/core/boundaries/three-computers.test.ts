import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordTypeOf } from '../../../core/book/field-types.ts'
import type { ContactStatus, StatusWish } from '../../../core/boundaries/boundaries.schema.ts'
import { changeStatus } from '../../../core/boundaries/contact-status.ts'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import { mergeRecord } from '../../../core/merge/record.ts'

const dayNo = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`
const BASE = noted(null, 4, 4, { value: 'said_no' })

/** Noted on the first day, of the second. */
function noted(
  standing: ContactStatus | null,
  day: number,
  since: number,
  part: Partial<StatusWish>,
  ms = 0,
): ContactStatus {
  const now = `${dayNo(day)}T09:00:00.${String(ms).padStart(3, '0')}Z`
  const stamp = { id: 'status01', now, local: `${dayNo(day)}T09:00` }
  const wish = { ...blankWish(dayNo(day)), since: dayNo(since), ...part }
  const result = changeStatus(standing, wish, stamp)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

function welcomed(day: number, of: number, ms = 0): ContactStatus {
  return noted(BASE, day, of, { value: 'open', welcome: { day: dayNo(of), words: '' } }, ms)
}

function saidNo(day: number, since: number, ms = 0): ContactStatus {
  return noted(BASE, day, since, { value: 'said_no' }, ms)
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))
}

/** Brought together one after another, in every order that their clocks may give. */
function broughtTogether(heads: readonly ContactStatus[]): readonly ContactStatus[] {
  return orders(heads).map((inOrder) =>
    inOrder.reduce((earlier, later) => {
      const sides = { base: { ...BASE }, earlier: { ...earlier }, later: { ...later } }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- two such records make one
      return mergeRecord(recordTypeOf('contactStatus'), sides).value as unknown as ContactStatus
    }),
  )
}

describe('a no, on three computers', () => {
  test.each([
    ['welcomes of two earlier days', [saidNo(8, 8), welcomed(9, 6), welcomed(10, 7)]],
    ['a no of an earlier day and a welcome between', [saidNo(8, 8), saidNo(9, 5), welcomed(10, 6)]],
    ['a welcome noted with a later day of its own', [saidNo(8, 8), welcomed(20, 6), saidNo(9, 5)]],
  ] as const)('is not ended by %s', (_, heads) => {
    for (const all of broughtTogether(heads)) {
      expect(all).toMatchObject({ noStands: true, since: dayNo(8) })
      expect(contactGate(all, [], dayNo(31)).value).not.toBe('open')
    }
  })

  test('is ended by a welcome of a later day, whichever comes first', () => {
    for (const all of broughtTogether([saidNo(8, 8), welcomed(20, 6), welcomed(10, 9)])) {
      expect(all.noStands).toBe(false)
    }
  })

  test('brought together, it takes a welcome of its own day or later to end it', () => {
    for (const all of broughtTogether([saidNo(8, 8), welcomed(9, 6)])) {
      const stamp = { id: 'status01', now: `${dayNo(12)}T09:00:00.000Z`, local: `${dayNo(12)}T09:00` }
      const wish = { ...blankWish(dayNo(12)), value: 'open' as const }
      const early = changeStatus(all, { ...wish, welcome: { day: dayNo(7), words: '' } }, stamp)
      expect(early).toMatchObject({ ok: false, error: { code: 'boundaries/no-stands' } })
      expect(changeStatus(all, { ...wish, welcome: { day: dayNo(9), words: '' } }, stamp).ok).toBe(true)
    }
  })

  test('stands where it is of a later day than every welcome, and falls where none is of a later day', () => {
    const head = fc
      .record({ isNo: fc.boolean(), of: fc.integer({ min: 5, max: 15 }), later: fc.nat(10), ms: fc.nat(999) })
      .map((each) => ({
        ...each,
        status: (each.isNo ? saidNo : welcomed)(each.of + each.later, each.of, each.ms),
      }))
    // A statement is known by its moment: no two computers note one in the same millisecond.
    const several = fc.uniqueArray(head, { minLength: 2, maxLength: 4, selector: ({ ms }) => ms })
    fc.assert(
      fc.property(several, (heads) => {
        const last = (isNo: boolean): number =>
          Math.max(0, ...heads.filter((each) => each.isNo === isNo).map(({ of }) => of))
        const stands = last(false) === 0 || last(true) >= last(false)
        for (const all of broughtTogether(heads.map(({ status }) => status))) {
          if (stands) expect(all.noStands).toBe(true)
          else expect(all.noStands).toBe(false)
        }
      }),
    )
  })
})

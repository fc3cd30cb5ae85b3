import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordTypeOf } from '../../../core/book/field-types.ts'
import type { ContactStatus, StatusWish } from '../../../core/boundaries/boundaries.schema.ts'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import { changeStatus } from '../../../core/boundaries/contact-status.ts'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import type { Found } from '../../../core/merge/field-type.ts'
import { mergeRecord } from '../../../core/merge/record.ts'

const dayNo = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`
const gateValue = (status: ContactStatus): string => contactGate(status, [], dayNo(31)).value

/** Noted on that day, of that day. */
function noted(standing: ContactStatus | null, day: number, part: Partial<StatusWish>): ContactStatus {
  const stamp = { id: 'status01', now: `${dayNo(day)}T09:00:00.000Z`, local: `${dayNo(day)}T09:00` }
  const result = changeStatus(standing, { ...blankWish(dayNo(day)), ...part }, stamp)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

function welcomed(standing: ContactStatus, day: number): ContactStatus {
  return noted(standing, day, { value: 'open', welcome: { day: dayNo(day), words: 'Write to me.' } })
}

function ended(standing: ContactStatus, day: number): ContactStatus {
  return noted(standing, day, { value: 'open', orderEnded: { day: dayNo(day), isChecked: true } })
}

/** In both orders in which their clocks may have put them. */
function brought(
  base: ContactStatus | null,
  one: ContactStatus,
  other: ContactStatus,
): readonly ContactStatus[] {
  return [
    [one, other],
    [other, one],
  ].map(([earlier, later]) => {
    const sides = { base: { ...base }, earlier: { ...earlier }, later: { ...later } }
    const value: Found = mergeRecord(recordTypeOf('contactStatus'), sides).value
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- two such records make one
    return value as ContactStatus
  })
}

describe('a no, on two computers', () => {
  const no = noted(null, 4, { value: 'said_no' })

  test.each(['said_no', 'blocked_me', 'safety_own'] as const)(
    'that was said anew after they were welcome again stands: %s',
    (value) => {
      for (const both of brought(no, welcomed(no, 6), noted(no, 8, { value }))) {
        expect(both).toMatchObject({ noStands: true, since: expect.any(String) })
        expect(gateValue(both)).not.toBe('open')
      }
    },
  )

  test('that was said anew on the day of the welcome stands: nobody knows which came first', () => {
    for (const both of brought(no, welcomed(no, 8), noted(no, 8, { value: 'said_no' }))) {
      expect(both.noStands).toBe(true)
    }
  })

  test('that was said anew, under an order that came on top of it, stands too', () => {
    const other = noted(noted(no, 8, { value: 'said_no' }), 9, { value: 'legal_order' })
    for (const both of brought(no, welcomed(no, 6), other)) {
      expect(both).toMatchObject({ noStands: true, orderStands: true })
    }
  })

  test('that was said anew before the welcome ends with it, and so does one that was only annotated', () => {
    const others = [
      noted(no, 5, { value: 'said_no' }),
      noted(no, 8, { value: 'said_no', since: no.since, reviewNote: 'Hard.' }),
    ]
    for (const other of others) {
      for (const both of brought(no, welcomed(no, 6), other)) {
        expect(both.noStands).toBe(false)
        expect(both.statements).toMatchObject([{ kind: 'welcome', day: dayNo(6) }])
      }
    }
  })

  test('that was only annotated ends with a welcome of its own day', () => {
    const other = noted(no, 8, { value: 'said_no', since: no.since, reviewNote: 'Hard.' })
    for (const both of brought(no, welcomed(no, 4), other)) expect(both.noStands).toBe(false)
  })

  test('does not end with an order that ended later', () => {
    const under = noted(no, 5, { value: 'legal_order' })
    const one = noted(under, 9, {
      value: 'open',
      welcome: { day: dayNo(6), words: '' },
      orderEnded: { day: dayNo(9), isChecked: true },
    })
    for (const both of brought(under, one, noted(under, 8, { value: 'legal_order' }))) {
      expect(both).toMatchObject({ noStands: true, orderStands: false })
    }
  })

  test('that one of them knows of stands where they have no common past', () => {
    for (const other of [noted(null, 6, { value: 'open' }), welcomed(no, 6)]) {
      for (const both of brought(null, other, no)) expect(both.noStands).toBe(true)
    }
  })
})

describe('an order, on two computers', () => {
  const order = noted(null, 4, { value: 'legal_order' })

  test('that was made anew after the old one ended stands', () => {
    for (const both of brought(order, ended(order, 6), noted(order, 8, { value: 'legal_order' }))) {
      expect(both.orderStands).toBe(true)
      expect(gateValue(both)).toBe('legal_order')
    }
  })

  test('that was only annotated ends with its end', () => {
    const other = noted(order, 8, { value: 'legal_order', since: order.since, reviewNote: 'Letter.' })
    for (const both of brought(order, ended(order, 6), other)) expect(both.orderStands).toBe(false)
  })
})

test('whatever they noted, the last no of either is not undone by a welcome from before it', () => {
  const acts = fc.array(fc.record({ day: fc.integer({ min: 5, max: 30 }), isNo: fc.boolean() }), {
    maxLength: 4,
  })
  const base = noted(null, 4, { value: 'said_no' })
  const play = (told: readonly { readonly day: number; readonly isNo: boolean }[]): ContactStatus =>
    told
      .toSorted((one, other) => one.day - other.day)
      .reduce<ContactStatus>((standing, { day, isNo }) => {
        if (isNo) return noted(standing, day, { value: 'said_no' })
        return standing.noStands ? welcomed(standing, day) : standing
      }, base)
  fc.assert(
    fc.property(acts, acts, (mine, theirs) => {
      const [one, other] = [play(mine), play(theirs)]
      const lastWelcome =
        [...one.statements, ...other.statements]
          .map(({ day }) => day)
          .toSorted()
          .at(-1) ?? ''
      const isLater = [one, other].some(({ noStands, since }) => noStands && since > lastWelcome)
      for (const both of brought(base, one, other)) if (isLater) expect(gateValue(both)).toBe('said_no')
    }),
  )
})

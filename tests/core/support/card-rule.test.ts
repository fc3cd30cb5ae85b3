import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerTo, NOTHING_SHOWN, type Answer, type Shown } from '../../../core/support/card-rule.ts'
import type { Risk } from '../../../core/support/phrases/risk-rule.ts'

const DAY = '2026-03-10'

function after(...looks: readonly (readonly [Risk, string, string?])[]): Answer {
  let shown: Shown = NOTHING_SHOWN
  let answer: Answer = { kind: 'nothing' }
  for (const [risk, id, day = DAY] of looks) ({ answer, shown } = answerTo(risk, id, day, shown))
  return answer
}

const card = (tier: 'R2' | 'S' | 'R3' | 'V2' | 'A'): Answer => ({ kind: 'card', tier })
const NOTHING: Answer = { kind: 'nothing' }

describe('what comes of an entry', () => {
  test.each([
    ['none', NOTHING],
    ['R1', { kind: 'label' }],
    ['V1', { kind: 'walk' }],
    ['R2', card('R2')],
    ['S', card('S')],
    ['R3', card('R3')],
    ['V2', card('V2')],
    ['A', card('A')],
  ] as const)('of %s', (risk, answer) => {
    expect(after([risk, 'one'])).toEqual(answer)
  })

  test('one card an entry', () => {
    expect(after(['R2', 'one'], ['A', 'one'])).toEqual(NOTHING)
    expect(after(['V1', 'one'], ['S', 'one'])).toEqual(NOTHING)
  })

  test('two a day, and again on the next', () => {
    expect(after(['R2', 'one'], ['A', 'two'])).toEqual(card('A'))
    expect(after(['R2', 'one'], ['A', 'two'], ['V2', 'three'])).toEqual(NOTHING)
    expect(after(['R2', 'one'], ['A', 'two'], ['V2', 'three', '2026-03-11'])).toEqual(card('V2'))
  })

  test('the clear card comes after two, and after a softer one of the same entry, once', () => {
    expect(after(['R2', 'one'], ['A', 'two'], ['R3', 'three'])).toEqual(card('R3'))
    expect(after(['R2', 'one'], ['R3', 'one'])).toEqual(card('R3'))
    expect(after(['R3', 'one'], ['R3', 'one'])).toEqual(NOTHING)
    expect(after(['R3', 'one'], ['R2', 'one'])).toEqual(NOTHING)
  })

  test('the clear card takes no place of the two', () => {
    expect(after(['R3', 'one'], ['R2', 'two'], ['A', 'three'])).toEqual(card('A'))
  })
})

test('whatever is written, no more than two cards a day but for the clear one, and one an entry of each', () => {
  const risk = fc.constantFrom<Risk>('none', 'R1', 'R2', 'R3', 'S', 'V1', 'V2', 'A')
  const looks = fc.array(fc.tuple(risk, fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(0, 1)), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(looks, (all) => {
      let shown: Shown = NOTHING_SHOWN
      const byDay = new Map<string, number>()
      const seen = new Set<string>()
      for (const [kind, id, late] of all.toSorted((one, other) => one[2] - other[2])) {
        const day = `2026-03-1${late}`
        const next = answerTo(kind, id, day, shown)
        shown = next.shown
        if (next.answer.kind !== 'card') continue
        const key = `${id} ${next.answer.tier === 'R3' ? 'clear' : 'soft'}`
        expect(seen).not.toContain(key)
        seen.add(key)
        if (next.answer.tier !== 'R3') byDay.set(day, (byDay.get(day) ?? 0) + 1)
      }
      for (const count of byDay.values()) expect(count).toBeLessThanOrEqual(2)
    }),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardBelow, cardBelowStep } from '../../../renderer/features/issues/board-place.ts'

const IDS = ['a', 'b', 'c', 'd', 'e']
const someId = fc.constantFrom(...IDS)

/** What the board does with the answer: take the card out, put it above `before` or last. */
function placed(ids: readonly string[], moved: string, before: string | null): readonly string[] {
  const rest = ids.filter((id) => id !== moved)
  const at = before === null ? -1 : rest.indexOf(before)
  return at === -1 ? [...rest, moved] : rest.toSpliced(at, 0, moved)
}

test('a card let go beside another stands right beside it', () => {
  fc.assert(
    fc.property(someId, someId, fc.constantFrom('before' as const, 'after' as const), (moved, key, side) => {
      fc.pre(moved !== key)
      const order = placed(IDS, moved, cardBelow(IDS, moved, { key, side }))
      expect(order.indexOf(moved) - order.indexOf(key)).toBe(side === 'before' ? -1 : 1)
    }),
  )
})

test('a card from another column is not looked for among these', () => {
  expect(cardBelow(IDS, 'z', { key: 'c', side: 'before' })).toBe('c')
  expect(cardBelow(IDS, 'z', { key: 'e', side: 'after' })).toBeNull()
  expect(cardBelow([], 'z', { key: null, side: 'after' })).toBeNull()
})

test('one step up and one step down change places with the neighbour', () => {
  expect(placed(IDS, 'c', cardBelowStep(IDS, 'c', -1) ?? null)).toEqual(['a', 'c', 'b', 'd', 'e'])
  expect(placed(IDS, 'c', cardBelowStep(IDS, 'c', 1) ?? null)).toEqual(['a', 'b', 'd', 'c', 'e'])
  expect(placed(IDS, 'd', cardBelowStep(IDS, 'd', 1) ?? null)).toEqual(['a', 'b', 'c', 'e', 'd'])
})

test('the ends have nowhere to go', () => {
  expect(cardBelowStep(IDS, 'a', -1)).toBeUndefined()
  expect(cardBelowStep(IDS, 'e', 1)).toBeUndefined()
})

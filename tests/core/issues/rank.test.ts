import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_RANK, dealtRanks, rankBetween } from '../../../core/issues/rank.ts'

test('a rank lies strictly between its neighbours and never ends in the lowest digit', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 120 }), (places) => {
      const ranks: string[] = []
      for (const place of places) {
        const at = place % (ranks.length + 1)
        const rank = rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null)!
        expect(rank > (ranks[at - 1] ?? '')).toBe(true)
        if (ranks[at] !== undefined) expect(rank < ranks[at]).toBe(true)
        expect(rank.endsWith('0')).toBe(false)
        ranks.splice(at, 0, rank)
      }
    }),
  )
})

test('there is no room between equal ranks', () => {
  expect(rankBetween('V', 'V')).toBeUndefined()
  expect(rankBetween('W', 'V')).toBeUndefined()
})

test('ends grow by one digit in 61 cards', () => {
  let last = rankBetween(null, null)!
  let first = last
  for (let card = 0; card < 300; card += 1) {
    last = rankBetween(last, null)!
    first = rankBetween(null, first)!
  }
  expect(last.length).toBeLessThanOrEqual(6)
  expect(first.length).toBeLessThanOrEqual(6)
})

test('dealt ranks are short, in order and leave room everywhere', () => {
  for (const count of [1, 2, 13, 61, 62, 500, 4000]) {
    const ranks = dealtRanks(count)
    expect(new Set(ranks).size).toBe(count)
    expect(ranks.toSorted()).toEqual(ranks)
    for (const [at, rank] of ranks.entries()) {
      expect(rank.length).toBeLessThan(LONGEST_RANK / 4)
      expect(rankBetween(ranks[at - 1] ?? null, rank)).toBeDefined()
    }
  }
})

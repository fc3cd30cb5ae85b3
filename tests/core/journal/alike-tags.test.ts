import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alikeTags, apartKey, likenessOf } from '../../../core/journal/alike-tags.ts'

const NONE = new Set<string>()

function counted(tags: readonly string[]) {
  return tags.map((tag, at) => ({ tag, count: tags.length - at }))
}

describe('what makes two tags look alike', () => {
  test.each([
    ['Work', 'work', 'capitals'],
    ['café', 'cafe', 'marks'],
    ['self care', 'self-care', 'marks'],
    ['walk', 'walks', 'plural'],
    ['box', 'boxes', 'plural'],
    ['memory', 'memories', 'plural'],
    ['kitchen', 'kitchn', 'letter'],
    ['kitchen', 'kitchem', 'letter'],
    ['kitchen', 'kithcen', 'letter'],
  ])('%s and %s: %s', (one, other, likeness) => {
    expect(likenessOf(one, other)).toBe(likeness)
    expect(likenessOf(other, one)).toBe(likeness)
  })

  test.each([
    ['work', 'work'],
    ['work', 'word'],
    ['night', 'light'],
    ['week 1', 'week 2'],
    ['summer 2025', 'summer 2026'],
    ['kitchen', 'kicthne'],
    ['is', 'iss'],
    ['❤', '🌧'],
  ])('%s and %s are two', (one, other) => {
    expect(likenessOf(one, other)).toBeNull()
  })
})

const aTag = fc
  .oneof(
    fc.constantFrom('walk', 'walks', 'Walk', 'story', 'stories', 'kitchen', 'kithcen', 'kitchens', 'café'),
    fc.string({ unit: fc.constantFrom('a', 'e', 's', 'y', 'W', 'é', '-', '1'), minLength: 1, maxLength: 8 }),
  )
  .filter((tag) => tag.trim() === tag)
const manyTags = fc.uniqueArray(aTag, { maxLength: 40 })

test('every pair that looks alike is found, once, and no other', () => {
  fc.assert(
    fc.property(manyTags, (tags) => {
      const expected = tags.flatMap((one, at) =>
        tags.slice(at + 1).flatMap((other) => (likenessOf(one, other) ? [apartKey(one, other)] : [])),
      )
      const found = alikeTags(counted(tags), NONE).map(({ more, less }) => apartKey(more.tag, less.tag))
      expect(found.toSorted()).toEqual(expected.toSorted())
    }),
    { numRuns: 500 },
  )
})

test('likeness does not ask which comes first, and a pair kept apart is not named', () => {
  fc.assert(
    fc.property(aTag, aTag, (one, other) => {
      expect(likenessOf(one, other)).toBe(likenessOf(other, one))
      const tags = counted([...new Set([one, other])])
      expect(alikeTags(tags, new Set([apartKey(other, one)]))).toEqual([])
    }),
  )
})

test('the one used more stands first, and what is surest leads', () => {
  const found = alikeTags(counted(['kitchen', 'Work', 'walk', 'work', 'kitchn', 'walks']), NONE)
  expect(found.map(({ more, less, likeness }) => [more.tag, less.tag, likeness])).toEqual([
    ['Work', 'work', 'capitals'],
    ['walk', 'walks', 'plural'],
    ['kitchen', 'kitchn', 'letter'],
  ])
})

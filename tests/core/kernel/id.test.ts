import { expect, test } from 'vitest'
import { newId } from '../../../core/kernel/id.ts'
import { id } from '../../../core/kernel/schema-kit.schema.ts'
import { seededRandom } from '../../support/memory-ports.ts'

test('an id has 20 letters or digits, and every id is another', () => {
  const random = seededRandom(7)
  const ids = Array.from({ length: 2000 }, () => newId(random))
  expect(new Set(ids).size).toBe(2000)
  for (const each of ids) {
    expect(each).toMatch(/^[0-9A-Za-z]{20}$/)
    expect(id.safeParse(each).success).toBe(true)
  }
})

/** Every other byte is one of those thrown away. */
function high(bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, at) => (at % 2 === 0 ? 248 + (at % 8) : 1))
}

test('every letter is as likely: four bytes lead to each, and the last eight to none', () => {
  const counts = new Map<string, number>()
  for (let byte = 0; byte < 248; byte += 1) {
    const letter = newId((bytes) => new Uint8Array(bytes).fill(byte)).charAt(0)
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  expect([...counts.values()]).toEqual(Array.from({ length: 62 }, () => 4))
  expect(newId(high)).toBe('1'.repeat(20))
})

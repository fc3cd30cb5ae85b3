import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeyTable } from '../../../core/search/key-table.ts'
import { isPlain, keyOf, spell, termOf } from '../../../core/search/term.ts'

test('finds each number by its key and no other, through additions and removals', () => {
  // Few keys of one shape, so that many meet at one place of the table.
  const key = fc.record({ low: fc.nat(3), high: fc.nat(60).map((high) => high * 4096) })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), key, fc.boolean()), { maxLength: 600 }), (acts) => {
      const table = new KeyTable()
      const model = new Map<number, { low: number; high: number }>()
      for (const [number, { low, high }, isAdded] of acts) {
        const known = table.find(low, high, null)
        const standing = [...model].find(([, each]) => each.low === low && each.high === high)
        expect(known).toBe(standing?.[0] ?? -1)
        if (isAdded && known === -1 && !model.has(number)) {
          table.add(number, { low, high })
          model.set(number, { low, high })
        } else if (!isAdded && known !== -1) {
          table.delete(known)
          model.delete(known)
        }
      }
      for (const [number, { low, high }] of model) expect(table.find(low, high, null)).toBe(number)
    }),
  )
})

test('two words of one key are told apart by asking', () => {
  const table = new KeyTable()
  table.add(5, { low: 1, high: 2 })
  table.add(9, { low: 1, high: 2 })
  expect(table.find(1, 2, (number) => number === 9)).toBe(9)
  expect(table.find(1, 2, (number) => number === 5)).toBe(5)
  expect(table.find(1, 2, () => false)).toBe(-1)
  table.delete(5)
  expect(table.find(1, 2, (number) => number === 9)).toBe(9)
})

test('the key of up to twelve letters is the word itself; any other key says that it is not', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'm', 'z'), minLength: 1, maxLength: 14 })
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ minLength: 1, maxLength: 6 })), (word) => {
      const key = keyOf(termOf(word))
      expect(isPlain(key)).toBe(/^[a-z]{1,12}$/.test(word))
      if (!isPlain(key)) return
      const units = new Uint16Array(12)
      const length = spell(key.low, key.high, units)
      expect(String.fromCharCode(...units.subarray(0, length))).toBe(word)
    }),
  )
})

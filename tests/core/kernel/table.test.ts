import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Table } from '../../../core/kernel/table.ts'

interface Thing {
  readonly n: number
}

const key = fc.constantFrom('__proto__', 'constructor', 'aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd')
const change = fc.record({ key, n: fc.oneof(fc.nat({ max: 5 }), fc.constant(null)) })

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}

test('a table is a map that never changes, and tells what differs from any other', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), fc.nat({ max: 30 }), (changes, mark) => {
      const model = new Map<string, Thing>()
      let table = Table.empty<Thing>()
      let earlier = { table, model: new Map(model) }
      changes.forEach(({ key: id, n }, at) => {
        if (at === mark) earlier = { table, model: new Map(model) }
        if (n === null) {
          table = table.without(id)
          model.delete(id)
        } else {
          const thing = { n }
          table = table.with(id, thing)
          model.set(id, thing)
        }
      })
      expect(new Map(table.entries())).toEqual(model)
      expect(table.size).toBe(model.size)
      expect(new Map(earlier.table.entries())).toEqual(earlier.model)
      const expected = [...new Set([...model.keys(), ...earlier.model.keys()])]
        .filter((id) => model.get(id) !== earlier.model.get(id))
        .map((id) => ({ id, after: model.get(id) }))
      expect(table.changesSince(earlier.table).toSorted(byId)).toEqual(expected.toSorted(byId))
      expect(new Map(Table.from(model).entries())).toEqual(model)
    }),
  )
})

test('what it holds is frozen', () => {
  const thing = { n: 1 }
  const table = Table.empty<{ n: number }>().with('aaaaaaaa', thing)
  expect(() => {
    table.get('aaaaaaaa')!.n = 2
  }).toThrow(TypeError)
})

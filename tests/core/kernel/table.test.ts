import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Table, TableMaker, type Cell, type Ground } from '../../../core/kernel/table.ts'

interface Thing {
  readonly n: number
}

const key = fc.constantFrom('__proto__', 'constructor', 'aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd')
const change = fc.record({ key, n: fc.oneof(fc.nat({ max: 5 }), fc.constant(null)) })

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}

const lying = fc.uniqueArray(key, { maxLength: 5 })

/** Things that lie somewhere and get their cell when one is asked for. */
function groundOf(ids: readonly string[]): { ground: Ground<Thing>; model: Map<string, Thing> } {
  const model = new Map(ids.map((id, n) => [id, Object.freeze({ n })] as const))
  const cell = (id: string): Cell<Thing> | undefined => {
    const value = model.get(id)
    return value && { value }
  }
  const entries = (): [string, Cell<Thing>][] => ids.map((id) => [id, cell(id)!])
  return { ground: { size: ids.length, cell, entries }, model: new Map(model) }
}

test('a table is a map that never changes, and tells what differs from any other', () => {
  fc.assert(
    fc.property(lying, fc.array(change, { maxLength: 30 }), fc.nat({ max: 30 }), (ids, changes, mark) => {
      const { ground, model } = groundOf(ids)
      let table = new TableMaker(ground).made()
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

test('what is put above a ground, or taken away from it, while it is filled counts once', () => {
  fc.assert(
    fc.property(lying, fc.array(change, { maxLength: 12 }), (ids, changes) => {
      const { ground, model } = groundOf(ids)
      const maker = new TableMaker(ground)
      for (const { key: id, n } of changes) {
        if (n === null) {
          maker.remove(id)
          model.delete(id)
        } else {
          const value = { n }
          maker.put(id, { value })
          model.set(id, value)
        }
      }
      const table = maker.made()
      expect(new Map(table.entries())).toEqual(model)
      expect(table.size).toBe(model.size)
      for (const id of ids) expect(table.get(id)).toBe(model.get(id))
    }),
  )
})

test('tables on two grounds differ where their records do', () => {
  fc.assert(
    fc.property(lying, lying, (ids, others) => {
      const [one, other] = [groundOf(ids), groundOf(others)]
      const changes = new TableMaker(other.ground).made().changesSince(new TableMaker(one.ground).made())
      const all = [...new Set([...ids, ...others])]
      expect(changes.map(({ id }) => id).toSorted()).toEqual(all.toSorted())
      for (const { id, after } of changes) expect(after).toBe(other.model.get(id))
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

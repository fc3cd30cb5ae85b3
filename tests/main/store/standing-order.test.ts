import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { TRASH } from '../../../main/store/book-rules.ts'
import { EntryGround } from '../../../main/store/entry-ground.ts'
import { StandingOrder } from '../../../main/store/standing-order.ts'
import type { RowGround } from '../../../main/vault/vault.ts'

interface Run {
  readonly shelf: string
  readonly count: number
}

const runs = fc.array(fc.record({ shelf: fc.constantFrom('', TRASH), count: fc.nat({ max: 4 }) }), {
  maxLength: 6,
})

function groundOf(lying: readonly Run[]): { ground: EntryGround; standing: string[]; ids: string[] } {
  const ids: string[] = []
  const standing: string[] = []
  const laid = lying.map(({ shelf, count }) => {
    const mine = Array.from({ length: count }, () => `entry-${ids.push('')}`)
    ids.splice(ids.length - count, count, ...mine)
    if (shelf !== TRASH) standing.push(...mine)
    return { shelf, count, ids: mine }
  })
  const rows: RowGround = {
    runs: laid,
    placeOf: (id) => (ids.includes(id) ? ids.indexOf(id) : undefined),
    row: () => {
      throw new Error('no page needs a row decoded to be laid out')
    },
  }
  return { ground: new EntryGround(rows), standing, ids }
}

test('each page is what stands and did not change, in order, and no row is decoded for it', () => {
  fc.assert(
    fc.property(
      runs,
      fc.infiniteStream(fc.boolean()),
      fc.nat(25),
      fc.nat(25),
      (lying, any, offset, limit) => {
        const { ground, standing, ids } = groundOf(lying)
        const changed = new Set(ids.filter(() => any.next().value))
        const order = new StandingOrder(ground, changed)
        const expected = standing.filter((id) => !changed.has(id))
        expect(order.size).toBe(expected.length)
        const page = order.page(offset, limit)
        expect(page).toEqual(expected.slice(offset, offset + limit).map((id) => ground.cell(id)))
        page.forEach((cell, at) => expect(cell).toBe(ground.cell(expected[offset + at]!)))
      },
    ),
  )
})

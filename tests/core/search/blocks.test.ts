import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Blocks, placeOf } from '../../../core/search/blocks.ts'
import { uint32 } from '../../../core/search/room.ts'

test('no two blocks in use share a place, whatever was given back before', () => {
  const act = fc.oneof(
    fc.nat(18).map((exponent) => ({ exponent, give: null })),
    fc.nat(30).map((give) => ({ exponent: 0, give })),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const blocks = new Blocks(uint32)
      const inUse: { address: number; exponent: number; mark: number }[] = []
      const write = (address: number, exponent: number, mark: number): void => {
        const from = placeOf(address)
        blocks.pageOf(address).fill(mark, from, from + 2 ** exponent)
      }
      for (const [mark, { exponent, give }] of acts.entries()) {
        if (give === null) {
          const address = blocks.take(exponent)
          write(address, exponent, mark + 1)
          inUse.push({ address, exponent, mark: mark + 1 })
        } else {
          const gone = inUse.splice(give, 1)[0]
          if (gone) blocks.give(gone.address, gone.exponent)
        }
      }
      for (const { address, exponent, mark } of inUse) {
        const from = placeOf(address)
        const held = blocks.pageOf(address).subarray(from, from + 2 ** exponent)
        expect(held.length).toBe(2 ** exponent)
        expect(held.every((each) => each === mark)).toBe(true)
      }
    }),
  )
})

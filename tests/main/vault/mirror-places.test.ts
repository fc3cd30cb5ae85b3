import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { MirrorBlock, type BlockTools } from '../../../main/vault/mirror-block.ts'
import { composeDirectory, listedBlock, readDirectory } from '../../../main/vault/mirror-directory.ts'
import { MirrorPlaces } from '../../../main/vault/mirror-places.ts'

function asked(): never {
  throw new Error('to know where a record lies nothing of it is read')
}

const tools: BlockTools = {
  chunk: asked,
  rowOf: asked,
  body: asked,
  fetch: asked,
  files: [],
  kept: { of: null, about: [], rowsOf: null, rows: Buffer.alloc(0) },
}

function blocksOf(lying: readonly { readonly c: string; readonly ids: readonly string[] }[]): MirrorBlock[] {
  const listed = lying.map(({ c, ids }) =>
    listedBlock({ c, kind: 'row', shelf: '', ids, lengths: [], from: 0, rows: 0, about: [0, 0, 0] }),
  )
  return readDirectory(composeDirectory(listed)).map((block) => new MirrorBlock(block, tools))
}

/** Ids of which some look like what stands between two others in a list. */
const anyId = fc.oneof(
  fc.constantFrom('', ',', '","', '"', '\\', '\\"', 'a', 'b", "c', 'ä', '\n'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const anyLying = fc
  .uniqueArray(fc.tuple(fc.constantFrom('entries', 'moods'), anyId), {
    selector: (one) => JSON.stringify(one),
    maxLength: 60,
  })
  .chain((records) =>
    fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 }).map((sizes) => {
      const left = [...records]
      const lying: { c: string; ids: string[] }[] = []
      for (let at = 0; left.length > 0; at += 1) {
        const [c] = left[0]!
        const group = left.splice(0, 1 + (sizes[at % sizes.length] ?? 0))
        lying.push({ c, ids: group.filter(([of]) => of === c).map(([, id]) => id) })
        left.push(...group.filter(([of]) => of !== c))
      }
      return lying
    }),
  )

test('a record is found where it lies, one at a time, many, and while the maps are made', () => {
  fc.assert(
    fc.property(
      anyLying,
      fc.array(fc.tuple(fc.constantFrom('entries', 'moods'), anyId, fc.boolean()), { maxLength: 60 }),
      (lying, others) => {
        const blocks = blocksOf(lying)
        const places = new MirrorPlaces(blocks)
        const making = places.rest()
        const known = lying.flatMap(({ c, ids }) => ids.map((id) => [c, id, false] as const))
        for (const [collection, id, goesOn] of [...others, ...known, ...others]) {
          const at = lying.findIndex(({ c, ids }) => c === collection && ids.includes(id))
          const place = lying[at]?.ids.indexOf(id)
          const expected = place === undefined ? null : { block: blocks[at], place }
          expect(places.find(collection, id)).toEqual(expected)
          expect(places.has(collection, id)).toBe(expected !== null)
          if (goesOn) making.next()
        }
      },
    ),
  )
})

test('a few lookups decode the ids of the blocks they find something in, and no others', () => {
  const lying = Array.from({ length: 9 }, (_, at) => ({ c: 'entries', ids: [`one-${at}`, `two-${at}`] }))
  const places = new MirrorPlaces(blocksOf(lying))
  const decoded = vi.spyOn(JSON, 'parse')
  expect([places.find('entries', 'two-7')?.place, places.has('entries', 'nobody')]).toEqual([1, false])
  expect(places.has('entries', 'two-7')).toBe(true)
  expect(decoded).toHaveBeenCalledTimes(1)
  for (let at = 0; at < 20; at += 1) places.has('entries', `new-${at}`)
  expect(decoded).toHaveBeenCalledTimes(9)
  decoded.mockRestore()
})

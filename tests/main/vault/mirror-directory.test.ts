import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeDirectory, listedBlock, readDirectory } from '../../../main/vault/mirror-directory.ts'

const anyBlock = fc.record({
  c: fc.string(),
  kind: fc.constantFrom('row' as const, 'unfit' as const, 'grave' as const),
  shelf: fc.constantFrom('', 'trash'),
  ids: fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }),
  lengths: fc.array(fc.nat(), { maxLength: 8 }),
  from: fc.nat(),
  rows: fc.integer({ min: -1 }),
  about: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
})

test('blocks come back as they were listed, whatever ids are made of', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
      const read = readDirectory(composeDirectory(blocks.map(listedBlock)))
      const told = read.map(({ c, kind, shelf, count, ids, lengths, from, rows, about }) => {
        return { c, kind, shelf, count, ids, lengths, from, rows, about }
      })
      expect(told).toEqual(blocks.map((block) => ({ ...block, count: block.ids.length })))
    }),
  )
})

test('opening decodes no list: each when it is first asked for, and once', () => {
  const block = { c: 'entries', kind: 'row' as const, shelf: '', from: 0, rows: 1, about: [2, 0, 9] as const }
  const sound = listedBlock({ ...block, ids: ['one', 'two'], lengths: [3, 4] })
  const unreadable = {
    line: { ...sound.line, ids: 1, lengths: 1 },
    lists: [Buffer.from('?'), Buffer.from('?')],
  }
  const [first, second] = readDirectory(composeDirectory([sound, unreadable]))
  expect(second?.count).toBe(2)
  expect(() => second?.ids).toThrow(SyntaxError)
  expect(() => second?.lengths).toThrow(SyntaxError)
  expect(first?.ids).toBe(first?.ids)
  expect(first?.lengths).toBe(first?.lengths)
})

import { expect, it } from 'vitest'
import { AboutStream } from '../../../main/vault/about-stream.ts'
import type { Block } from '../../../main/vault/mirror-format.ts'

const LIST = Buffer.from('x'.repeat(30_000))

/** Lists of blocks of those kinds, one after another: the chunks written, and where each list lies. */
function laid(
  kinds: readonly string[],
  list = LIST,
): {
  readonly chunks: readonly Buffer[]
  readonly places: Block['about'][]
} {
  const chunks: Buffer[] = []
  const places: Block['about'][] = []
  const stream = new AboutStream({ add: (chunk) => chunks.push(Buffer.from(chunk)) - 1 })
  for (const kind of kinds) stream.add(kind, list, (place) => places.push(place))
  stream.flush()
  stream.flush()
  return { chunks, places }
}

it('lists share a chunk up to 64 KiB, and each is found in its place', () => {
  const { chunks, places } = laid(['row a', 'row a', 'row a', 'row a'])
  expect(chunks.map(({ length }) => length)).toEqual([90_000, 30_000])
  expect(places).toEqual([
    [0, 0, 30_000],
    [0, 30_000, 30_000],
    [0, 60_000, 30_000],
    [1, 0, 30_000],
  ])
})

it('what is known of one kind never lies with that of another: spoilt, it costs no more than its own', () => {
  const { places } = laid(['row a', 'row b', 'grave b', 'grave b'])
  expect(places.map(([chunk]) => chunk)).toEqual([0, 1, 2, 2])
})

it('no more than four share one, however short they are', () => {
  const { places } = laid(['row a', 'row a', 'row a', 'row a', 'row a'], Buffer.from('[]'))
  expect(places.map(([chunk]) => chunk)).toEqual([0, 0, 0, 0, 1])
})

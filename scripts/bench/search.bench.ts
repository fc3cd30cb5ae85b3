import { existsSync } from 'node:fs'
import type { Figure } from './figure.ts'
import { giveBack, journalOf } from './fixture.ts'
import { inChild } from './in-child.ts'

const SIZES = [10_000, 100_000] as const
/** The index by itself, without journal or vault. */
const INDEX = 'search-figures.ts'

export const title = 'Search'
export const about = `Words that stand in the journal, whole and begun, one and two at a time, as a call of the page asks
for them: total, order and the marked passages of the first ones. "A plain scan" looks through all texts in memory.`

export async function* run(): AsyncIterable<Figure> {
  if (existsSync(new URL(INDEX, import.meta.url))) yield* inChild(INDEX, [])
  for (const size of SIZES) {
    const folder = await journalOf(size)
    yield* inChild('searches.ts', [String(size), folder])
    giveBack(folder)
  }
}

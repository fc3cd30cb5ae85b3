import type { Figure } from './figure.ts'
import { giveBack, journalOf } from './fixture.ts'
import { inChild } from './in-child.ts'

const SIZE = 10_000
const TIMES = 3

export const title = 'Many entries at once'
export const about = `Ten thousand entries are tagged, starred, put into the trash and brought back, a tag that all of
them carry is renamed, and that is taken back, in the open program with its search index built. A time runs from the call
to the last answer about what the page shows then: a page of the list, the tags, the counts and a search. A block is the
longest time between two turns of the main thread's loop meanwhile, as in the part about the main thread.`

export async function* run(): AsyncIterable<Figure> {
  const folder = await journalOf(SIZE)
  yield* inChild('many.ts', [String(SIZE), folder, String(TIMES)])
  giveBack(folder)
}

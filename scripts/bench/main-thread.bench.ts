import type { Figure } from './figure.ts'
import { giveBack, journalOf } from './fixture.ts'
import { inChild } from './in-child.ts'

const SIZES = [
  [10_000, 5],
  [100_000, 3],
] as const

export const title = 'The main thread is never held up'
export const about = `The longest time between two turns of the main thread's loop, over several runs, while the program
does what is named: the key is derived in its worker, the journal opened, the first page asked for; the search index
built; entries saved and sealed; files compacted. A block counts what the thread itself took, computing or waiting for
the disk; for the search index, which is built in slices behind the open journal, and for the lock, the engine's garbage
collector is told apart: it stops the thread for as long as there are new rows to be moved, or old ones to be let go. Time in which the system gave the processors to others is told apart, as "by the clock". "Nothing" is the same
watch over an idle program in the same run.`

export async function* run(): AsyncIterable<Figure> {
  for (const [size, times] of SIZES) {
    const folder = await journalOf(size)
    yield* inChild('blocks.ts', [String(size), folder, String(times)])
    giveBack(folder)
  }
}

import { figure, gated, type Figure } from './figure.ts'
import { freshFolder, giveBack, journalOf } from './fixture.ts'
import { inChild } from './in-child.ts'
import { NO_PEER } from './sqlcipher/peer.ts'

const SIZES = [100, 10_000] as const
const SPREAD = "save through lowdb's door, median"

export const title = 'Saving one edited entry'
export const words = `An entry of about 1.5 KB in which one sentence was changed is saved, and is on the disk when the
answer comes. The floor, measured after every single save, is a bare file on the same disk to which the same number of
bytes is appended and synced (fdatasync). "Through lowdb's door" is the program's store, which every change passes;
"the vault alone" is what lies under it; "the whole program" begins where a call of the page arrives.`

/** Each size in a process of its own, so that all begin equally cold. */
export async function* run(): AsyncIterable<Figure> {
  const found: Figure[] = []
  for (const size of SIZES) {
    const [folder, scratch] = [await journalOf(size), freshFolder()]
    for await (const each of inChild('save-samples.ts', [String(size), folder, scratch])) {
      found.push(each)
      yield each
    }
    giveBack(folder)
    giveBack(scratch)
  }
  if (!found.some(({ name }) => name.includes('SQLCipher'))) console.error(NO_PEER)
  const ratios = found.filter(({ name }) => name === SPREAD).map(({ ratio }) => ratio ?? Number.NaN)
  const spread = { value: Math.min(...ratios), of: 'the smallest ratio among the sizes' }
  const all = figure('the same at all sizes: largest ratio', Math.max(...ratios), 'count', spread)
  yield gated(all, 'ratio', 'at most', 1.15)
}

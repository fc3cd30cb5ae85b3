import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { benchPorts } from './bench-ports.ts'
import { canaries, foundIn } from './canaries.ts'
import { atSize, figure, gated, type Figure } from './figure.ts'
import { freshFolder, giveBack, journalOf } from './fixture.ts'
import { got } from './got.ts'
import { inChild } from './in-child.ts'
import { openVault } from './open-vault.ts'

const SIZE = 10_000
const CANARIES = 200

export const title = 'Memory'
export const about = `By how much the process grew from the locked program to the open journal, after garbage was
collected, beside the plain text of the journal (all records as JSON). "Live" counts objects and buffers in use;
"resident" is what the system counts for the process, with what its allocators keep for later. Then, after 200 entries
with a word each that stands nowhere else were listed, read, searched and saved, and the journal locked, a picture of all
live objects is searched for those words; a word held on purpose proves that the search finds what is there.`

export async function* run(): AsyncIterable<Figure> {
  const [folder, scratch] = [await journalOf(SIZE), freshFolder()]
  const [held = '', ...words] = canaries(CANARIES + 1, (bytes) => randomBytes(bytes))
  const plain = await hide(folder, words)
  yield* inChild('memory-child.ts', [String(SIZE), folder, scratch, String(plain), held])
  const found = await foundIn(join(scratch, 'heap'), [held, ...words])
  if (!found.includes(held)) throw new Error('the search for words in the heap does not find what is there')
  const left = figure('words of the journal among live objects after lock', found.length - 1, 'count')
  yield atSize(SIZE, gated(left, 'value', 'at most', 0))
  giveBack(folder)
  giveBack(scratch)
}

/** Puts a word each into title, text or tags of the newest entries; answers how much the journal is as JSON. */
async function hide(folder: string, words: readonly string[]): Promise<number> {
  const vault = await openVault(benchPorts(folder).ports)
  const changes = words.map((word, at) => {
    const id = `many-${String(at).padStart(8, '0')}`
    const value = vault.value('entries', id)
    if (!value) throw new Error('an entry to hide a word in is not there')
    const place = (['title', 'text', 'tags'] as const)[at % 3]!
    const was = value[place]
    const next = Array.isArray(was) ? [...was, word] : `${word} ${String(was)}`
    return {
      collection: 'entries',
      id,
      shown: [...vault.revisionsOf('entries', id)],
      value: { ...value, [place]: next },
    }
  })
  got(await vault.append(changes))
  got(await vault.tidy())
  let plain = 0
  for (const { value } of vault.heads()) plain += Buffer.byteLength(JSON.stringify(value))
  await vault.close()
  return plain
}

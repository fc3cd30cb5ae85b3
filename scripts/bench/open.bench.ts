import type { Figure } from './figure.ts'
import { freshFolder, giveBack, journalOf } from './fixture.ts'
import { inChild } from './in-child.ts'

/** Entries, and how often such a journal is opened each way. */
const SIZES = [
  [100, 25],
  [10_000, 75],
  [100_000, 7],
] as const

export const title = 'Opening'
export const about = `A journal as it lies there the next day, key derivation apart, its files in the system's cache. "Rows
ready" is from the passphrase to the first page of the list through the whole program. "Everything usable" is when every
row and every body was decrypted, verified and can be addressed; the program does not hold bodies in clear, so that one
read later is decrypted again, and becomes a string then: "one body of 500 read after that" says what this costs. The floor,
measured between the openings, reads and decrypts as many bytes as the journal's sealed files hold, in chunks of 1 MiB,
and keeps none. It takes new memory for each chunk and leaves that to the garbage collector, as a program would that
takes no care of it; ours gives memory back chunk by chunk, and can so be below it. At 100 entries that is a fraction of
a millisecond, and opening is its fixed part (lock file, log of saves, first note): it is told there and not judged. The
first few openings warm up and are not counted. SQLCipher opens and reads every row into memory.`

export async function* run(): AsyncIterable<Figure> {
  for (const [size, times] of SIZES) {
    const [folder, scratch] = [await journalOf(size), freshFolder()]
    yield* inChild('openings.ts', [String(size), folder, scratch, String(times)])
    giveBack(folder)
    giveBack(scratch)
  }
}

import type { SearchIndex, Searchable } from './search-index.ts'

/** Entries of 1.5 KB indexed in one go: some 10 ms, so that nothing else waits long. */
export const ENTRIES_A_SLICE = 100

/** Adds all documents a slice at a time; the caller decides when the next slice may run. */
export function* buildInSlices(
  index: SearchIndex,
  documents: Iterable<Searchable>,
  slice: number = ENTRIES_A_SLICE,
): Generator<number, void, void> {
  let done = 0
  for (const document of documents) {
    index.put(document)
    done += 1
    if (done % slice === 0) yield done
  }
  index.settle()
}

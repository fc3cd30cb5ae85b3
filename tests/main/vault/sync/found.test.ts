import { expect, test } from 'vitest'
import type { History } from './acts.ts'
import { judged } from './properties.ts'

/** Histories that broke a property once, as small as they were made. */
const FOUND: Readonly<Record<string, History>> = {
  'a file sealed while the editor was stale goes missing before the mirror holds it': [
    { do: 'write', on: 2, note: 0, how: 'insert', stale: false, pick: 0 },
    { do: 'write', on: 2, note: 0, how: 'insert', stale: true, pick: 0 },
    { do: 'drop', on: 2, pick: 37_335, everywhere: false },
  ],
  'a copy under a conflict name beside the file itself: nothing is put back at every closing': [
    { do: 'write', on: 0, note: 0, how: 'insert', stale: false, pick: 0 },
    { do: 'sync', from: 0, on: 0, pick: 65_535, how: 'renamed', reopens: true },
    { do: 'write', on: 0, note: 0, how: 'cut', stale: false, pick: 0 },
    { do: 'drop', on: 2, pick: 0, everywhere: false },
  ],
  'a file that goes missing where it was written, and is left under a conflict name elsewhere': [
    { do: 'write', on: 0, note: 0, how: 'insert', stale: true, pick: 0 },
    { do: 'clone', from: 1, on: 0, sameHost: false },
    { do: 'write', on: 2, note: 0, how: 'tag', stale: true, pick: 0 },
    { do: 'sync', from: 0, on: 2, pick: 9378, how: 'renamed', reopens: true },
    { do: 'drop', on: 0, pick: 14_941, everywhere: false },
  ],
  'half of a file that was packed meanwhile, and goes as its deletion comes': [
    { do: 'drop', on: 0, pick: 0, everywhere: false },
    { do: 'resurrect', on: 1, pick: 0 },
    { do: 'sync', from: 0, on: 0, pick: 0, how: 'whole', reopens: true },
    { do: 'drop', on: 1, pick: 0, everywhere: false },
    { do: 'sync', from: 0, on: 1, pick: 65_535, how: 'half', reopens: false },
    { do: 'sync', from: 0, on: 0, pick: 65_535, how: 'whole', reopens: false },
    { do: 'tidy', on: 0 },
    { do: 'clock', on: 0, to: 'zero' },
  ],
  'half of a file that a copied profile wrote under a number kept for packing': [
    { do: 'write', on: 1, note: 0, how: 'insert', stale: true, pick: 0 },
    { do: 'clone', from: 1, on: 0, sameHost: true },
    { do: 'write', on: 0, note: 0, how: 'insert', stale: true, pick: 0 },
    { do: 'crash', on: 1 },
    { do: 'clone', from: 1, on: 0, sameHost: false },
    { do: 'sync', from: 0, on: 1, pick: 0, how: 'whole', reopens: true },
    { do: 'write', on: 0, note: 0, how: 'insert', stale: true, pick: 0 },
    { do: 'sync', from: 0, on: 1, pick: 13_020, how: 'half', reopens: true },
  ],
  'a base that one computer alone holds when another has put back the heads of its lost file': [
    { do: 'forget', on: 1 },
    { do: 'write', on: 0, note: 0, how: 'tick', stale: true, pick: 0 },
    { do: 'sync', from: 0, on: 0, pick: 65_535, how: 'whole', reopens: true },
    { do: 'write', on: 1, note: 0, how: 'insert', stale: true, pick: 0 },
    { do: 'write', on: 0, note: 0, how: 'tag', stale: true, pick: 0 },
    { do: 'write', on: 1, note: 0, how: 'insert', stale: true, pick: 0 },
    { do: 'drop', on: 0, pick: 0, everywhere: true },
  ],
}

for (const [what, acts] of Object.entries(FOUND)) {
  test(`VF-15 ${what}`, async () => {
    const wrong = Object.entries(await judged(acts)).filter(([, said]) => said.length > 0)
    expect(wrong).toEqual([])
  })
}

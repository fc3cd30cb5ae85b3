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
}

for (const [what, acts] of Object.entries(FOUND)) {
  test(`VF-15 ${what}`, async () => {
    const wrong = Object.entries(await judged(acts)).filter(([, said]) => said.length > 0)
    expect(wrong).toEqual([])
  })
}

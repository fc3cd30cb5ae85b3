import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { rowOf } from '../../../core/journal/write.ts'
import type { BackRules } from '../../../core/review/coming-back.ts'
import { draftWith } from '../../support/entries.ts'

let made = 0

/** A row with forty words to its name, that is not kept private. */
export function makeRow(parts: Partial<EntryRow> = {}): EntryRow {
  made += 1
  const stamp = { id: `row-${made}`, now: '2026-05-01T10:00:00.000Z', local: '2026-05-01T10:00' }
  return { ...rowOf(draftWith(), null, stamp), words: 40, keepPrivate: false, ...parts }
}

/** Rules that keep nothing away but what never comes back. */
export function makeRules(parts: Partial<BackRules> = {}): BackRules {
  return {
    today: '2026-05-30',
    hidden: new Set(),
    resting: new Map(),
    hiddenTags: new Set(),
    hard: new Set(),
    sealedAt: null,
    names: [],
    textOf: () => '',
    aboutThem: false,
    ...parts,
  }
}

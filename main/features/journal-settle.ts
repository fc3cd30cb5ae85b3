import { settleEntry } from '../../core/book/entries.ts'
import { readEntry } from '../../core/book/read-record.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { draftOf } from '../../core/journal/write.ts'
import { refuse, type Result } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import type { Store } from '../store/store.ts'

interface Settled {
  readonly id: string
  /** The revision to keep, or all of them together as they are shown. */
  readonly keep: string
}

/** Writes one revision in place of those that met; what it leaves out is sealed first and stays a version. */
export function settle(store: Store, { id, keep }: Settled, stamp: Stamp): Promise<Result<EntryRow>> {
  let revisions: readonly string[] = []
  return store.change(
    (book) => {
      const standing = store.versions('entries', id)
      revisions = standing.map(({ revision }) => revision)
      if (keep === 'both') return settleEntry(book, id, null, stamp)
      const kept = standing.find(({ revision }) => revision === keep)
      const entry = kept && readEntry(kept.value)
      return entry
        ? settleEntry(book, id, draftOf(entry.row, entry.text), stamp)
        : refuse({ code: 'record/not-found' })
    },
    { shown: () => ({ collection: 'entries', id, revisions }), keepStanding: true },
  )
}

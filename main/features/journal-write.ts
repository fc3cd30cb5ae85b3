import { addEntry, saveEntry } from '../../core/book/entries.ts'
import { readEntry } from '../../core/book/read-record.ts'
import type { EntryDraft, EntryRow } from '../../core/journal/entry.schema.ts'
import { reconcile } from '../../core/journal/reconcile.ts'
import type { ShownDrafts } from '../../core/journal/shown-drafts.ts'
import { draftOf, takesMuchAway, tidied } from '../../core/journal/write.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import type { Store } from '../store/store.ts'

/** How far back the revision an editor started from is looked for. */
const BASES_LOOKED_AT = 50

interface Saved {
  readonly id: string | null
  readonly shown: readonly string[]
  readonly draft: EntryDraft
}

/** Saves what an editor holds, joined with what changed in the entry since the editor read it. */
export async function write(
  store: Store,
  drafts: ShownDrafts,
  { id, shown, draft }: Saved,
  stamp: Stamp,
): Promise<Result<{ row: EntryRow; shown: string[] }>> {
  const wish = tidied(draft)
  const saved =
    id === null
      ? await store.change((book) => addEntry(book, wish, stamp))
      : await overwrite(store, drafts, { id, shown, draft: wish }, stamp)
  if (!saved.ok) return saved
  const revisions = store.revisionsOf('entries', saved.value.id)
  drafts.keep(revisions, draftOf(saved.value, store.text(saved.value.id) ?? wish.text))
  return ok({ row: saved.value, shown: [...revisions] })
}

function overwrite(
  store: Store,
  drafts: ShownDrafts,
  { id, shown, draft }: Saved & { id: string },
  stamp: Stamp,
): Promise<Result<EntryRow>> {
  const standing = store.read().entries.get(id)
  const base = drafts.find(shown) ?? baseOf(store, id, shown)
  let replaced = shown
  return store.change(
    (book) => {
      const row = book.entries.get(id)
      const text = book.texts.get(id)?.read() ?? ''
      const met = base && row ? reconcile(base, draftOf(row, text), draft) : { draft, isWhole: true }
      if (met.isWhole) replaced = [...shown, ...store.revisionsOf('entries', id)]
      return saveEntry(book, id, met.draft, stamp)
    },
    {
      shown: () => ({ collection: 'entries', id, revisions: replaced }),
      ...(standing && takesMuchAway(standing, draft) ? { keepStanding: true } : {}),
    },
  )
}

/** What the editor had before it; null where that can no longer be told, and then the draft stands as it is. */
function baseOf(store: Store, id: string, shown: readonly string[]): EntryDraft | null {
  const standing = store.read().entries.get(id)
  if (!standing || shown.length === 0) return null
  const now = store.revisionsOf('entries', id)
  if (now.some((revision) => shown.includes(revision))) return draftOf(standing, store.text(id) ?? '')
  const past = store.history('entries', id, BASES_LOOKED_AT)
  const found = past.find(({ revision }) => shown.includes(revision))
  const entry = found ? readEntry(found.value) : null
  return entry ? draftOf(entry.row, entry.text) : null
}

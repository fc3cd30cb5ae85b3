import type { EntryDraft, EntryRow } from '../journal/entry.schema.ts'
import { draftOf, rowOf, says } from '../journal/write.ts'
import { erasable } from '../journal/trash.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import type { Stamp } from '../kernel/time.ts'
import { heldText, type Book } from './book.ts'
import { hardCardOf } from './hard-entries.ts'
import { followLinks } from './links.ts'

type Changed<T> = Result<readonly [Book, T]>

/** A new entry from a tidied draft. */
export function addEntry(book: Book, draft: EntryDraft, stamp: Stamp): Changed<EntryRow> {
  const row = rowOf(draft, null, stamp)
  return ok([standing(book, row, draft.text, []), row])
}

/** Saves a tidied draft over entry `id`; a draft that says what stands there changes nothing. */
export function saveEntry(book: Book, id: string, draft: EntryDraft, stamp: Stamp): Changed<EntryRow> {
  const row = book.entries.get(id)
  const text = book.texts.get(id)
  if (!row || !text) return refuse({ code: 'record/not-found' })
  if (row.trashedAt !== null) return refuse({ code: 'record/in-trash' })
  const words = text.read()
  if (says(row, words, draft)) return ok([book, row])
  const next = rowOf(draft, row, stamp)
  if (words !== draft.text) return ok([standing(book, next, draft.text, row.links), next])
  const entries = book.entries.with(id, next)
  return ok([followLinks({ ...book, entries }, id, row.links, next.links), next])
}

/** Writes an entry anew whatever it says, so that one revision stands in place of several; null: as it is shown. */
export function settleEntry(
  book: Book,
  id: string,
  draft: EntryDraft | null,
  stamp: Stamp,
): Changed<EntryRow> {
  const row = book.entries.get(id)
  const text = book.texts.get(id)
  if (!row || !text) return refuse({ code: 'record/not-found' })
  if (row.trashedAt !== null) return refuse({ code: 'record/in-trash' })
  const chosen = draft ?? draftOf(row, text.read())
  const next = rowOf(chosen, row, stamp)
  return ok([standing(book, next, chosen.text, row.links), next])
}

/** Takes entries out of the trash and out of the journal, and lets go of their cards and evidence. */
export function eraseEntries(book: Book, ids: readonly string[]): readonly [Book, number] {
  const rows = erasable(book.entries, ids)
  if (rows.length === 0) return [book, 0]
  const gone = new Set(rows.map(({ id }) => id))
  let next = { ...book, evidence: withoutEntries(book, gone) }
  for (const { id, links } of rows) {
    next = followLinks(next, id, links, [])
    next = { ...next, entries: next.entries.without(id), texts: next.texts.without(id) }
  }
  return [next, rows.length]
}

/** Evidence that was kept from leaving by an entry tied to fear or hurt is tied to that card itself from then on. */
function withoutEntries(book: Book, gone: ReadonlySet<string>): Book['evidence'] {
  const cardOf = hardCardOf(book)
  let next = book.evidence
  for (const each of book.evidence.values()) {
    const { entryId } = each
    if (entryId === null || !gone.has(entryId)) continue
    next = next.with(each.id, { ...each, entryId: null, issueId: cardOf(entryId) ?? each.issueId })
  }
  return next
}

function standing(book: Book, row: EntryRow, text: string, before: EntryRow['links']): Book {
  const entries = book.entries.with(row.id, row)
  const texts = book.texts.with(row.id, heldText(text))
  return followLinks({ ...book, entries, texts }, row.id, before, row.links)
}

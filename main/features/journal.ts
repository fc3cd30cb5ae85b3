import { isOutcomeSealed } from '../../core/book/coming-back.ts'
import { isSealedEntry } from '../../core/book/shown-entries.ts'
import { eraseEntries, saveEntry } from '../../core/book/entries.ts'
import type { Handlers } from '../../core/contract.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import type { Entry, EntryRow } from '../../core/journal/entry.schema.ts'
import type { journalContract } from '../../core/journal/journal.contract.ts'
import { isOverdue, overdue, restore, trash, type Moved } from '../../core/journal/trash.ts'
import { metVersions } from '../../core/journal/met-versions.ts'
import { ShownDrafts } from '../../core/journal/shown-drafts.ts'
import { distinctVersions, versionText } from '../../core/journal/versions.ts'
import { draftOf } from '../../core/journal/write.ts'
import type { Book } from '../../core/book/book.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Instant, type Stamp } from '../../core/kernel/time.ts'
import type { PastRevision } from '../vault/vault.ts'
import type { Changed, Store } from '../store/store.ts'
import { settle } from './journal-settle.ts'
import { write } from './journal-write.ts'

/** How far back is looked for twenty versions that differ in their words. */
const VERSIONS_LOOKED_AT = 100
const ERASED_AT_ONCE = 200

export interface JournalTools {
  readonly store: Store
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly index: EntryIndex
  /** What this one is called. */
  readonly computer: string
}

export function journal(tools: JournalTools): Handlers<typeof journalContract> {
  const { store, stamp, shown, index, computer } = tools
  /** `record/not-found`, or `outcome/sealed` where it may not be shown yet. */
  const row = (id: string, book: Book = store.read()): Result<EntryRow> => {
    const found = book.entries.get(id)
    if (!found) return refuse(NOT_FOUND)
    return isSealedEntry(book, found, dayOf(stamp().local)) ? refuse({ code: 'outcome/sealed' }) : ok(found)
  }
  const drafts = new ShownDrafts()
  return {
    'journal.page': async ({ filter, offset, limit }) => {
      // To leave out what is sealed, all rows are looked at.
      if (isOutcomeSealed(store.read(), dayOf(stamp().local))) await store.whole()
      const { total, rows } = index.page(shown().entries, filter, offset, limit)
      const met = new Set(store.twofold('entries'))
      const twofold = rows.flatMap(({ id }) => (met.has(id) ? [id] : []))
      return ok({ total, rows: [...rows], twofold })
    },
    'journal.entry': async ({ id }) => {
      const found = row(id)
      return found.ok ? entryOf(store, drafts, id) : found
    },
    'journal.write': (input) => write(store, drafts, input, stamp()),
    'journal.star': ({ id, starred }) =>
      store.change((book) => {
        const found = row(id, book)
        if (!found.ok) return found
        const standing = found.value
        if (standing.starred === starred) return ok([book, standing] as const)
        const next = { ...standing, starred }
        return ok([{ ...book, entries: book.entries.with(id, next) }, next] as const)
      }),
    'journal.neighbours': async ({ id }) => {
      const found = row(id)
      return found.ok ? ok(index.neighbours(shown().entries, found.value)) : found
    },
    'journal.trash': ({ ids }) => {
      const { now } = stamp()
      return store.change((book) => counted(book, trash(book.entries, ids, now)))
    },
    'journal.restore': ({ ids }) => store.change((book) => counted(book, restore(book.entries, ids))),
    'journal.erase': ({ ids }) => erase(store, ids),
    'journal.versions': async ({ id }) => {
      const found = row(id)
      return found.ok ? ok(distinctVersions(past(store, id), standingWords(store, id))) : found
    },
    'journal.version': async ({ id, revision }) => {
      const found = row(id)
      if (!found.ok) return found
      const version = versionText(past(store, id), revision)
      return version ? ok(version) : refuse(NOT_FOUND)
    },
    'journal.bringBack': async ({ id, revision }) => {
      const found = row(id)
      return found.ok ? bringBack(store, drafts, { id, revision }, stamp()) : found
    },
    'journal.versionsNow': async ({ id }) => {
      const found = row(id)
      if (!found.ok) return found
      const standing = store.twofold('entries').includes(id) ? store.versions('entries', id) : []
      return ok(metVersions(standing, (device) => store.computerOf(device), computer))
    },
    'journal.settle': async (input) => {
      const found = row(input.id)
      if (!found.ok) return found
      const settled = await settle(store, input, stamp())
      return settled.ok ? entryOf(store, drafts, input.id) : settled
    },
    'journal.tags': async () => ok(index.tally(shown().entries).tags()),
    'journal.counts': async () => ok(index.tally(shown().entries).counts()),
  }
}

const NOT_FOUND = { code: 'record/not-found' } as const

/**
 * Takes entries in the trash out for ever, older versions too: some hundred in one change, and others get their turn
 * between. Refused or cut off, the rest stays in the trash.
 */
async function erase(
  store: Store,
  ids: readonly string[],
  goes: (row: EntryRow) => boolean = () => true,
): Promise<Result<{ count: number }>> {
  let count = 0
  for (let at = 0; at < ids.length; at += ERASED_AT_ONCE) {
    if (at > 0) await store.turn()
    const some = ids.slice(at, at + ERASED_AT_ONCE)
    const going = (book: Book): readonly string[] =>
      some.filter((id) => {
        const row = book.entries.get(id)
        return row !== undefined && goes(row)
      })
    const erased = await store.change((book) => ok(eraseEntries(book, going(book))), { purge: true })
    if (!erased.ok) return erased
    count += erased.value
  }
  return ok({ count })
}

/** What has lain in the trash for longer than it is kept goes for ever. */
export async function emptyOldTrash(store: Store, now: Instant): Promise<void> {
  const ids = await store.inSlices(overdue(store.read().entries, now))
  // Asked again of each: one may have been put back meanwhile, or thrown away anew.
  if (ids.length > 0) await erase(store, ids, (row) => isOverdue(row, now))
}

function entryOf(store: Store, drafts: ShownDrafts, id: string): Result<Entry> {
  const row = store.read().entries.get(id)
  const text = store.text(id)
  if (!row || text === null) return refuse(NOT_FOUND)
  const shown = [...store.revisionsOf('entries', id)]
  drafts.keep(shown, draftOf(row, text))
  return ok({ row, text, shown, isTwofold: store.twofold('entries').includes(id) })
}

async function bringBack(
  store: Store,
  drafts: ShownDrafts,
  { id, revision }: { readonly id: string; readonly revision: string },
  stamp: Stamp,
): Promise<Result<Entry>> {
  const old = versionText(past(store, id), revision)
  if (!old) return refuse(NOT_FOUND)
  const saved = await store.change(
    (book) => {
      const row = book.entries.get(id)
      if (!row) return refuse(NOT_FOUND)
      return saveEntry(book, id, { ...draftOf(row, old.text), title: old.title }, stamp)
    },
    { keepStanding: true },
  )
  return saved.ok ? entryOf(store, drafts, id) : saved
}

function counted(book: Book, moved: Moved): Changed<{ count: number }> {
  if (moved.ids.length === 0) return ok([book, { count: 0 }] as const)
  return ok([{ ...book, entries: moved.entries }, { count: moved.ids.length }] as const)
}

function past(store: Store, id: string): readonly PastRevision[] {
  return store.history('entries', id, VERSIONS_LOOKED_AT)
}

function standingWords(store: Store, id: string): { title: string; text: string } {
  return { title: store.read().entries.get(id)?.title ?? '', text: store.text(id) ?? '' }
}

import type { Book } from '../../core/book/book.ts'
import { awayWithoutTags, heldByTag } from '../../core/book/held-by-tag.ts'
import type { Output } from '../../core/contract.ts'
import { renamed } from '../../core/journal/deeds.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import { tidiedTag } from '../../core/journal/tags.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { Table } from '../../core/kernel/table.ts'
import type { Instant, Stamp } from '../../core/kernel/time.ts'
import { tagFollowed } from '../../core/review/keep-away.ts'
import { searchesRetagged, type FollowedSearch } from '../../core/review/search/tags-in-searches.ts'
import { journalSettingsOf, SETTINGS_ID } from '../../core/settings/settings.ts'
import type { Store } from '../store/store.ts'

/** Changes of many entries that can be taken back, with what was done beside them. */
interface Undoing {
  change(
    change: string,
    rowsOf: (entries: Table<EntryRow>) => Iterable<EntryRow>,
    rule: (row: EntryRow) => EntryRow,
  ): Promise<Retagged>
  add(
    change: string,
    more: { readonly followed?: readonly FollowedSearch[]; readonly away?: readonly string[] },
  ): void
  takeBack(change: string, now: Instant): Promise<Result<unknown>>
}

interface Tools {
  readonly store: Store
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly index: EntryIndex
  readonly undo: Undoing
}

interface Wish {
  readonly from: string
  readonly to: string | null
}

type Retagged = Result<Output<'journal.retag'>>

/** Gives a tag another name wherever it lies, or takes it off. What was sent away by it stays away. */
export async function retag(
  { store, shown, index, undo }: Tools,
  { from, to }: Wish,
  { id, now }: Stamp,
): Promise<Retagged> {
  const name = to === null ? null : tidiedTag(to)
  // First, so that nothing comes back while the entries are being written.
  const away =
    name === null
      ? await store.change((book) => ok(awayWithoutTags(book, [from], book.entries.values())))
      : await follow(store, from, name)
  if (!away.ok) return away
  const retagged = await undo.change(
    id,
    (entries) => entries.values(),
    (row) => renamed(row, from, name),
  )
  if (away.value.length > 0) {
    undo.add(id, { away: away.value })
    if (!retagged.ok || retagged.value.twofold > 0)
      await store.change((book) => ok([heldByTag(book, away.value), null] as const))
  }
  if (!retagged.ok || retagged.value.count === 0 || name === null) return retagged
  const spellings = index.tally(shown().entries).tags()
  const followed = await followTag(store, {
    from,
    to: name,
    spellings: spellings.map(({ tag }) => tag),
    now,
  })
  if (followed.ok) undo.add(id, { followed: followed.value })
  // Entries under one name and searches under another would find nothing.
  else await undo.takeBack(id, now)
  return followed.ok ? retagged : followed
}

/** What was sent away by a tag is not brought back by its new name: no entry needs to be kept away by itself for that. */
function follow(store: Store, from: string, to: string): Promise<Result<readonly string[]>> {
  return store.change((book) => {
    const record = book.settings.get(SETTINGS_ID)
    const all = { ...record, ...journalSettingsOf(record) }
    const settings = tagFollowed(all, from, to)
    return ok([
      settings === all ? book : { ...book, settings: book.settings.with(SETTINGS_ID, settings) },
      [],
    ] as const)
  })
}

/** Saved searches ask for a tag by its new name. */
function followTag(
  store: Store,
  tag: Parameters<typeof searchesRetagged>[1],
): Promise<Result<readonly FollowedSearch[]>> {
  return store.change((book) => {
    const { searches, followed } = searchesRetagged(book.savedSearches, tag)
    return ok([followed.length === 0 ? book : { ...book, savedSearches: searches }, followed] as const)
  })
}

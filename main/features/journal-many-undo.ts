import { heldByTag } from '../../core/book/held-by-tag.ts'
import { changedRows, rowsTakenBack, sparing, type RowsChanged } from '../../core/journal/rows-in-steps.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { Undos } from '../../core/journal/undos.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Table } from '../../core/kernel/table.ts'
import type { Instant } from '../../core/kernel/time.ts'
import { searchesBack, type FollowedSearch } from '../../core/review/search/tags-in-searches.ts'
import type { Store } from '../store/store.ts'

/** Entries that are otherwise now, the name by which that is taken back, and those with two versions, which are left. */
interface Done {
  readonly count: number
  readonly change: string | null
  readonly twofold: number
}

/** What it did beside the entries. */
interface More {
  /** Saved searches that followed a tag. */
  readonly followed?: readonly FollowedSearch[]
  /** Entries that are kept from coming back by themselves, since the tag that did it was deleted. */
  readonly away?: readonly string[]
}

/** Does things with many entries so that each can be taken back, for as long as the journal is open. */
export class ManyUndo {
  private readonly store: Store
  private readonly undos = new Undos<More>()

  constructor(store: Store) {
    this.store = store
  }

  /** Remembered as `change` once it is written: a refused one would push an older one out. */
  async change(
    change: string,
    rowsOf: (entries: Table<EntryRow>) => Iterable<EntryRow>,
    rule: (row: EntryRow) => EntryRow,
  ): Promise<Result<Done>> {
    let touched: RowsChanged['touched'] = []
    const { store } = this
    const result = await store.changeRows(function* (entries) {
      // Writing over one of them would settle what nobody has looked at.
      const met = new Set(store.twofold('entries'))
      const spare = sparing(({ id }) => met.has(id), rule)
      const changed = yield* changedRows(rowsOf(entries), spare.rule)
      const { rows } = changed
      touched = changed.touched
      const done = { count: rows.length, change: rows.length > 0 ? change : null, twofold: spare.count() }
      return { rows, value: done }
    })
    if (result.ok && touched.length > 0) this.undos.keep(change, { touched, more: null })
    return result
  }

  /** Goes back with it. */
  add(change: string, more: More): void {
    this.undos.add(change, more)
  }

  /** Once: what was taken back is forgotten, and stays remembered where that was refused. */
  async takeBack(change: string, now: Instant): Promise<Result<{ count: number; left: number }>> {
    const { store, undos } = this
    const deeds = undos.find(change)
    if (!deeds) return refuse({ code: 'journal/undo-gone' })
    const { touched, more } = deeds
    const result = await store.changeRows(function* (entries) {
      const { rows, left } = yield* rowsTakenBack(entries, touched, new Set(store.twofold('entries')))
      return { rows, value: { count: rows.length, left } }
    })
    if (!result.ok) return result
    const back = await store.change((book) => {
      const savedSearches = searchesBack(book.savedSearches, more?.followed ?? [], now)
      const held = heldByTag(book, more?.away ?? [])
      return ok([savedSearches === book.savedSearches ? held : { ...held, savedSearches }, null] as const)
    })
    if (!back.ok) return back
    undos.drop(change)
    return result
  }
}

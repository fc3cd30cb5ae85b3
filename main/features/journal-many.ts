import type { Book } from '../../core/book/book.ts'
import { hardEntries } from '../../core/book/hard-entries.ts'
import { awayWithoutTags, heldByTag } from '../../core/book/held-by-tag.ts'
import type { Handlers } from '../../core/contract.ts'
import { alikeTags, apartKey } from '../../core/journal/alike-tags.ts'
import { done, isLeftOut } from '../../core/journal/deeds.ts'
import { tagCounts } from '../../core/journal/entry-tally.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { manyContract } from '../../core/journal/many.contract.ts'
import { named } from '../../core/journal/rows-in-steps.ts'
import { tidiedTag } from '../../core/journal/tags.ts'
import { ok } from '../../core/kernel/result.ts'
import type { Table } from '../../core/kernel/table.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import { journalSettingsOf, SETTINGS_ID } from '../../core/settings/settings.ts'
import type { SaveFile } from '../save-file.ts'
import type { FollowShutWords } from '../store/shut-ground.ts'
import type { Store } from '../store/store.ts'
import { exportEntries } from './journal-many-export.ts'
import { ManyUndo } from './journal-many-undo.ts'
import { retag } from './journal-many-retag.ts'

const MOST_APART = 1000
const NOBODY_AWAY = ok<readonly string[]>([])

interface ManyTools {
  readonly store: Store
  readonly stamp: () => Stamp
  /** The book without what is sealed. */
  readonly shown: () => Book
  readonly index: EntryIndex
  readonly saveFile: SaveFile
  readonly shut: FollowShutWords
}

function standing(rows: Iterable<EntryRow>): EntryRow[] {
  return [...rows].filter(({ trashedAt }) => trashedAt === null)
}

/** What is done with many entries at once, and with tags wherever they are. */
export function journalMany(tools: ManyTools): Handlers<typeof manyContract> {
  const { store, stamp, shown, index, saveFile, shut } = tools
  const undo = new ManyUndo(store)
  const settings = () => journalSettingsOf(store.read().settings.get(SETTINGS_ID))
  return {
    'journal.many': async ({ ids, deed: wish }) => {
      const deed = wish.kind === 'tag' ? { ...wish, on: wish.on.map(tidiedTag) } : wish
      const { id, now } = stamp()
      let leftOut = 0
      const rule = (row: EntryRow): EntryRow => {
        if (isLeftOut(row, deed)) leftOut += 1
        return done(row, deed, now)
      }
      const rowsOf = (entries: Table<EntryRow>): Iterable<EntryRow> => named(entries, ids)
      // First, so that nothing comes back while the entries are being written.
      const off = deed.kind === 'tag' ? deed.off : []
      const away =
        off.length > 0
          ? await store.change((book) => ok(awayWithoutTags(book, off, standing(rowsOf(book.entries)))))
          : NOBODY_AWAY
      if (!away.ok) return away
      const result = await undo.change(id, rowsOf, rule)
      if (away.value.length > 0) {
        undo.add(id, { away: away.value })
        if (!result.ok || result.value.twofold > 0)
          await store.change((book) => ok([heldByTag(book, away.value), null] as const))
      }
      return result.ok ? ok({ ...result.value, leftOut }) : result
    },
    'journal.retag': (wish) => retag({ store, shown, index, undo }, wish, stamp()),
    'journal.undo': ({ change }) => undo.takeBack(change, stamp().now),
    'journal.alike': async () => {
      const tags = index.tally(shown().entries).tags()
      return ok(alikeTags(tags, new Set(settings().tagsApart)))
    },
    'journal.keepApart': ({ one, other, isApart }) =>
      store.change((book) => {
        const record = book.settings.get(SETTINGS_ID)
        const all = { ...record, ...journalSettingsOf(record) }
        const key = apartKey(one, other)
        const others = all.tagsApart.filter((each) => each !== key)
        const next = { ...all, tagsApart: (isApart ? [...others, key] : others).slice(-MOST_APART) }
        return ok([{ ...book, settings: book.settings.with(SETTINGS_ID, next) }, null] as const)
      }),
    'journal.chosen': async ({ ids }) => {
      const rows = standing(named(shown().entries, ids))
      const hard = hardEntries(store.read())
      const free = rows.filter(({ id }) => !hard.has(id))
      const keptPrivate = free.filter(({ keepPrivate }) => keepPrivate).length
      return ok({
        entries: rows.length,
        afraidOrHurt: rows.length - free.length,
        keptPrivate,
        tags: tagCounts(rows),
      })
    },
    'journal.export': (wish) => exportEntries({ store, shown, saveFile, shut }, wish, stamp()),
  }
}

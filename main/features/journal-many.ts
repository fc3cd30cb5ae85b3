import type { Handlers } from '../../core/contract.ts'
import { alikeTags, apartKey } from '../../core/journal/alike-tags.ts'
import { done, isLeftOut, renamed } from '../../core/journal/deeds.ts'
import { tagCounts } from '../../core/journal/entry-tally.ts'
import type { EntryIndex } from '../../core/journal/entry-index.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { manyContract } from '../../core/journal/many.contract.ts'
import {
  changedRows,
  named,
  rowsTakenBack,
  sparing,
  type RowsChanged,
} from '../../core/journal/rows-in-steps.ts'
import { tidiedTag } from '../../core/journal/tags.ts'
import { Undos } from '../../core/journal/undos.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Table } from '../../core/kernel/table.ts'
import type { Stamp } from '../../core/kernel/time.ts'
import { tagFollowed } from '../../core/review/keep-away.ts'
import { journalSettingsOf, SETTINGS_ID } from '../../core/settings/settings.ts'
import type { SaveFile } from '../save-file.ts'
import type { FollowShutWords } from '../store/shut-ground.ts'
import type { Store } from '../store/store.ts'
import { exportEntries } from './journal-many-export.ts'

const MOST_APART = 1000

interface ManyTools {
  readonly store: Store
  readonly stamp: () => Stamp
  readonly index: EntryIndex
  readonly saveFile: SaveFile
  readonly shut: FollowShutWords
}

/** What is done with many entries at once, and with tags wherever they are. */
export function journalMany({
  store,
  stamp,
  index,
  saveFile,
  shut,
}: ManyTools): Handlers<typeof manyContract> {
  const undos = new Undos()
  const settings = () => journalSettingsOf(store.read().settings.get(SETTINGS_ID))
  // Writing over one of them would settle what nobody has looked at.
  const sparingMet = (rule: (row: EntryRow) => EntryRow) => sparing(new Set(store.twofold('entries')), rule)
  /** Remembered once it is written: a refused one would push an older one out. */
  const withUndo = async <T>(
    change: string,
    rule: (entries: Table<EntryRow>) => Generator<void, { changed: RowsChanged; more: T }>,
  ) => {
    let touched: RowsChanged['touched'] = []
    const result = await store.changeRows(function* (entries) {
      const { changed, more } = yield* rule(entries)
      const { rows } = changed
      touched = changed.touched
      return { rows, value: { count: rows.length, change: rows.length > 0 ? change : null, ...more } }
    })
    if (result.ok && touched.length > 0) undos.keep(change, touched)
    return result
  }
  return {
    'journal.many': ({ ids, deed: wish }) => {
      const deed = wish.kind === 'tag' ? { ...wish, on: wish.on.map(tidiedTag) } : wish
      const { id, now } = stamp()
      return withUndo(id, function* (entries) {
        let leftOut = 0
        const spare = sparingMet((row) => done(row, deed, now))
        const changed = yield* changedRows(named(entries, ids), (row) => {
          if (isLeftOut(row, deed)) leftOut += 1
          return spare.rule(row)
        })
        return { changed, more: { leftOut, twofold: spare.count() } }
      })
    },
    'journal.retag': async ({ from, to }) => {
      const { id } = stamp()
      const name = to === null ? null : tidiedTag(to)
      // First, so that nothing comes back while the entries are being written.
      const away = name === null ? ok() : await keepAway(store, from, name)
      if (!away.ok) return away
      return withUndo(id, function* (entries) {
        const spare = sparingMet((row) => renamed(row, from, name))
        const changed = yield* changedRows(entries.values(), spare.rule)
        return { changed, more: { twofold: spare.count() } }
      })
    },
    'journal.undo': ({ change }) => takeBack(store, undos, change),
    'journal.alike': async () => {
      const tags = index.tally(store.read().entries).tags()
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
      const rows = [...named(store.read().entries, ids)].filter(({ trashedAt }) => trashedAt === null)
      const keptPrivate = rows.filter(({ keepPrivate }) => keepPrivate).length
      return ok({ entries: rows.length, keptPrivate, tags: tagCounts(rows) })
    },
    'journal.export': (wish) => exportEntries({ store, saveFile, shut }, wish, stamp()),
  }
}

/** What was sent away by a tag is not brought back by its new name. */
function keepAway(store: Store, from: string, to: string): Promise<Result<null>> {
  return store.change((book) => {
    const record = book.settings.get(SETTINGS_ID)
    const all = { ...record, ...journalSettingsOf(record) }
    const next = tagFollowed(all, from, to)
    return ok([
      next === all ? book : { ...book, settings: book.settings.with(SETTINGS_ID, next) },
      null,
    ] as const)
  })
}

/** Once: what was taken back is forgotten, and stays remembered where that was refused. */
async function takeBack(store: Store, undos: Undos, change: string): Promise<Result<{ count: number }>> {
  const touched = undos.find(change)
  if (!touched) return refuse({ code: 'journal/undo-gone' })
  const result = await store.changeRows(function* (entries) {
    const { rows } = yield* rowsTakenBack(entries, touched)
    return { rows, value: { count: rows.length } }
  })
  if (result.ok) undos.drop(change)
  return result
}

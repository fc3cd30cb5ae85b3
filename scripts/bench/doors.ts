import { saveEntry } from '../../core/book/entries.ts'
import type { EntryDraft } from '../../core/journal/entry.schema.ts'
import { draftOf } from '../../core/journal/write.ts'
import { instantOf } from '../../core/kernel/time.ts'
import type { App } from '../../main/app.ts'
import type { LiveStore } from '../../main/store/live-store.ts'
import type { OpenVault } from '../../main/vault/vault.ts'
import { asking } from './asking.ts'
import { edited } from './edits.ts'
import { got } from './got.ts'

/** One way into the journal through which an edited entry is saved. */
export interface Door {
  readonly name: string
  /** Makes the edit ready, which is not timed; the answer saves it. */
  next(count: number): Promise<() => Promise<unknown>>
}

export function storeDoor(store: LiveStore, ids: readonly string[]): Door {
  return {
    name: "save through lowdb's door",
    async next(count) {
      const id = at(ids, count)
      const row = store.read().entries.get(id)
      if (!row) throw new Error('an entry to be edited is not there')
      const draft = edited(draftOf(row, store.text(id) ?? ''), count)
      const now = instantOf(Date.now())
      return async () =>
        got(await store.change((book) => saveEntry(book, id, draft, { id, now, local: row.at })))
    },
  }
}

export function vaultDoor(vault: OpenVault, ids: readonly string[]): Door {
  return {
    name: 'save through the vault alone',
    async next(count) {
      const id = at(ids, count)
      const { text, ...row } = vault.value('entries', id) ?? {}
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a record that the fixture wrote
      const draft = edited({ ...row, text } as EntryDraft, count)
      const value = { ...row, ...draft, changedAt: instantOf(Date.now()) }
      const shown = [...vault.revisionsOf('entries', id)]
      return async () => got(await vault.append([{ collection: 'entries', id, shown, value }]))
    },
  }
}

/** As the page's editor does it: each save names what the answer before it showed. */
export function programDoor(app: App, ids: readonly string[]): Door {
  const ask = asking(app)
  const open = new Map<string, { shown: string[]; draft: EntryDraft }>()
  return {
    name: 'save through the whole program',
    async next(count) {
      const id = at(ids, count)
      if (!open.has(id)) {
        const { row, text, shown } = await ask('journal.entry', { id })
        open.set(id, { shown, draft: draftOf(row, text) })
      }
      const editor = open.get(id)!
      const draft = edited(editor.draft, count)
      return async () => {
        const { shown } = await ask('journal.write', { id, shown: editor.shown, draft })
        open.set(id, { shown, draft })
      }
    },
  }
}

function at(ids: readonly string[], count: number): string {
  return ids[count % ids.length]!
}

import { saveEntry } from '../../core/book/entries.ts'
import type { EntryDraft, EntryRow } from '../../core/journal/entry.schema.ts'
import { draftOf } from '../../core/journal/write.ts'
import { instantOf } from '../../core/kernel/time.ts'
import type { App } from '../../main/app.ts'
import type { LiveStore } from '../../main/store/live-store.ts'
import type { OpenVault } from '../../main/vault/vault.ts'
import { asking } from './asking.ts'
import { edited } from './edits.ts'
import { got } from './got.ts'
import type { Peer } from './sqlcipher/peer.ts'

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

/** SQLCipher in the vault's place: the same edit, row and text at hand, one row updated. */
export class PeerDoor {
  private readonly peer: Peer
  private readonly ids: readonly string[]
  private readonly kept: Map<string, { row: EntryRow; text: string }>
  /** Milliseconds of the last save that were spent within the library. */
  within = Number.NaN

  constructor(peer: Peer, store: LiveStore, ids: readonly string[]) {
    this.peer = peer
    this.ids = ids
    this.kept = new Map(
      ids.map((id) => [id, { row: store.read().entries.get(id)!, text: store.text(id) ?? '' }]),
    )
  }

  /** Makes the edit ready, which is not timed; the answer saves it. */
  next(count: number): () => Promise<void> {
    const id = at(this.ids, count)
    const { row, text } = this.kept.get(id)!
    const draft = edited(draftOf(row, text), count)
    const next = { ...row, changedAt: instantOf(Date.now()) }
    this.kept.set(id, { row: next, text: draft.text })
    return async () => {
      this.within = this.peer.save(id, next, draft.text)
    }
  }
}

function at(ids: readonly string[], count: number): string {
  return ids[count % ids.length]!
}

import { readDataFile, revisionsIn } from '../../../../main/vault/data-file.ts'
import type { Keyring } from '../../../../main/vault/keyring.ts'
import { compareKin, foldView, Lineage } from '../../../../main/vault/lineage.ts'
import { valueOf, type Revision } from '../../../../main/vault/revision.ts'
import type { RecordValue } from '../../../../main/vault/vault.ts'
import { noteRules } from './note-rules.ts'

/** What a vault shows of a record: its value, and the live heads it is made of. */
export interface ShownNote {
  readonly value: RecordValue
  readonly heads: readonly string[]
}

export type View = ReadonlyMap<string, ShownNote>

/** Every revision that was ever in a file, out of the bytes, in no order. */
export class Union {
  private readonly revisions = new Map<string, Revision>()
  private readonly taken = new Set<string>()
  private readonly keyring: Keyring

  constructor(keyring: Keyring) {
    this.keyring = keyring
  }

  take(name: string, bytes: Buffer): void {
    if (this.taken.has(name)) return
    const file = readDataFile(this.keyring, name, bytes)
    const revisions = file.kind === 'sound' ? revisionsIn(file) : null
    if (!revisions) throw new Error(`${name} was written and does not read`)
    this.taken.add(name)
    for (const each of revisions) this.revisions.set(each.r, each)
  }

  /** Straight from the definition: nothing of the index, the mirror or the packs. */
  view(): View {
    const shown = new Map<string, ShownNote>()
    const all = [...this.revisions.values()].filter(({ collection }) => !collection.startsWith('_'))
    for (const [key, mine] of Map.groupBy(all, ({ collection, id }) => `${collection}/${id}`)) {
      const named = new Set(mine.flatMap(({ parents, ancestors }) => [...parents, ...ancestors]))
      const live = mine.filter(({ r, tombstone }) => !named.has(r) && !tombstone).toSorted(compareKin)
      const folded = foldView(live, new Lineage(mine), {
        valueOf: (r) => {
          const found = this.revisions.get(r)
          return found ? valueOf(found) : null
        },
        merge: (base, one, other) => noteRules.merge('notes', base, one, other),
      })
      if (folded) shown.set(key, { value: folded.value, heads: folded.revisions })
    }
    return shown
  }
}

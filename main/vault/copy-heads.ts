import { compareRevisions, isTombstone, type Revision } from './revision.ts'
import { keyOf } from './unsealed.ts'

/** A head of a copy without its value. */
export type HeadInCopy = Pick<Revision, 'r' | 'collection' | 'id' | 'device' | 'at'>

interface RecordInCopy {
  readonly standing: Map<string, HeadInCopy | 'tombstone'>
  readonly named: Set<string>
}

/** Which revisions of a copy stand, told as its lines come by in any order. Keeps no line. */
export class CopyHeads {
  private readonly records = new Map<string, RecordInCopy>()

  see(revision: Revision): void {
    const { r, collection, id, device, at, parents, ancestors } = revision
    const key = keyOf(revision)
    const record: RecordInCopy = this.records.get(key) ?? { standing: new Map(), named: new Set() }
    this.records.set(key, record)
    for (const replaced of [...parents, ...ancestors]) {
      record.named.add(replaced)
      record.standing.delete(replaced)
    }
    if (record.named.has(r)) return
    record.standing.set(r, isTombstone(revision) ? 'tombstone' : { r, collection, id, device, at })
  }

  /** For each record that lives in the copy its live heads, the one shown last. */
  *live(): Generator<readonly HeadInCopy[], void> {
    for (const { standing } of this.records.values()) {
      const live = [...standing.values()].filter((head) => head !== 'tombstone')
      if (live.length > 0) yield live.toSorted(compareRevisions)
    }
  }
}

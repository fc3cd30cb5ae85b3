import { compareHlc, START, type Hlc } from './hlc.ts'
import { RecordHistory } from './record-history.ts'
import type { Revision } from './revision.ts'

/** Collections whose name begins so are the vault's own and no part of the book. */
export const OWN_MARK = '_'

/** Every record of the vault by collection and id. */
export class RecordIndex {
  private readonly collections = new Map<string, Map<string, RecordHistory>>()

  /** False if the revision was there already. */
  add(revision: Revision): boolean {
    return this.ensured(revision.collection, revision.id).add(revision)
  }

  drop({ collection, id, r }: Revision): void {
    this.get(collection, id)?.drop(r)
  }

  has({ collection, id, r }: Revision): boolean {
    return this.get(collection, id)?.find(r) !== undefined
  }

  get(collection: string, id: string): RecordHistory | undefined {
    return this.collections.get(collection)?.get(id)
  }

  /** What stands, of the collections that make the book. */
  *views(): Generator<Revision> {
    for (const [collection, records] of this.collections) {
      if (collection.startsWith(OWN_MARK)) continue
      for (const record of records.values()) {
        const view = record.view()
        if (view) yield view
      }
    }
  }

  /** The latest time that device has written. */
  lastOf(device: string): Hlc {
    let last = START
    for (const records of this.collections.values()) {
      for (const record of records.values()) {
        const at = record.lastOf(device)
        if (at && compareHlc(at, last) > 0) last = at
      }
    }
    return last
  }

  clear(): void {
    this.collections.clear()
  }

  private ensured(collection: string, id: string): RecordHistory {
    const records = this.collections.get(collection) ?? new Map<string, RecordHistory>()
    this.collections.set(collection, records)
    const record = records.get(id) ?? new RecordHistory()
    records.set(id, record)
    return record
  }
}

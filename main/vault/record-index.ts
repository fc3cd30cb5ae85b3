import type { Base } from './base.ts'
import { compareHlc, START, type Hlc } from './hlc.ts'
import { RecordHistory } from './record-history.ts'
import type { Revision } from './revision.ts'
import type { Erased } from './segment.ts'

/** Collections whose name begins so are the vault's own and no part of the book. */
export const OWN_MARK = '_'

/**
 * Every record of the vault by collection and id: those of the mirror, which stay in it until they are
 * asked for, and over them those that have changed since.
 */
export class RecordIndex {
  private readonly collections = new Map<string, Map<string, RecordHistory>>()
  private base: Base | null

  constructor(base: Base | null = null) {
    this.base = base
  }

  /** False if the revision was there already. */
  add(revision: Revision): boolean {
    return this.ensured(revision.collection, revision.id).add(revision)
  }

  drop({ collection, id, r }: Revision): void {
    this.collections.get(collection)?.get(id)?.drop(r)
  }

  has({ collection, id, r }: Revision): boolean {
    return this.get(collection, id)?.find(r) !== undefined
  }

  /** Names of revisions whose lines were dropped for ever. */
  erase([collection, id, names]: Erased): void {
    this.ensured(collection, id).erase(names)
  }

  /** Out of the mirror it is a copy of its own each time: what is added goes through `add`. */
  get(collection: string, id: string): RecordHistory | undefined {
    return this.collections.get(collection)?.get(id) ?? this.base?.history(collection, id) ?? undefined
  }

  /** The record as it is to be changed: nothing of it has to be read any more. Throws as the disk does. */
  outOf(collection: string, id: string): RecordHistory {
    return this.get(collection, id) ?? new RecordHistory(collection, id)
  }

  /** What `outOf` gave, with what was added to it since, takes its place over the mirror. */
  keep(record: RecordHistory): void {
    const { collection, id } = record
    const records = this.collections.get(collection)
    if (records) records.set(id, record)
    else this.collections.set(collection, new Map([[id, record]]))
  }

  /** True where the record was changed since the mirror was made. */
  isAbove(collection: string, id: string): boolean {
    return this.collections.get(collection)?.has(id) ?? false
  }

  /** What lies over the mirror, of the collections that make the book. */
  *above(): Generator<RecordHistory> {
    for (const [collection, records] of this.collections) {
      if (!collection.startsWith(OWN_MARK)) yield* records.values()
    }
  }

  /** All records over the mirror, the vault's own among them. */
  *everyAbove(): Generator<RecordHistory> {
    for (const records of this.collections.values()) yield* records.values()
  }

  /** The latest time that device has written. */
  lastOf(device: string): Hlc {
    let last = this.base?.lastOf(device) ?? START
    for (const record of this.everyAbove()) {
      const at = record.lastOf(device)
      if (at && compareHlc(at, last) > 0) last = at
    }
    return last
  }

  clear(): void {
    this.collections.clear()
    this.base = null
  }

  private ensured(collection: string, id: string): RecordHistory {
    const known = this.collections.get(collection)
    const found = known?.get(id)
    if (found) return found
    const records = known ?? new Map<string, RecordHistory>()
    if (!known) this.collections.set(collection, records)
    const record = this.base?.history(collection, id) ?? new RecordHistory(collection, id)
    records.set(id, record)
    return record
  }
}

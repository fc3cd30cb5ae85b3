import type { Base, BaseRow } from './base.ts'
import type { Hlc } from './hlc.ts'
import type { Mirror } from './mirror.ts'
import { isBroken } from './mirror-broken.ts'
import type { RecordHistory } from './record-history.ts'
import type { RecordIndex } from './record-index.ts'
import type { RecordRules } from './record-rules.ts'
import type { Revision } from './revision.ts'
import { shownOf } from './shown.ts'
import type { RecordValue } from './vault.ts'

/** The mirror, and the journal folder itself from the moment a part of the mirror fails. */
export class SafeBase implements Base {
  private readonly mirror: Mirror
  private readonly rules: RecordRules
  /** Reads every file of the folder: slow, and needed once if ever. */
  private readonly readFolder: () => RecordIndex
  private folder: RecordIndex | null = null

  constructor(mirror: Mirror, rules: RecordRules, readFolder: () => RecordIndex) {
    this.mirror = mirror
    this.rules = rules
    this.readFolder = readFolder
  }

  get files(): ReadonlyMap<string, number> {
    return this.mirror.files
  }

  get index(): Mirror['index'] {
    return this.mirror.index
  }

  /** A part of the mirror was not what was written: it must be made anew. */
  get isBroken(): boolean {
    return this.folder !== null
  }

  lastOf(device: string): Hlc | null {
    return this.mirror.lastOf(device)
  }

  has(collection: string, id: string): boolean {
    return this.mirror.has(collection, id)
  }

  *rows(skip: (collection: string, id: string) => boolean): Generator<BaseRow> {
    for (const row of this.mirror.rows(skip)) yield new SafeRow(this, row)
  }

  ids(skip: (collection: string, id: string) => boolean): Iterable<{ collection: string; id: string }> {
    return this.mirror.ids(skip)
  }

  /** A row whose block fails is read from the folder. */
  rowOf(row: BaseRow): RecordValue {
    return this.or(
      () => row.row(),
      (folder) => this.fromFolder(folder, row.collection, row.id) ?? {},
    )
  }

  value(collection: string, id: string): RecordValue | null {
    return this.or(
      () => this.mirror.value(collection, id),
      (folder) => this.fromFolder(folder, collection, id),
    )
  }

  history(collection: string, id: string): RecordHistory | null {
    return this.or(
      () => this.mirror.history(collection, id),
      (folder) => folder.get(collection, id) ?? null,
    )
  }

  *headsIn(files: ReadonlySet<string>): Generator<Revision> {
    try {
      yield* this.mirror.headsIn(files)
    } catch (error) {
      // What cannot be read here cannot be put back from here.
      if (!isBroken(error)) throw error
    }
  }

  *restOfRows(): Generator<void> {
    yield* this.untilBroken(this.mirror.restOfRows())
  }

  *rest(): Generator<void> {
    yield* this.untilBroken(this.mirror.rest())
  }

  close(): void {
    this.mirror.close()
    this.folder?.clear()
  }

  private *untilBroken(steps: Generator<void>): Generator<void> {
    try {
      yield* steps
    } catch (error) {
      if (!isBroken(error)) throw error
      this.fall()
    }
  }

  private or<T>(fromMirror: () => T, fromFolder: (folder: RecordIndex) => T): T {
    if (this.folder) return fromFolder(this.folder)
    try {
      return fromMirror()
    } catch (error) {
      if (!isBroken(error)) throw error
      return fromFolder(this.fall())
    }
  }

  private fall(): RecordIndex {
    return (this.folder ??= this.readFolder())
  }

  private fromFolder(folder: RecordIndex, collection: string, id: string): RecordValue | null {
    const record = folder.get(collection, id)
    return (record && shownOf(this.rules, record)?.value) ?? null
  }
}

class SafeRow implements BaseRow {
  private readonly base: SafeBase
  private readonly inner: BaseRow

  constructor(base: SafeBase, inner: BaseRow) {
    this.base = base
    this.inner = inner
  }

  get collection(): string {
    return this.inner.collection
  }

  get id(): string {
    return this.inner.id
  }

  get shelf(): string {
    return this.inner.shelf
  }

  row(): RecordValue {
    return this.base.rowOf(this.inner)
  }
}

import type { Base, BaseRow } from './base.ts'
import type { Hlc } from './hlc.ts'
import type { Mirror } from './mirror.ts'
import { isBroken } from './mirror-broken.ts'
import type { RecordHistory } from './record-history.ts'
import type { RecordIndex } from './record-index.ts'
import type { RecordRules } from './record-rules.ts'
import type { Revision } from './revision.ts'
import { shownOf } from './shown.ts'
import type { RecordValue, RowGround } from './vault.ts'

/** The mirror, and the journal folder itself from the moment a part of the mirror fails. */
export class SafeBase implements Base {
  private readonly mirror: Mirror
  private readonly rules: RecordRules
  /** Reads every file of the folder: slow, and needed once if ever. */
  private readonly readFolder: () => RecordIndex
  private folder: RecordIndex | null = null
  private isClosed = false

  constructor(mirror: Mirror, rules: RecordRules, readFolder: () => RecordIndex) {
    this.mirror = mirror
    this.rules = rules
    this.readFolder = readFolder
    mirror.rowOf = (collection, id) =>
      this.or(
        () => mirror.row(collection, id) ?? {},
        (folder) => this.fromFolder(folder, collection, id) ?? {},
      )
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

  rows(
    skip: (collection: string, id: string) => boolean,
    of: (collection: string) => boolean,
  ): Iterable<BaseRow> {
    return this.mirror.rows(skip, of)
  }

  ground(collection: string): RowGround {
    return this.mirror.ground(collection)
  }

  ids(skip: (collection: string, id: string) => boolean): Iterable<{ collection: string; id: string }> {
    return this.mirror.ids(skip)
  }

  unfit(skip: (collection: string, id: string) => boolean): number {
    return this.mirror.unfit(skip)
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

  /** Throws `MirrorBroken`: what cannot be read here cannot be put back from here. */
  headsIn(files: ReadonlySet<string>): Iterable<Revision> {
    return this.mirror.headsIn(files)
  }

  *restOfRows(): Generator<void> {
    yield* this.untilBroken(this.mirror.restOfRows())
  }

  *rest(): Generator<void> {
    yield* this.untilBroken(this.mirror.rest())
  }

  close(): void {
    this.isClosed = true
    this.mirror.close()
    this.folder?.clear()
  }

  private *untilBroken(steps: Generator<void>): Generator<void> {
    try {
      for (let step = steps.next(); !step.done && !this.isClosed; step = steps.next()) yield
    } catch (error) {
      if (this.isClosed) return
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

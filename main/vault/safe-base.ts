import type { Base, BaseRow } from './base.ts'
import type { Hlc } from './hlc.ts'
import type { HeadIn, Mirror } from './mirror.ts'
import { isBroken, MirrorBroken } from './mirror-broken.ts'
import type { RecordHistory } from './record-history.ts'
import type { RecordIndex } from './record-index.ts'
import type { RecordRules } from './record-rules.ts'
import type { Revision } from './revision.ts'
import type { Erased } from './segment.ts'
import { shownOf } from './shown.ts'
import type { RecordValue, RowGround } from './vault.ts'

/** The journal folder as it can be read now. */
export interface FolderBeneath {
  /** Changes with the names and sizes of what lies in it. Throws ENOENT where the folder is not there. */
  mark(): string
  /** Every file of it: slow, and needed once if ever. Throws as the disk does. */
  read(): { readonly index: RecordIndex; readonly holds: (file: string) => boolean }
}

interface KeptFolder {
  readonly mark: string
  readonly index: RecordIndex
  /** Everything that the mirror was made of was read. */
  readonly isWhole: boolean
}

/** The mirror, and the journal folder itself from the moment a part of the mirror fails. */
export class SafeBase implements Base {
  private readonly mirror: Mirror
  private readonly rules: RecordRules
  private readonly beneath: FolderBeneath
  private folder: KeptFolder | null = null
  private hasFailed = false
  private isClosed = false

  constructor(mirror: Mirror, rules: RecordRules, beneath: FolderBeneath) {
    this.mirror = mirror
    this.rules = rules
    this.beneath = beneath
    mirror.rowOf = (collection, id) => {
      const row = this.or(
        () => mirror.row(collection, id),
        (folder) => this.fromFolder(folder, collection, id),
      )
      if (!row) throw notReadable()
      return row
    }
  }

  get files(): ReadonlyMap<string, number> {
    return this.mirror.files
  }

  get index(): Mirror['index'] {
    return this.mirror.index
  }

  /** A part of the mirror was not what was written: it must be made anew. */
  get isBroken(): boolean {
    return this.hasFailed
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
      ({ index }) => index.get(collection, id) ?? null,
    )
  }

  /** Throws `MirrorBroken`: what cannot be read here cannot be put back from here. */
  *headsIn(files: ReadonlySet<string>): Generator<Revision> {
    for (const head of this.mirror.headsIn(files)) {
      yield head
      // Some of them are not all of them.
      if (this.isClosed) throw new MirrorBroken()
    }
  }

  *headsInSteps(files: ReadonlySet<string>): Generator<readonly HeadIn[]> {
    for (const heads of this.mirror.headsInSteps(files)) {
      yield heads
      if (this.isClosed) throw new MirrorBroken()
    }
  }

  *erasedInSteps(): Generator<readonly Erased[]> {
    for (const erased of this.mirror.erasedInSteps()) {
      yield erased
      if (this.isClosed) throw new MirrorBroken()
    }
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
    this.folder?.index.clear()
    this.folder = null
  }

  private *untilBroken(steps: Generator<void>): Generator<void> {
    try {
      for (let step = steps.next(); !step.done && !this.isClosed; step = steps.next()) yield
    } catch (error) {
      if (this.isClosed) return
      if (!isBroken(error)) throw error
      this.hasFailed = true
    }
  }

  private or<T>(fromMirror: () => T, fromFolder: (folder: KeptFolder) => T): T {
    if (this.folder?.isWhole) return fromFolder(this.folder)
    try {
      return fromMirror()
    } catch (error) {
      if (!isBroken(error)) throw error
      this.hasFailed = true
      return fromFolder(this.fall())
    }
  }

  /** Of a folder in which something is missing no more is kept than how it is now. */
  private fall(): KeptFolder {
    const mark = this.beneath.mark()
    if (this.folder?.mark === mark) return this.folder
    const { index, holds } = this.beneath.read()
    const isWhole = [...this.files.keys()].every(holds)
    this.folder?.index.clear()
    this.folder = { mark, index, isWhole }
    return this.folder
  }

  private fromFolder({ index, isWhole }: KeptFolder, collection: string, id: string): RecordValue | null {
    const record = index.get(collection, id) ?? null
    if (!isWhole && !this.isCurrent(record, collection, id)) throw notReadable()
    return (record && shownOf(this.rules, record)?.value) ?? null
  }

  /** False for an older version: the one that stands lies in a file that is missing. */
  private isCurrent(record: RecordHistory | null, collection: string, id: string): boolean {
    try {
      const heads = this.mirror.history(collection, id)?.heads() ?? []
      return heads.every(({ r }) => record?.find(r))
    } catch (error) {
      if (!isBroken(error)) throw error
      return false
    }
  }
}

/** Never an empty value in its place: that would be saved over what is only out of reach. */
function notReadable(): Error {
  return Object.assign(new Error('in no file that is here'), { code: 'ENOENT' })
}

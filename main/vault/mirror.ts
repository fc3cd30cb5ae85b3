import { textOf } from './body-cut.ts'
import type { Base, BaseRow } from './base.ts'
import type { ChunkReader } from './chunked-file.ts'
import type { Hlc } from './hlc.ts'
import { MirrorBlock, type BlockTools } from './mirror-block.ts'
import { MirrorBodies } from './mirror-bodies.ts'
import { isBroken, MirrorBroken } from './mirror-broken.ts'
import { readDirectory } from './mirror-directory.ts'
import type { Block, MirrorIndex } from './mirror-format.ts'
import { MirrorGround } from './mirror-ground.ts'
import { MirrorPlaces } from './mirror-places.ts'
import { MirrorRow } from './mirror-row.ts'
import type { RecordHistory } from './record-history.ts'
import { OWN_MARK } from './record-index.ts'
import type { RecordRules } from './record-rules.ts'
import type { Revision } from './revision.ts'
import type { Erased } from './segment.ts'
import type { RecordValue, RowGround } from './vault.ts'

/** A head, and the name of the file it lay in. */
export type HeadIn = readonly [head: Revision, file: string]

/** Put together in one step: with what is known of them, a few milliseconds. */
const HEADS_A_STEP = 100

export interface MirrorTools {
  readonly rules: RecordRules
  readonly fetch: BlockTools['fetch']
}

/**
 * The merged book as one local file: its directory is read at once, everything else when it is asked for.
 * Throws `MirrorBroken` for a chunk that does not verify.
 */
export class Mirror implements Base {
  readonly files: ReadonlyMap<string, number>
  readonly index: MirrorIndex
  private readonly reader: ChunkReader
  private readonly tools: MirrorTools
  private readonly blocks: MirrorBlock[] = []
  private readonly places = new MirrorPlaces(this.blocks)
  private readonly bodies: MirrorBodies
  private readonly keptOfBlocks: BlockTools['kept'] = {
    of: null,
    about: [],
    rowsOf: null,
    rows: Buffer.alloc(0),
  }
  /** Set by whoever knows another way to a row than this file. */
  rowOf: (collection: string, id: string) => RecordValue = (collection, id) => this.row(collection, id) ?? {}
  private readonly lasts: ReadonlyMap<string, Hlc>

  constructor(reader: ChunkReader, index: MirrorIndex, tools: MirrorTools) {
    this.reader = reader
    this.index = index
    this.tools = tools
    this.files = new Map(index.files)
    this.bodies = new MirrorBodies(index.bodies, (number) => this.chunk(number))
    this.lasts = new Map(index.lasts.map(([device, ms, count]) => [device, { ms, count }]))
  }

  /** Reads the directory, a chunk a slice. To be run to its end before anything is asked. */
  *open(): Generator<void> {
    const names = this.index.files.map(([name]) => name)
    const tools: BlockTools = {
      chunk: (number) => this.chunk(number),
      body: (from, length) => this.bodies.bytes(from, length),
      fetch: this.tools.fetch,
      rowOf: (collection, id) => this.rowOf(collection, id),
      files: names,
      kept: this.keptOfBlocks,
    }
    for (const number of this.index.directory) {
      for (const block of readDirectory(this.chunk(number))) {
        this.blocks.push(new MirrorBlock(block, tools))
      }
      yield
    }
  }

  lastOf(device: string): Hlc | null {
    return this.lasts.get(device) ?? null
  }

  has(collection: string, id: string): boolean {
    return this.places.has(collection, id)
  }

  *rows(
    skip: (collection: string, id: string) => boolean,
    of: (collection: string) => boolean,
  ): Generator<BaseRow> {
    for (const block of this.blocks) {
      const { c, kind } = block.block
      if (kind !== 'row' || c.startsWith(OWN_MARK) || !of(c)) continue
      const { ids } = block.block
      for (let place = 0; place < ids.length; place += 1) {
        if (!skip(c, ids[place]!)) yield new MirrorRow(block, place)
      }
    }
  }

  ground(collection: string): RowGround {
    const runs = this.blocks.filter(({ block }) => block.kind === 'row' && block.c === collection)
    return new MirrorGround(runs, (id) => this.places.find(collection, id))
  }

  *ids(skip: (collection: string, id: string) => boolean): Generator<{ collection: string; id: string }> {
    for (const { block } of this.blocks) {
      if (block.kind === 'grave' || block.c.startsWith(OWN_MARK)) continue
      for (const id of block.ids) if (!skip(block.c, id)) yield { collection: block.c, id }
    }
  }

  unfit(skip: (collection: string, id: string) => boolean): number {
    let count = 0
    for (const { block } of this.blocks) {
      if (block.kind !== 'unfit') continue
      for (const id of block.ids) if (!skip(block.c, id)) count += 1
    }
    return count
  }

  value(collection: string, id: string): RecordValue | null {
    const found = this.places.find(collection, id)
    if (!found || found.block.block.kind === 'grave') return null
    const { block, place } = found
    const row = block.row(place)
    const field = this.tools.rules.bodyOf(collection)
    return field !== null && row[field] === '' ? { ...row, [field]: textOf(block.body(place)) } : row
  }

  /** Without its body. */
  row(collection: string, id: string): RecordValue | null {
    const found = this.places.find(collection, id)
    return found && found.block.row(found.place)
  }

  history(collection: string, id: string): RecordHistory | null {
    const found = this.places.find(collection, id)
    return found && found.block.history(found.place)
  }

  *headsIn(files: ReadonlySet<string>): Generator<Revision> {
    const among = this.numbersOf(files)
    for (const block of this.blocks) for (const [head] of headsOf(block, among)) yield head
  }

  /**
   * The same in steps, each with the file it lay in, as far as they can be had: a block that is not what was written gives
   * no more. Throws as the disk does.
   */
  *headsInSteps(files: ReadonlySet<string>): Generator<readonly HeadIn[]> {
    const among = this.numbersOf(files)
    for (const block of this.blocks) {
      let step: HeadIn[] = []
      try {
        for (const [head, file] of headsOf(block, among)) {
          step.push([head, this.index.files[file]![0]])
          if (step.length < HEADS_A_STEP) continue
          yield step
          step = []
        }
      } catch (error) {
        if (!(error instanceof MirrorBroken)) throw error
      }
      yield step
    }
  }

  /** Of each record what was erased for ever, a block a step, as far as it can be had. Throws as the disk does. */
  *erasedInSteps(): Generator<readonly Erased[]> {
    for (const block of this.blocks) yield orNone(() => [...block.erased()])
  }

  /** The heads as far as they can be had: blocks that break are told, and the next one follows. */
  *headsWhole(files: ReadonlySet<string>, tell: (block: Block) => void): Generator<Revision> {
    const among = this.numbersOf(files)
    for (const block of this.blocks) {
      try {
        for (const [head] of headsOf(block, among)) yield head
      } catch (error) {
        if (!isBroken(error)) throw error
        tell(block.block)
      }
    }
  }

  private numbersOf(files: ReadonlySet<string>): ReadonlySet<number> {
    return new Set(this.index.files.flatMap(([name], at) => (files.has(name) ? [at] : [])))
  }

  *rest(): Generator<void> {
    const rows = this.blocks.flatMap((each) =>
      each.block.kind === 'grave' || each.isRead ? [] : [each.block.rows],
    )
    const abouts = new Set(this.blocks.map(({ block }) => block.about[0]))
    const chunks = [...rows, ...abouts, ...this.index.bodies].map((number) => {
      const place = this.index.chunks[number]
      if (!place) throw new MirrorBroken()
      return { number, at: place[0], length: place[1] }
    })
    for (const isProved of this.reader.proved(chunks)) {
      if (!isProved) throw new MirrorBroken()
      yield
    }
  }

  /** Rows alone, decoded; bodies stay sealed. */
  *restOfRows(): Generator<void> {
    yield* this.places.rest()
    for (const block of this.blocks) {
      if (block.block.kind !== 'row' || block.isRead) continue
      block.row(0)
      yield
    }
  }

  close(): void {
    this.bodies.clear()
    const { keptOfBlocks } = this
    keptOfBlocks.rows.fill(0)
    Object.assign(keptOfBlocks, { of: null, about: [], rowsOf: null, rows: Buffer.alloc(0) })
    this.blocks.length = 0
    this.places.clear()
    this.reader.close()
  }

  private chunk(number: number): Buffer {
    const place = this.index.chunks[number]
    const chunk = place && this.reader.chunk(number, { at: place[0], length: place[1] })
    if (!chunk) throw new MirrorBroken()
    return chunk
  }
}

function* headsOf(block: MirrorBlock, among: ReadonlySet<number>): Generator<readonly [Revision, number]> {
  for (const each of block.headsWithFiles(among)) if (among.has(each[1])) yield each
}

function orNone<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof MirrorBroken)) throw error
    return []
  }
}

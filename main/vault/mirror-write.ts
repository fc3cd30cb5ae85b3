import { AboutStream } from './about-stream.ts'
import { cutBody } from './body-cut.ts'
import { BodyStream } from './body-stream.ts'
import type { ChunkWriter } from './chunked-file.ts'
import { composeDirectory, listedBlock, type Listed } from './mirror-directory.ts'
import { PAST_FLAG, type About, type Block, type ManyHeads, type Past } from './mirror-format.ts'
import { shortened } from './mirror-head.ts'
import type { RecordHistory } from './record-history.ts'
import type { RecordRules } from './record-rules.ts'
import type { Revision } from './revision.ts'
import { shownOf } from './shown.ts'
import type { RecordValue } from './vault.ts'

/** Rows are read a block at a time: this much is decrypted and parsed in a millisecond or two. */
const BLOCK_BYTES = 192 * 1024
const DIRECTORY_BYTES = 192 * 1024
const NOTHING = Buffer.alloc(0)
const BARE = PAST_FLAG.erased | PAST_FLAG.bare

/** One record ready to be laid down. */
interface Laid {
  readonly id: string
  readonly kind: Block['kind']
  readonly shelf: string
  readonly value: RecordValue | null
  readonly row: Buffer
  readonly body: Buffer
  readonly about: About
}

export interface LaidDown {
  readonly directory: readonly number[]
  readonly bodies: readonly number[]
  readonly twofold: readonly (readonly [string, string])[]
}

/** Writes the records' chunks, pausing between blocks. `fileOf`: the number of the file a revision lies in, or -1. */
export function* layDown(
  writer: ChunkWriter,
  rules: RecordRules,
  records: Iterable<RecordHistory>,
  fileOf: (r: string) => number,
): Generator<void, LaidDown> {
  const layer = new Layer(writer)
  const byCollection = Map.groupBy(records, ({ collection }) => collection)
  for (const [collection, histories] of byCollection) {
    const laid: Laid[] = []
    for (const [at, record] of histories.entries()) {
      const ready = prepared(rules, record, fileOf)
      laid.push(ready.laid)
      if (ready.isTwofold) layer.twofold.push([collection, record.id])
      if (at % 200 === 199) yield
    }
    const order = rules.order(collection)
    for (const group of grouped(laid)) {
      const sorted = order ? group.toSorted((one, other) => order(one.value ?? {}, other.value ?? {})) : group
      for (const block of inBlocks(sorted)) {
        layer.block(collection, block)
        yield
      }
    }
  }
  return layer.done()
}

class Layer {
  readonly twofold: [string, string][] = []
  private readonly writer: ChunkWriter
  private readonly bodies: BodyStream
  private readonly abouts: AboutStream
  private readonly directory: number[] = []
  private listed: Listed[] = []
  private size = 0

  constructor(writer: ChunkWriter) {
    this.writer = writer
    this.bodies = new BodyStream(writer)
    this.abouts = new AboutStream(writer)
  }

  block(c: string, laid: readonly Laid[]): void {
    const [first] = laid
    if (!first) return
    const from = this.bodies.length
    for (const { body } of laid) this.bodies.add(body)
    const { kind, shelf } = first
    const rows = kind === 'grave' ? -1 : this.writer.add(rowsChunk(laid.map(({ row }) => row)))
    const ids = laid.map(({ id }) => id)
    const lengths = laid.map(({ body }) => body.length)
    const list = Buffer.from(JSON.stringify(laid.map(({ about }) => about)))
    this.abouts.add(`${kind} ${c}`, list, (about) => {
      this.list(listedBlock({ c, kind, shelf, ids, lengths, from, rows, about }))
    })
  }

  private list(listed: Listed): void {
    this.listed.push(listed)
    this.size += listed.line.ids + listed.line.lengths
    if (this.size > DIRECTORY_BYTES) this.flush()
  }

  done(): LaidDown {
    this.abouts.flush()
    this.flush()
    return { directory: this.directory, bodies: this.bodies.end(), twofold: this.twofold }
  }

  private flush(): void {
    if (this.listed.length === 0) return
    this.directory.push(this.writer.add(composeDirectory(this.listed)))
    this.listed = []
    this.size = 0
  }
}

function prepared(
  rules: RecordRules,
  record: RecordHistory,
  fileOf: (r: string) => number,
): { readonly laid: Laid; readonly isTwofold: boolean } {
  const heads = record.heads()
  const past = pastOf(record, new Set(heads), fileOf)
  const [head] = heads
  if (heads.length === 1 && head && !head.tombstone) {
    return { laid: oneHead(rules, record, head, past, fileOf), isTwofold: false }
  }
  const lines = heads.map((each) => [each.line.toString('utf8'), fileOf(each.r)] as const)
  const about = (rowLength: number): ManyHeads => [rowLength, lines, past]
  const shown = shownOf(rules, record)
  if (!shown) {
    const bare = { id: record.id, shelf: '', value: null, row: NOTHING, body: NOTHING, about: about(0) }
    return { laid: { ...bare, kind: 'grave' }, isTwofold: false }
  }
  const json = Buffer.from(JSON.stringify(shown.value))
  return { laid: laidOf(rules, record, json, about), isTwofold: shown.met.length > 0 }
}

function oneHead(
  rules: RecordRules,
  record: RecordHistory,
  head: Revision,
  past: Past[],
  fileOf: (r: string) => number,
): Laid {
  const { line, valueAt } = head
  const words = shortened(head)
  const json = line.subarray(valueAt, line.length - 1)
  return laidOf(rules, record, json, (rowLength, cut) => [rowLength, words, cut, fileOf(head.r), past])
}

function laidOf(
  rules: RecordRules,
  { collection, id }: RecordHistory,
  json: Buffer,
  aboutOf: (rowLength: number, cut: number) => About,
): Laid {
  const field = rules.bodyOf(collection)
  const cut = field === null ? null : cutBody(json, field)
  const row = cut?.row ?? json
  const value = cut?.value ?? parsed(json)
  return {
    id,
    kind: rules.fits(collection, value) ? 'row' : 'unfit',
    shelf: rules.shelf(collection, value),
    value,
    row,
    body: cut?.body ?? NOTHING,
    about: aboutOf(row.length, cut?.at ?? -1),
  }
}

function pastOf(record: RecordHistory, heads: ReadonlySet<Revision>, fileOf: (r: string) => number): Past[] {
  const erased = record.erased()
  const past = record
    .all()
    .filter((each) => !heads.has(each))
    .map((each): Past => [
      each.r,
      each.device,
      each.at.ms,
      each.at.count,
      each.parents,
      each.ancestors,
      (each.tombstone ? PAST_FLAG.tombstone : 0) |
        (each.purge ? PAST_FLAG.purge : 0) |
        (erased.has(each.r) ? PAST_FLAG.erased : 0),
      fileOf(each.r),
    ])
  const bare = bareIn(record, erased).map((r): Past => [r, '', 0, 0, [], [], BARE, -1])
  return [...past, ...bare]
}

/** What no revision at hand says is erased: the names of older ones, whose lines are gone with those that named them. */
function bareIn(record: RecordHistory, erased: ReadonlySet<string>): readonly string[] {
  if (erased.size === 0) return []
  const said = new Set(
    record.all().flatMap(({ r, purge, parents, ancestors }) => {
      const speaks = purge || erased.has(r)
      return speaks ? [r, ...parents, ...ancestors] : [r]
    }),
  )
  return [...erased].filter((r) => !said.has(r))
}

function grouped(laid: readonly Laid[]): Iterable<Laid[]> {
  return Map.groupBy(laid, ({ kind, shelf }) => `${kind} ${shelf}`).values()
}

function* inBlocks(laid: readonly Laid[]): Generator<Laid[]> {
  let block: Laid[] = []
  let size = 0
  for (const each of laid) {
    block.push(each)
    size += each.row.length + 200
    if (size < BLOCK_BYTES) continue
    yield block
    block = []
    size = 0
  }
  if (block.length > 0) yield block
}

function rowsChunk(rows: readonly Buffer[]): Buffer {
  const comma = Buffer.from(',')
  const parts = rows.flatMap((row, at) => (at === 0 ? [row] : [comma, row]))
  return Buffer.concat([Buffer.from('['), ...parts, Buffer.from(']')])
}

function parsed(json: Buffer): RecordValue {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value of a line that was read as a record
  return JSON.parse(json.toString('utf8')) as RecordValue
}

import { joinBody } from './body-cut.ts'
import { NowhereWhole } from './fetch-line.ts'
import { isFields } from './json-line.ts'
import { isBroken, MirrorBroken } from './mirror-broken.ts'
import { lengthened } from './mirror-head.ts'
import { isOneHead, PAST_FLAG, readAbout, type About, type Block, type Past } from './mirror-format.ts'
import { RecordHistory } from './record-history.ts'
import { readRevision, storedRevision, type Revision } from './revision.ts'
import type { Erased } from './segment.ts'
import type { RecordValue } from './vault.ts'

export interface BlockTools {
  chunk(number: number): Buffer
  /** The row, by whichever way it can be had. */
  rowOf(collection: string, id: string): RecordValue
  body(from: number, length: number): Buffer
  /** The line of an older revision, out of the journal folder. `file`: where it lay; null when not known. */
  fetch(file: string | null, r: string): Buffer
  readonly files: readonly string[]
  /** What is known of the revisions in the block looked into last. */
  readonly kept: { of: MirrorBlock | null; about: readonly About[]; rowsOf: MirrorBlock | null; rows: Buffer }
}

/** The rows and the revisions of records that lie together in a mirror. */
export class MirrorBlock {
  readonly block: Block
  private readonly tools: BlockTools
  private rows: readonly RecordValue[] | null = null
  private starts: readonly number[] | null = null

  constructor(block: Block, tools: BlockTools) {
    this.block = block
    this.tools = tools
  }

  get isRead(): boolean {
    return this.rows !== null
  }

  /** Without its body. All rows of the block are decoded with the first. */
  row(place: number): RecordValue {
    this.rows ??= this.read()
    return this.rows[place]!
  }

  /** The same, from elsewhere should the block fail. */
  rowAnyway(place: number): RecordValue {
    try {
      return this.row(place)
    } catch (error) {
      if (!isBroken(error)) throw error
      return this.tools.rowOf(this.block.c, this.block.ids[place]!)
    }
  }

  /** As characters between quotes; empty where it has none. */
  body(place: number): Buffer {
    this.starts ??= starts(this.block)
    return this.tools.body(this.starts[place]!, this.block.lengths[place]!)
  }

  history(place: number): RecordHistory {
    const { c, ids } = this.block
    const record = new RecordHistory(c, ids[place]!)
    const about = this.about()[place]!
    const past = pastIn(about)
    record.erase(erasedAmong(past))
    for (const each of past)
      if (!has(each, PAST_FLAG.bare)) record.add(this.pastRevision(each, c, ids[place]!))
    for (const head of this.heads(about, place)) record.add(head)
    return record
  }

  /** Of each record what was erased for ever. */
  *erased(): Generator<Erased> {
    const { c, ids } = this.block
    for (const [place, about] of this.about().entries()) {
      // What has one live head and nothing behind it that was erased, or that erases, says nothing.
      const isPlain =
        isOneHead(about) && !about[4].some((each) => has(each, PAST_FLAG.erased | PAST_FLAG.purge))
      const names = isPlain ? [] : [...this.history(place).erased()]
      if (names.length > 0) yield [c, ids[place]!, names]
    }
  }

  /** Heads with the number of the file each lay in; of records none of whose heads lay in one of `among`, none. */
  *headsWithFiles(among: ReadonlySet<number>): Generator<readonly [Revision, number]> {
    const all = this.about()
    for (const [place, about] of all.entries()) {
      const files = isOneHead(about) ? [about[3]] : about[1].map(([, file]) => file)
      if (!files.some((file) => among.has(file))) continue
      for (const [at, head] of this.heads(about, place).entries()) yield [head, files[at]!] as const
    }
  }

  /** Kept until another block is asked: neighbours are often looked into one after another. */
  private about(): readonly About[] {
    const { kept } = this.tools
    if (kept.of !== this) {
      const [chunk, from, length] = this.block.about
      kept.about = readAbout(this.tools.chunk(chunk).subarray(from, from + length))
      kept.of = this
    }
    return kept.about
  }

  /** Kept likewise: lines of neighbours are put together one after another. */
  private rowBytes(): Buffer {
    const { kept } = this.tools
    if (kept.rowsOf !== this) {
      kept.rows = this.tools.chunk(this.block.rows)
      kept.rowsOf = this
    }
    return kept.rows
  }

  private read(): readonly RecordValue[] {
    const values: unknown = JSON.parse(this.tools.chunk(this.block.rows).toString('utf8'))
    if (!Array.isArray(values) || !values.every(isFields)) throw new MirrorBroken()
    for (const value of values) Object.freeze(value)
    return values
  }

  private heads(about: About, place: number): readonly Revision[] {
    if (!isOneHead(about)) return about[1].map(([line]) => readLine(Buffer.from(line)))
    const { words, facts } = lengthened(about[1], this.block.c, this.block.ids[place]!)
    const line = (): Buffer => {
      try {
        return this.line(place, words)
      } catch (error) {
        if (!isBroken(error)) throw error
        return this.lineElsewhere(error, about[3], facts.r)
      }
    }
    return [storedRevision(facts, line)]
  }

  /** Out of the folder. Nowhere whole is what the mirror could not give; where the disk refused it, that is told. */
  private lineElsewhere(refused: unknown, file: number, r: string): Buffer {
    try {
      return this.tools.fetch(this.tools.files[file] ?? null, r)
    } catch (error) {
      throw error instanceof NowhereWhole && !(refused instanceof MirrorBroken) ? refused : error
    }
  }

  /** The line of a record's one head, byte for byte. */
  private line(place: number, words: Buffer): Buffer {
    const all = this.about()
    const about = all[place]!
    if (!isOneHead(about)) throw new MirrorBroken()
    const [length, , cut] = about
    const before = all.slice(0, place).reduce((sum, each) => sum + each[0], 0)
    const from = 1 + before + place
    const row = this.rowBytes().subarray(from, from + length)
    const value = cut === -1 ? row : joinBody(row, cut, this.body(place))
    return Buffer.concat([words, value, Buffer.from('}')])
  }

  private pastRevision(past: Past, collection: string, id: string): Revision {
    const [r, device, ms, count, parents, ancestors, , file] = past
    const facts = {
      r,
      collection,
      id,
      device,
      parents,
      ancestors,
      at: { ms, count },
      purge: has(past, PAST_FLAG.purge),
      tombstone: has(past, PAST_FLAG.tombstone | PAST_FLAG.erased),
    }
    const name = this.tools.files[file] ?? null
    const fetched = (): Revision => readLine(this.tools.fetch(name, r))
    return {
      ...facts,
      get line() {
        return fetched().line
      },
      get valueAt() {
        return fetched().valueAt
      },
    }
  }
}

function pastIn(about: About): readonly Past[] {
  return isOneHead(about) ? about[4] : about[2]
}

function has([, , , , , , flags]: Past, flag: number): boolean {
  return (flags & flag) !== 0
}

function erasedAmong(past: readonly Past[]): readonly string[] {
  return past.filter((each) => has(each, PAST_FLAG.erased)).map(([r]) => r)
}

function readLine(line: Buffer): Revision {
  const revision = readRevision(line)
  if (!revision) throw new MirrorBroken()
  return revision
}

function starts({ from, lengths }: Block): readonly number[] {
  let at = from
  return lengths.map((length) => (at += length) - length)
}

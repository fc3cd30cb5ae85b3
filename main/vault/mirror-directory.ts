import type { Block } from './mirror-format.ts'

/** What opening must know of a block. Its ids and lengths are two lists of that many bytes, further on in the chunk. */
type Line = Omit<Block, 'ids' | 'placeOf' | 'lengths' | 'about'> & {
  /** In format 3 the number of a chunk that has nothing else. */
  readonly about: Block['about'] | number
  readonly ids: number
  readonly lengths: number
}

/** A block ready to be listed. */
export interface Listed {
  readonly line: Line
  readonly lists: readonly Buffer[]
}

export function listedBlock({ ids, lengths, ...block }: Omit<Block, 'count' | 'placeOf'>): Listed {
  const lists = [Buffer.from(JSON.stringify(ids)), Buffer.from(JSON.stringify(lengths))] as const
  const [idBytes, lengthBytes] = lists
  const line = { ...block, count: ids.length, ids: idBytes.length, lengths: lengthBytes.length }
  return { line, lists }
}

/** A chunk of the directory: the blocks' lines as one line of JSON, then the lists of all of them. */
export function composeDirectory(blocks: readonly Listed[]): Buffer {
  const lines = JSON.stringify(blocks.map(({ line }) => line))
  return Buffer.concat([Buffer.from(`${lines}\n`), ...blocks.flatMap(({ lists }) => lists)])
}

export function readDirectory(chunk: Buffer): readonly Block[] {
  const end = chunk.indexOf(0x0a)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed by `composeDirectory` of this format
  const lines = JSON.parse(chunk.toString('utf8', 0, end)) as readonly Line[]
  let at = end + 1
  const next = (length: number): Buffer => chunk.subarray(at, (at += length))
  return lines.map((line) => new DirectoryBlock(line, next(line.ids), next(line.lengths)))
}

/**
 * A block whose ids and lengths are proved, and stay bytes until one is asked for: as thousands of strings they would be
 * what opening a long journal waits for, and its first page looks at those of one block.
 */
class DirectoryBlock implements Block {
  readonly c: Block['c']
  readonly kind: Block['kind']
  readonly shelf: Block['shelf']
  readonly count: number
  readonly from: number
  readonly rows: number
  readonly about: Block['about']
  private readIds: Buffer | readonly string[]
  private readLengths: Buffer | readonly number[]

  constructor({ c, kind, shelf, count, from, rows, about }: Line, ids: Buffer, lengths: Buffer) {
    this.c = c
    this.kind = kind
    this.shelf = shelf
    this.count = count
    this.from = from
    this.rows = rows
    this.about = typeof about === 'number' ? [about, 0, Infinity] : about
    this.readIds = ids
    this.readLengths = lengths
  }

  get ids(): readonly string[] {
    return (this.readIds = listIn(this.readIds))
  }

  placeOf(id: string): number {
    const list = this.readIds
    if (Buffer.isBuffer(list) && !list.includes(JSON.stringify(id))) return -1
    return this.ids.indexOf(id)
  }

  get lengths(): readonly number[] {
    return (this.readLengths = listIn(this.readLengths))
  }
}

function listIn<T>(list: Buffer | readonly T[]): readonly T[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return Buffer.isBuffer(list) ? (JSON.parse(list.toString('utf8')) as readonly T[]) : list
}

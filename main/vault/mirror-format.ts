import { isFields, parseJson } from './json-line.ts'

/** What the last chunk of a mirror says. */
export interface MirrorIndex {
  /** The rules that rows were cut, ordered and judged by. */
  readonly rules: string
  /** Sealed files of the folder whose every line is in it, with their sizes. */
  readonly files: readonly (readonly [string, number])[]
  /** The numbers of each device's files that are in it or replaced by one that is: pairs from, to. */
  readonly numbers: readonly (readonly [string, number, number])[]
  /** Among those, the ones that a file which is in it says are needed no more. */
  readonly replaced: readonly (readonly [string, number, number])[]
  /** For each device the highest number that any file speaks of. */
  readonly claims: readonly (readonly [string, number])[]
  /** For each device the oldest key that any of its files is sealed under. */
  readonly epochs: readonly (readonly [string, number])[]
  /** For each device the latest time it has written: ms, count. */
  readonly lasts: readonly (readonly [string, number, number])[]
  /** Ids of the records of that collection in which two versions met. */
  readonly twofold: readonly (readonly [string, string])[]
  /** Chunks that list blocks; chunks of the stream of bodies. */
  readonly directory: readonly number[]
  readonly bodies: readonly number[]
  /** Offset and length of each chunk in the file. */
  readonly chunks: readonly (readonly [number, number])[]
}

/** Records of one collection that lie together, as the directory has them. */
export interface Block {
  readonly c: string
  /** `row`: shown as rows; `unfit`: live, and of no shape the rules know; `grave`: deleted. */
  readonly kind: 'row' | 'unfit' | 'grave'
  readonly shelf: string
  /** How many records it has. */
  readonly count: number
  readonly ids: readonly string[]
  /** Where that record is among them; -1 where it is not. Decodes them only if it may be. */
  placeOf(id: string): number
  /** Length of each record's body, and where the first begins in the stream of bodies. */
  readonly lengths: readonly number[]
  readonly from: number
  /** Chunk of row JSON, an array; -1 where the block has none. */
  readonly rows: number
  /** Where what is known of each record's revisions lies, an array: a chunk, and from where and how long in it. */
  readonly about: readonly [chunk: number, from: number, length: number]
}

/** Of a record with one live head: its line is the head, the row with the body put in at `cut` (-1: none), brace. */
export type OneHead = readonly [
  rowLength: number,
  head: ShortHead | string,
  cut: number,
  file: number,
  past: Past[],
]

/** What stands before the value in a line that this program wrote, collection and id apart; of any other line a string. */
export type ShortHead = readonly [
  r: string,
  device: string,
  parents: readonly string[],
  ancestors: readonly string[],
  ms: number,
  count: number,
  schema: number,
]

/** Of any other: the lines of its heads whole, each with the number of the file it lay in. */
export type ManyHeads = readonly [
  rowLength: number,
  lines: readonly (readonly [string, number])[],
  past: Past[],
]
export type About = OneHead | ManyHeads

export function isOneHead(about: About): about is OneHead {
  return about.length === 5
}

/** A revision that is no head: what it says of itself without its value. `file`: where it lay. */
export type Past = readonly [
  r: string,
  device: string,
  ms: number,
  count: number,
  parents: readonly string[],
  ancestors: readonly string[],
  flags: number,
  file: number,
]

/** `bare`: no more is known of it than its name, and that it was erased. */
export const PAST_FLAG = { tombstone: 1, purge: 2, erased: 4, bare: 8 } as const

/** The wire: these bytes were sealed by this program for itself, and the rules' version names their shape. */
export function readMirrorIndex(bytes: Buffer, rules: string): MirrorIndex | null {
  const fields = parseJson(bytes)
  if (!isFields(fields) || !READ.includes(fields['format']) || fields['rules'] !== rules) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed by `writeMirrorIndex` of this format
  return fields as unknown as MirrorIndex
}

export function composeMirrorIndex(index: MirrorIndex): Buffer {
  return Buffer.from(JSON.stringify({ format: MIRROR_FORMAT, ...index }))
}

/** Raised when any of the shapes above changes, or what `headOf` makes of a short head. */
const MIRROR_FORMAT = 4
/**
 * Formats that are read. 3 has a chunk for each block's list of revisions. One of another format is made anew, and then no
 * file that is gone or spoilt just now is put back from it.
 */
const READ: readonly unknown[] = [3, MIRROR_FORMAT]

export function readAbout(list: Buffer): readonly About[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return JSON.parse(list.toString('utf8')) as About[]
}

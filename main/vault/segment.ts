import { isFields, parseJson } from './json-line.ts'

/** The most a sealed file takes; readers and sync engines hold one whole in memory. */
export const MOST_FILE_BYTES = 32 * 1024 * 1024
/** Leaves room for the header line, padding and tag. */
const MOST_LINE_BYTES = 30 * 1024 * 1024
const NAME = /^([0-9a-f]{10})-(\d{8})-([0-9a-f]{20})\.(seg|pack|hist)$/
const FORMAT = 1
/** The version of the merge rules the writer keeps to. */
const MERGE = 1

/** The first line inside a sealed file. */
export interface SegmentHead {
  readonly dev: string
  readonly seq: number
  /** SHA-256 of this device's file before, as in its name; empty for the first. */
  readonly prev: string
  /** For each other device, the highest number up to which nothing was missing here. */
  readonly seen: { readonly [device: string]: number }
  readonly t: number
  /** Lines that follow. */
  readonly n: number
}

export function composeSegment(head: SegmentHead, lines: readonly Buffer[]): readonly Buffer[] {
  // `rep`: own files this one replaces; none before packs come.
  const first = JSON.stringify({ ...head, rep: [], mv: MERGE, minReader: FORMAT, minWriter: FORMAT })
  const feed = Buffer.from('\n')
  return [Buffer.from(`${first}\n`), ...lines.flatMap((line) => [line, feed])]
}

export type ReadSegment =
  | { readonly kind: 'sound'; readonly head: SegmentHead; readonly lines: Buffer }
  | { readonly kind: 'newer'; readonly needs: string }
  | { readonly kind: 'unsound' }

export function readSegment(content: Buffer): ReadSegment {
  const end = content.indexOf(10)
  const fields = parseJson(content.subarray(0, Math.max(0, end)))
  if (!isFields(fields)) return { kind: 'unsound' }
  const { dev, seq, prev, seen, t, n, minReader, minWriter } = fields
  const needs = Math.max(Number(minReader), Number(minWriter))
  if (needs > FORMAT) return { kind: 'newer', needs: String(needs) }
  if (typeof dev !== 'string' || typeof seq !== 'number' || typeof prev !== 'string')
    return { kind: 'unsound' }
  if (!isFields(seen) || typeof t !== 'number' || typeof n !== 'number') return { kind: 'unsound' }
  const counts = Object.fromEntries(Object.entries(seen).map(([device, count]) => [device, Number(count)]))
  return { kind: 'sound', head: { dev, seq, prev, seen: counts, t, n }, lines: content.subarray(end + 1) }
}

export function segmentName(dev: string, seq: number, hash: string): string {
  return `${dev}-${String(seq).padStart(8, '0')}-${hash}.seg`
}

/** The content hash a name claims; null for a name that claims none. */
export function hashInName(name: string): string | null {
  return NAME.exec(name)?.[3] ?? null
}

/** Lines in groups that fit a file each, in order. */
export function inFiles(lines: Iterable<Buffer>): readonly (readonly Buffer[])[] {
  const groups: Buffer[][] = []
  let room = 0
  for (const line of lines) {
    const size = line.length + 1
    if (groups.length === 0 || size > room) {
      groups.push([])
      room = MOST_LINE_BYTES
    }
    groups.at(-1)!.push(line)
    room -= size
  }
  return groups
}

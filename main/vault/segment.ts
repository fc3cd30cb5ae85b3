import { isFields, parseJson } from './json-line.ts'

/** The most a sealed file takes; readers and sync engines hold one whole in memory. */
export const MOST_FILE_BYTES = 32 * 1024 * 1024
/** Leaves room for the header line, padding and tag. */
const MOST_LINE_BYTES = 30 * 1024 * 1024
const NAME = /^([0-9a-f]{10})-(\d{8})-([0-9a-f]{20})\.(seg|pack|hist)$/
const FORMAT = 1
/** The version of the merge rules the writer keeps to. */
const MERGE = 1

/** A device, and from and to which number of its files. */
export type Numbers = readonly [device: string, from: number, to: number]

/** Revisions whose lines were dropped for ever: collection, id, names. */
export type Erased = readonly [collection: string, id: string, names: readonly string[]]

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
  /** Files that need not be there any more: packed into this one, put back by it, or never written. */
  readonly rep: readonly Numbers[]
  /** How often its lines were packed: 0 for a segment. */
  readonly level: number
  readonly erased: readonly Erased[]
}

/** Ranges of one device that touch become one. */
export function merged(ranges: readonly Numbers[]): readonly Numbers[] {
  const whole: [string, number, number][] = []
  const sorted = ranges.toSorted(([one, from], [other, from2]) =>
    one < other ? -1 : one > other ? 1 : from - from2,
  )
  for (const [device, from, to] of sorted) {
    const last = whole.at(-1)
    if (last && last[0] === device && from <= last[2] + 1) last[2] = Math.max(last[2], to)
    else whole.push([device, from, to])
  }
  return whole
}

export function composeSegment(head: SegmentHead, lines: readonly Buffer[]): readonly Buffer[] {
  const { rep, level, erased, ...others } = head
  const packed = { ...(level > 0 ? { level } : {}), ...(erased.length > 0 ? { erased } : {}) }
  const first = JSON.stringify({ ...others, rep, mv: MERGE, minReader: FORMAT, minWriter: FORMAT, ...packed })
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
  const level = typeof fields['level'] === 'number' ? fields['level'] : 0
  const packed = { rep: listOf(fields['rep'], isNumbers), level, erased: listOf(fields['erased'], isErased) }
  const head = { dev, seq, prev, seen: counts, t, n, ...packed }
  return { kind: 'sound', head, lines: content.subarray(end + 1) }
}

function listOf<T>(value: unknown, is: (each: unknown) => each is T): readonly T[] {
  return Array.isArray(value) ? value.filter(is) : []
}

function isNumbers(each: unknown): each is Numbers {
  if (!Array.isArray(each) || each.length !== 3) return false
  const [device, from, to]: unknown[] = each
  return typeof device === 'string' && Number.isSafeInteger(from) && Number.isSafeInteger(to)
}

function isErased(each: unknown): each is Erased {
  if (!Array.isArray(each) || each.length !== 3) return false
  const [collection, id, names]: unknown[] = each
  return typeof collection === 'string' && typeof id === 'string' && Array.isArray(names)
}

export type Ending = 'seg' | 'pack' | 'hist'

export function segmentName(dev: string, seq: number, hash: string, ending: Ending = 'seg'): string {
  return `${dev}-${String(seq).padStart(8, '0')}-${hash}.${ending}`
}

/** Which device's which file a name claims to be; null for a name that claims nothing. */
export function claimOf(name: string): { readonly device: string; readonly seq: number } | null {
  const found = NAME.exec(name)
  return found && { device: found[1]!, seq: Number(found[2]) }
}

/** The content hash a name claims; null for a name that claims none. */
export function hashInName(name: string): string | null {
  return NAME.exec(name)?.[3] ?? null
}

/** Lines in groups that fit a file each, in order. */
export function inFiles(lines: Iterable<Buffer>, most = MOST_LINE_BYTES): readonly (readonly Buffer[])[] {
  const groups: Buffer[][] = []
  let room = 0
  for (const line of lines) {
    const size = line.length + 1
    if (groups.length === 0 || size > room) {
      groups.push([])
      room = most
    }
    groups.at(-1)!.push(line)
    room -= size
  }
  return groups
}

import { composeHeader, FILE_HEADER_BYTES, KIND, readHeader } from './file-header.ts'
import { sha256 } from './hash.ts'
import type { Keyring } from './keyring.ts'
import { FRAME_HEADER_BYTES, FRAME_TYPE, frameSpan, readFrame, type Frame } from './log-frame.ts'
import { logKey, type LogKey } from './log-key.ts'
import { readLog, readLogHead } from './read-log.ts'
import { MOST_RECORD_BYTES } from './write-ahead-log.ts'

export interface SalvagedLog {
  /** The version its head claims, where nothing in it reads as one of ours. */
  readonly newer: string | null
  /** Of earlier logs, how many records count; empty where record 0 is not readable. */
  readonly after: { readonly [log: string]: number }
  /** Whole ones, in order, with the number of their last record. */
  readonly transactions: readonly { readonly last: number; readonly lines: Buffer }[]
  /** True if nothing in it is other than it was written; that it was longer once it does not tell. */
  readonly isWhole: boolean
  /** How many records opening reads in it. */
  readonly records: number
}

const UNREADABLE: SalvagedLog = { newer: null, after: {}, transactions: [], isWhole: false, records: 0 }

/** Every whole transaction of a log that verifies, behind a damaged record too. */
export function salvageLog(keyring: Keyring, log: Buffer): SalvagedLog {
  if (log.length < FILE_HEADER_BYTES) return UNREADABLE
  for (const { epoch, salt, hash } of possibleHeaders(keyring, log)) {
    const frames = readableFrames(logKey(keyring, epoch, salt, hash), log)
    if (frames.size === 0) continue
    const first = frames.get(0)?.frame.content
    const { end, records } = readLog(keyring, log)
    return {
      newer: null,
      after: (first && readLogHead(first)?.after) ?? {},
      transactions: wholeOf(frames),
      isWhole: end.kind === 'whole',
      records,
    }
  }
  const read = readHeader(log)
  return read.kind === 'newer' ? { ...UNREADABLE, newer: read.needs } : UNREADABLE
}

interface PossibleHeader {
  readonly epoch: number
  readonly salt: Buffer
  readonly hash: Buffer
}

/** All of a log's head but its epoch and its salt is known: damage elsewhere in it costs nothing. */
function* possibleHeaders(keyring: Keyring, log: Buffer): Generator<PossibleHeader> {
  const salt = log.subarray(18, FILE_HEADER_BYTES)
  for (let epoch = keyring.newest; epoch >= keyring.oldest; epoch -= 1) {
    if (!keyring.has(epoch)) continue
    yield { epoch, salt, hash: sha256(composeHeader({ kind: KIND.log, epoch, length: 0, salt })) }
  }
}

/** A record where it lies, and the bytes before it that belong to none. */
interface Placed {
  readonly frame: Frame
  readonly gap: number
}

function readableFrames(key: LogKey, log: Buffer): ReadonlyMap<number, Placed> {
  const frames = new Map<number, Placed>()
  const most = Math.ceil(log.length / frameSpan(0))
  let end = FILE_HEADER_BYTES
  for (let at = end; at + FRAME_HEADER_BYTES < log.length;) {
    const frame = frameAt(key, log, at, most)
    if (!frame) {
      at += 1
      continue
    }
    if (!frames.has(frame.seq)) frames.set(frame.seq, { frame, gap: at - end })
    at += frame.span
    end = at
  }
  return frames
}

function frameAt(key: LogKey, log: Buffer, at: number, most: number): Frame | null {
  // The upper half of a record's number is zero in any log that fits a disk: quick to see.
  if (log.readUInt32BE(at + 4) !== 0) return null
  const seq = log.readUInt32BE(at + 8)
  // A record 0 elsewhere than at its place is none; without this a stretch of zeros would be tried byte by byte.
  if (seq > most || (seq === 0 && at !== FILE_HEADER_BYTES)) return null
  return readFrame(key, log, at, seq)
}

function wholeOf(frames: ReadonlyMap<number, Placed>): SalvagedLog['transactions'] {
  const transactions: { readonly last: number; readonly lines: Buffer }[] = []
  let begun: Buffer[] | null = []
  let before = -1
  for (const { frame, gap } of [...frames.values()].toSorted(
    (one, other) => one.frame.seq - other.frame.seq,
  )) {
    const isNext = frame.seq === before + 1
    if (!isNext) begun = startsAnew(frame, gap) ? [] : null
    before = frame.seq
    begun?.push(frame.content)
    if (frame.more) continue
    if (begun && frame.type === FRAME_TYPE.data) {
      transactions.push({ last: frame.seq, lines: Buffer.concat(begun) })
    }
    begun = []
  }
  return transactions
}

/**
 * Behind a record that cannot be read: does this one begin a transaction? A transaction goes on in a next record only
 * where the two would not have fitted one, so it does unless what lies between is that large.
 */
function startsAnew({ content }: Frame, gap: number): boolean {
  const feed = content.indexOf(10)
  const firstLine = feed === -1 ? content.length : feed + 1
  return gap + firstLine <= MOST_RECORD_BYTES
}

import { isBlank } from './blank.ts'
import { FILE_HEADER_BYTES, KIND, readHeader, VERSION, VERSION_AT } from './file-header.ts'
import { sha256 } from './hash.ts'
import { isFields, parseJson } from './json-line.ts'
import type { Keyring } from './keyring.ts'
import { frameSpan, FRAME_TYPE, isFrameFrom, readFrame } from './log-frame.ts'
import { logKey, type LogKey } from './log-key.ts'
import { HEADER_CONTENT_BYTES, type LogHead } from './write-ahead-log.ts'

/** How far a log reads. */
export interface LogRead {
  /** null when record 0 does not verify. */
  readonly head: LogHead | null
  /** The lines of each whole transaction, line feeds between. */
  readonly transactions: readonly Buffer[]
  /** Records that verify and belong to whole transactions, record 0 among them. */
  readonly records: number
  readonly isSealed: boolean
  readonly end: LogEnd
}

/** `followed`: some later record verifies, or more than record 0 follows a bad record 0. */
export type LogEnd =
  | { readonly kind: 'whole' }
  | { readonly kind: 'bad'; readonly at: number; readonly followed: boolean }
  | { readonly kind: 'newer'; readonly needs: string }

/** Reads at most `most` records; what lies behind them is not looked at. */
export function readLog(keyring: Keyring, log: Buffer, most = Number.POSITIVE_INFINITY): LogRead {
  const header = readHeader(log)
  if (header.kind === 'newer') {
    const flipped = isOfThisVersion(keyring, log)
    return unreadable(
      flipped ? { kind: 'bad', at: 0, followed: true } : { kind: 'newer', needs: header.needs },
    )
  }
  if (header.kind === 'none' || header.header.kind !== KIND.log || !keyring.has(header.header.epoch)) {
    return unreadable({ kind: 'bad', at: 0, followed: log.length > headSpan() })
  }
  const { epoch, salt } = header.header
  return readRecords(logKey(keyring, epoch, salt, sha256(header.bytes)), log, most)
}

/** A version in clear may be a flipped bit: where the first record verifies under ours, it is one. */
function isOfThisVersion(keyring: Keyring, log: Buffer): boolean {
  const mended = Buffer.from(log.subarray(0, headSpan()))
  mended.writeUInt8(VERSION, VERSION_AT)
  const read = readHeader(mended)
  if (read.kind !== 'sound' || read.header.kind !== KIND.log || !keyring.has(read.header.epoch)) return false
  const key = logKey(keyring, read.header.epoch, read.header.salt, sha256(read.bytes))
  return readFrame(key, mended, FILE_HEADER_BYTES, 0) !== null
}

function readRecords(key: LogKey, log: Buffer, most: number): LogRead {
  const first = readFrame(key, log, FILE_HEADER_BYTES, 0)
  const head = first && readLogHead(first.content)
  if (!first || !head) return unreadable({ kind: 'bad', at: 0, followed: log.length > headSpan() })
  const transactions: Buffer[] = []
  let [at, records, isSealed] = [FILE_HEADER_BYTES + first.span, 1, false]
  let begun: Buffer[] = []
  let [place, seq] = [at, records]
  while (place < log.length && seq < most && !isSealed) {
    const frame = readFrame(key, log, place, seq)
    if (!frame && isBlank(log.subarray(place))) break
    if (!frame) return { head, transactions, records, isSealed, end: badEnd(key, log, at, place, seq) }
    place += frame.span
    seq += 1
    begun.push(frame.content)
    if (frame.more) continue
    if (frame.type === FRAME_TYPE.data) transactions.push(Buffer.concat(begun))
    isSealed = frame.type === FRAME_TYPE.sealed
    begun = []
    ;[at, records] = [place, seq]
  }
  const left = isSealed ? !isBlank(log.subarray(place)) : begun.length > 0
  const end: LogEnd = left
    ? { kind: 'bad', at, followed: isSealed && isFrameFrom(key, log, place, seq) }
    : { kind: 'whole' }
  return { head, transactions, records, isSealed, end }
}

/** `at` is where the last whole transaction ends, `place` and `seq` what does not verify. */
function badEnd(key: LogKey, log: Buffer, at: number, place: number, seq: number): LogEnd {
  return { kind: 'bad', at, followed: isFrameFrom(key, log, place, seq) }
}

/** What record 0 says. */
export function readLogHead(content: Buffer): LogHead | null {
  const fields = parseJson(content)
  if (!isFields(fields)) return null
  const { run, after } = fields
  if (typeof run !== 'number' || !isFields(after)) return null
  const counts = Object.entries(after).map(([name, count]) => [name, Number(count)] as const)
  return { run, after: Object.fromEntries(counts) }
}

function headSpan(): number {
  return FILE_HEADER_BYTES + frameSpan(HEADER_CONTENT_BYTES)
}

function unreadable(end: LogEnd): LogRead {
  return { head: null, transactions: [], records: 0, isSealed: false, end }
}

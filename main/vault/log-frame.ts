import { nonceAt, openBox, TAG_BYTES } from './aead.ts'
import type { LogKey } from './log-key.ts'
import { paddedLength, unpadded } from './padding.ts'

/** len u32 (of the cipher text) | seq u64 | type u8 | flags u8. */
export const FRAME_HEADER_BYTES = 14
export const FRAME_TYPE = { header: 0, data: 1, sealed: 9 } as const
export type FrameType = (typeof FRAME_TYPE)[keyof typeof FRAME_TYPE]
/** The transaction goes on in the next record. */
const MORE = 1

export interface Frame {
  readonly seq: number
  readonly type: FrameType
  readonly more: boolean
  readonly content: Buffer
  /** Bytes it takes in the file. */
  readonly span: number
}

export function frameSpan(contentLength: number): number {
  return FRAME_HEADER_BYTES + paddedLength(contentLength) + TAG_BYTES
}

/** What stands before a record's words, at `at`. `length`: of the words with their padding. */
export function writeFrameHeader(
  into: Buffer,
  at: number,
  { seq, type, more }: Pick<Frame, 'seq' | 'type' | 'more'>,
  length: number,
): void {
  into.writeUInt32BE(length, at)
  into.writeUInt32BE(Math.floor(seq / 2 ** 32), at + 4)
  into.writeUInt32BE(seq % 2 ** 32, at + 8)
  into[at + 12] = type
  into[at + 13] = more ? MORE : 0
}

/** The record of that number, if it begins there and verifies. */
export function readFrame({ key, headerHash }: LogKey, log: Buffer, at: number, seq: number): Frame | null {
  if (at + FRAME_HEADER_BYTES > log.length || claimedSeq(log, at) !== seq) return null
  const header = log.subarray(at, at + FRAME_HEADER_BYTES)
  const span = FRAME_HEADER_BYTES + header.readUInt32BE() + TAG_BYTES
  if (at + span > log.length) return null
  const type = Object.values(FRAME_TYPE).find((each) => each === header.readUInt8(12))
  if (type === undefined) return null
  const sealed = log.subarray(at + FRAME_HEADER_BYTES, at + span)
  const plain = openBox({ key, nonce: nonceAt(seq), beside: Buffer.concat([headerHash, header]) }, sealed)
  if (!plain) return null
  return { seq, type, more: (header.readUInt8(13) & MORE) !== 0, content: unpadded(plain), span }
}

/** True if a record numbered `from` or later verifies anywhere from `at` on. */
export function isFrameFrom(key: LogKey, log: Buffer, at: number, from: number): boolean {
  const most = from + Math.ceil(log.length / frameSpan(0))
  for (let place = at; place + FRAME_HEADER_BYTES < log.length; place += 1) {
    // The upper half of a record's number is zero in any log that fits a disk: quick to see.
    if (log.readUInt32BE(place + 4) !== 0) continue
    const seq = log.readUInt32BE(place + 8)
    if (seq >= from && seq <= most && readFrame(key, log, place, seq)) return true
  }
  return false
}

function claimedSeq(log: Buffer, at: number): number {
  return Number(log.readBigUInt64BE(at + 4))
}

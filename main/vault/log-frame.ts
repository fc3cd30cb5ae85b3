import { nonceAt, openBox, sealInto, TAG_BYTES } from './aead.ts'
import type { LogKey } from './log-key.ts'
import { padded, paddedLength, unpadded } from './padding.ts'

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

export function composeFrame(
  { key, headerHash }: LogKey,
  { seq, type, more }: Pick<Frame, 'seq' | 'type' | 'more'>,
  parts: readonly Uint8Array[],
): Buffer {
  const plain = padded(parts)
  const frame = Buffer.allocUnsafe(FRAME_HEADER_BYTES + plain.length + TAG_BYTES)
  frame.writeUInt32BE(plain.length)
  frame.writeBigUInt64BE(BigInt(seq), 4)
  frame.writeUInt8(type, 12)
  frame.writeUInt8(more ? MORE : 0, 13)
  const beside = Buffer.concat([headerHash, frame.subarray(0, FRAME_HEADER_BYTES)])
  sealInto({ key, nonce: nonceAt(seq), beside }, plain, frame, FRAME_HEADER_BYTES)
  plain.fill(0)
  return frame
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

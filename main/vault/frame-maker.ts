import { nonceAt, ReadyBox, TAG_BYTES } from './aead.ts'
import { FRAME_HEADER_BYTES, writeFrameHeader, type Frame } from './log-frame.ts'
import type { LogKey } from './log-key.ts'
import { paddedLength } from './padding.ts'

/** Room for as much is kept from one record to the next; a larger one has its own. */
const KEPT_BYTES = 16 * 1024

interface Room {
  /** For the words with their padding. */
  readonly plain: Buffer
  readonly frame: Buffer
}

function roomOf(filled: number): Room {
  return { plain: Buffer.alloc(filled), frame: Buffer.alloc(FRAME_HEADER_BYTES + filled + TAG_BYTES) }
}

/** Makes the records of one log, numbered from 0, in the same room one after another: a save waits for no memory. */
export class FrameMaker {
  private readonly key: LogKey['key']
  /** The log's header hash, and behind it the header of the record in hand. */
  private readonly beside: Buffer
  private readonly kept = roomOf(KEPT_BYTES)
  /** Of the record before: the next one is often as long. */
  private last = this.kept
  private made = 0
  private ready: ReadyBox | null = null

  constructor({ key, headerHash }: LogKey) {
    this.key = key
    this.beside = Buffer.concat([headerHash, Buffer.alloc(FRAME_HEADER_BYTES)])
  }

  /** How many were made: the number of the next. */
  get count(): number {
    return this.made
  }

  /** To be called while nobody waits: the next record is then sealed sooner. */
  makeReady(): void {
    this.ready ??= new ReadyBox({ key: this.key, nonce: nonceAt(this.made) })
  }

  /** The next record, good until the one after it is asked for. */
  make({ type, more }: Pick<Frame, 'type' | 'more'>, parts: readonly Buffer[]): Buffer {
    let length = 0
    for (const part of parts) length += part.length
    const filled = paddedLength(length)
    const { plain, frame } = this.roomFor(filled)
    if (join(parts, plain) !== length) throw new RangeError('no room for the words')
    try {
      return this.sealed(plain, frame, { type, more })
    } finally {
      plain.fill(0)
    }
  }

  private sealed(plain: Buffer, frame: Buffer, { type, more }: Pick<Frame, 'type' | 'more'>): Buffer {
    const headerAt = this.beside.length - FRAME_HEADER_BYTES
    writeFrameHeader(this.beside, headerAt, { seq: this.made, type, more }, plain.length)
    this.beside.copy(frame, 0, headerAt)
    this.take().seal(this.beside, plain, frame, FRAME_HEADER_BYTES)
    this.made += 1
    return frame
  }

  /** What was made ready is let go; the engine empties it when it collects it. */
  rest(): void {
    this.ready = null
  }

  private roomFor(filled: number): Room {
    if (filled > KEPT_BYTES) return roomOf(filled)
    if (this.last.plain.length !== filled) {
      const { plain, frame } = this.kept
      const span = FRAME_HEADER_BYTES + filled + TAG_BYTES
      this.last = { plain: plain.subarray(0, filled), frame: frame.subarray(0, span) }
    }
    return this.last
  }

  /** Out of hand before it is used, so that no nonce is ever used twice. */
  private take(): ReadyBox {
    const ready = this.ready ?? new ReadyBox({ key: this.key, nonce: nonceAt(this.made) })
    this.ready = null
    return ready
  }
}

/** Answers how many bytes it took. */
function join(parts: readonly Buffer[], into: Buffer): number {
  let at = 0
  for (const part of parts) at += part.copy(into, at)
  return at
}

import { nonceAt, openBox, sealBox, TAG_BYTES } from './aead.ts'

/** What all chunks of one file share: a key used for that file alone, and bytes proved beside each chunk. */
export interface StreamKey {
  readonly key: Buffer
  readonly beside: Buffer
}

/**
 * Seals bytes as they come, in chunks of one size. The nonce is the chunk's number, with a mark in its first byte on
 * the last one (age's STREAM): chunks moved, left out, cut off behind or put behind do not open.
 */
export class ChunkSealer {
  private readonly stream: StreamKey
  private readonly put: (sealed: Buffer) => void
  private readonly chunk: Buffer
  private filled = 0
  private number = 0
  private total = 0

  /** `put` throws as the disk does, and so do the calls below. */
  constructor(stream: StreamKey, chunkBytes: number, put: (sealed: Buffer) => void) {
    this.stream = stream
    this.put = put
    this.chunk = Buffer.alloc(chunkBytes)
  }

  /** Bytes taken so far. */
  get bytes(): number {
    return this.total
  }

  /** Chunks sealed so far. */
  get chunks(): number {
    return this.number
  }

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      // Sealed only when more is known to follow: the last chunk is sealed otherwise.
      if (this.filled === this.chunk.length) this.seal(false)
      const part = bytes.subarray(at, at + this.chunk.length - this.filled)
      this.chunk.set(part, this.filled)
      this.filled += part.length
      at += part.length
    }
    this.total += bytes.length
  }

  finish(): void {
    this.seal(true)
    this.chunk.fill(0)
  }

  private seal(isLast: boolean): void {
    const plain = this.chunk.subarray(0, this.filled)
    this.put(sealBox({ ...this.stream, nonce: nonceOf(this.number, isLast) }, plain))
    this.number += 1
    this.filled = 0
  }
}

export interface StreamPlace {
  readonly chunkBytes: number
  /** Sealed bytes there are, to the last. */
  readonly sealedBytes: number
  /** `at` counts from the first sealed byte. */
  readonly read: (at: number, length: number) => Uint8Array
}

/** The chunks in order, each proved before it is given. A null, the last thing given, is one that is not as written. */
export function* chunksOf(stream: StreamKey, place: StreamPlace): Generator<Buffer | null, void> {
  const span = place.chunkBytes + TAG_BYTES
  const count = Math.max(1, Math.ceil(place.sealedBytes / span))
  for (let number = 0; number < count; number += 1) {
    const at = number * span
    const sealed = place.read(at, Math.min(span, place.sealedBytes - at))
    const plain = openBox({ ...stream, nonce: nonceOf(number, number === count - 1) }, sealed)
    yield plain
    if (!plain) return
  }
}

/** Sealed bytes that so many make. */
export function sealedLength(bytes: number, chunkBytes: number): number {
  return bytes + Math.max(1, Math.ceil(bytes / chunkBytes)) * TAG_BYTES
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = nonceAt(number)
  if (isLast) nonce.writeUInt8(1, 0)
  return nonce
}

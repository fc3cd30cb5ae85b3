import type { ChunkWriter } from './chunked-file.ts'

/**
 * A body is decrypted with what lies around it: a page of found entries reads thirty chunks, so they are small; but each
 * has its fixed cost when all of them are proved.
 */
export const BODY_CHUNK_BYTES = 256 * 1024

/** Bodies one after another, cut into chunks of one length whatever lies across a border. */
export class BodyStream {
  length = 0
  private readonly writer: ChunkWriter
  private readonly chunks: number[] = []
  private waiting: Buffer[] = []
  private size = 0

  constructor(writer: ChunkWriter) {
    this.writer = writer
  }

  add(body: Buffer): void {
    this.length += body.length
    for (let rest = body; rest.length > 0;) {
      const part = rest.subarray(0, BODY_CHUNK_BYTES - this.size)
      this.waiting.push(part)
      this.size += part.length
      rest = rest.subarray(part.length)
      if (this.size === BODY_CHUNK_BYTES) this.flush()
    }
  }

  /** The chunks' numbers, in order. */
  end(): readonly number[] {
    if (this.size > 0) this.flush()
    return this.chunks
  }

  private flush(): void {
    this.chunks.push(this.writer.add(Buffer.concat(this.waiting)))
    this.waiting = []
    this.size = 0
  }
}

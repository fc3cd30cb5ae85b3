import { BODY_CHUNK_BYTES } from './body-stream.ts'
import { MirrorBroken } from './mirror-broken.ts'

/** Decrypted chunks kept at hand: neighbours in the list are neighbours in the mirror. */
const MOST_KEPT = 32

/** The stream of bodies in a mirror, of which a part is decrypted when it is asked for. */
export class MirrorBodies {
  /** Numbers of the chunks it is cut into. */
  private readonly numbers: readonly number[]
  private readonly chunk: (number: number) => Buffer
  private readonly kept = new Map<number, Buffer>()

  constructor(numbers: readonly number[], chunk: (number: number) => Buffer) {
    this.numbers = numbers
    this.chunk = chunk
  }

  /** Throws `MirrorBroken` where the stream does not reach, or a chunk does not verify. */
  bytes(from: number, length: number): Buffer {
    const parts: Buffer[] = []
    for (let at = from; at < from + length;) {
      const chunk = this.keptChunk(Math.floor(at / BODY_CHUNK_BYTES))
      const begin = at % BODY_CHUNK_BYTES
      const part = chunk.subarray(begin, begin + from + length - at)
      if (part.length === 0) throw new MirrorBroken()
      if (part.length === length) return part
      // A copy: what is kept may be emptied before the last part is there.
      parts.push(Buffer.from(part))
      at += part.length
    }
    return Buffer.concat(parts)
  }

  clear(): void {
    for (const chunk of this.kept.values()) chunk.fill(0)
    this.kept.clear()
  }

  private keptChunk(which: number): Buffer {
    const number = this.numbers[which]
    if (number === undefined) throw new MirrorBroken()
    const chunk = this.kept.get(number) ?? this.chunk(number)
    this.kept.delete(number)
    this.kept.set(number, chunk)
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST_KEPT && oldest !== undefined) {
      this.kept.get(oldest)?.fill(0)
      this.kept.delete(oldest)
    }
    return chunk
  }
}

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChunkSealer, chunksOf, sealedLength, type StreamKey } from '../../../main/vault/sealed-stream.ts'

const stream: StreamKey = { key: Buffer.alloc(32, 7), beside: Buffer.from('head') }
const CHUNK = 10
const SPAN = CHUNK + 16

function sealed(bytes: Buffer, pieces: readonly number[] = [bytes.length]): Buffer {
  const parts: Buffer[] = []
  const sealer = new ChunkSealer(stream, CHUNK, (part) => parts.push(part))
  let at = 0
  for (const piece of pieces) {
    sealer.add(bytes.subarray(at, at + piece))
    at += piece
  }
  sealer.add(bytes.subarray(at))
  sealer.finish()
  return Buffer.concat(parts)
}

/** null when any chunk is refused. */
function opened(file: Buffer, key = stream): Buffer | null {
  const read = (at: number, length: number): Buffer => file.subarray(at, at + length)
  const chunks = [...chunksOf(key, { chunkBytes: CHUNK, sealedBytes: file.length, read })]
  const whole = chunks.flatMap((chunk) => chunk ?? [])
  return whole.length === chunks.length ? Buffer.concat(whole) : null
}

describe('FI-7 a sealed stream', () => {
  it('gives back any bytes, in whatever pieces they came', () => {
    const pieces = fc.array(fc.nat(25), { maxLength: 8 })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 65 }), pieces, (bytes, cuts) => {
        const file = sealed(Buffer.from(bytes), cuts)
        expect(opened(file)?.equals(bytes)).toBe(true)
        expect(file.length).toBe(sealedLength(bytes.length, CHUNK))
      }),
    )
  })

  it('cut after any chunk, or with one left out, moved, repeated or beside another head, does not open', () => {
    const file = sealed(Buffer.from('a little more than three chunks'))
    const chunks = [0, 1, 2, 3].map((number) => file.subarray(number * SPAN, (number + 1) * SPAN))
    const of = (...numbers: readonly number[]): Buffer =>
      Buffer.concat(numbers.map((number) => chunks[number]!))
    expect(opened(of(0, 1, 2, 3))).not.toBe(null)
    // The first three are whole chunks, each in its place: only the mark on the last one tells.
    const wrong = [
      of(),
      of(0),
      of(0, 1),
      of(0, 1, 2),
      of(1, 2, 3),
      of(0, 2, 3),
      of(1, 0, 2, 3),
      of(0, 1, 2, 3, 3),
    ]
    for (const each of wrong) expect(opened(each)).toBe(null)
    expect(opened(file, { ...stream, beside: Buffer.from('heap') })).toBe(null)
  })
})

import { bytesOf, joined, letters, u16le, type Cleaned } from './read-bytes.ts'

/**
 * A GIF (87a, 89a) of its frames, their timing and how often they go round. Comments, XMP and what other programs put
 * in go, and what hangs behind the end. null for bytes that are cut off or hold no frame.
 */
export function cleanGif(bytes: Uint8Array): Cleaned | null {
  const width = u16le(bytes, 6)
  const height = u16le(bytes, 8)
  const headEnd = HEAD_BYTES + tableBytes(bytes[10] ?? 0)
  if (headEnd > bytes.length || width === 0 || height === 0) return null
  const kept = [bytes.subarray(0, headEnd)]
  let hasFrame = false
  for (let at = headEnd; ;) {
    const kind = bytes[at]
    if (kind === TRAILER) break
    const end = kind === FRAME ? frameEnd(bytes, at) : kind === EXTENSION ? blocksEnd(bytes, at + 2) : null
    if (end === null) return null
    const block = bytes.subarray(at, end)
    if (kind === FRAME) {
      hasFrame = true
      kept.push(block)
    } else if (isTiming(block)) kept.push(block)
    else if (isLoop(block)) kept.push(loopOf(block))
    at = end
  }
  return hasFrame ? { bytes: joined([...kept, Uint8Array.of(TRAILER)]), width, height } : null
}

const HEAD_BYTES = 13
const EXTENSION = 0x21
const FRAME = 0x2c
const TRAILER = 0x3b

/** Of a colour table, as the flags before it say. */
function tableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

function frameEnd(bytes: Uint8Array, at: number): number | null {
  // Place and size, colour table, the width of a code, then its data.
  return blocksEnd(bytes, at + 10 + tableBytes(bytes[at + 9] ?? 0) + 1)
}

/** Behind the blocks that begin there, each with its length before it; one without length is the last. */
function blocksEnd(bytes: Uint8Array, from: number): number | null {
  for (let at = from; ;) {
    const length = bytes[at]
    if (length === undefined) return null
    at += 1 + length
    if (length === 0) return at
  }
}

function isTiming(block: Uint8Array): boolean {
  return block[1] === 0xf9 && block[2] === 4 && block.length === 8
}

const LOOP_NAME = 'NETSCAPE2.0'

function isLoop(block: Uint8Array): boolean {
  const isNamed = block[1] === 0xff && block[2] === 11 && letters(block, 3, 11) === LOOP_NAME
  return isNamed && block[14] === 3 && block[15] === 1 && block.length >= 19
}

/** How often it goes round, and nothing else that may stand in that block. */
function loopOf(block: Uint8Array): Uint8Array {
  const count = block.subarray(16, 18)
  return joined([
    Uint8Array.of(EXTENSION, 0xff, 11),
    bytesOf(LOOP_NAME),
    Uint8Array.of(3, 1),
    count,
    Uint8Array.of(0),
  ])
}

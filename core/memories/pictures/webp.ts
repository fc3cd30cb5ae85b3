import { bytesOf, joined, letters, u16le, u24le, u32le, type Cleaned } from './read-bytes.ts'

/**
 * A WebP (RFC 9649) of pixels, transparency, frames and colour profile alone; its header no longer says that there is
 * EXIF or XMP. null for bytes that are cut off or hold no pixels.
 */
export function cleanWebp(bytes: Uint8Array): Cleaned | null {
  const end = 8 + u32le(bytes, 4)
  if (end > bytes.length) return null
  const chunks = chunksIn(bytes.subarray(0, end), 12)
  const first = chunks?.[0]
  if (!chunks || first === undefined) return null
  const size = sizeOf(first)
  if (size === null || size.width === 0 || size.height === 0) return null
  if (first.type !== 'VP8X') return { bytes: riff([first]), ...size }
  const kept = chunks.flatMap(neededOf)
  const hasPixels = kept.some(({ type }) => isPixels(type) || type === 'ANMF')
  return hasPixels ? { bytes: riff(kept), ...size } : null
}

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
}

const CHUNK_HEAD = 8
/** Flags of the header that stay: moving (0x02), transparency (0x10), colour profile (0x20). */
const FLAGS = 0x32
const FRAME_HEAD = 16
const BESIDE_PIXELS: readonly string[] = ['ALPH', 'ANIM', 'ICCP']

function isPixels(type: string): boolean {
  return type === 'VP8 ' || type === 'VP8L'
}

/** null where one is longer than what holds it. */
function chunksIn(bytes: Uint8Array, from: number): Chunk[] | null {
  const chunks: Chunk[] = []
  for (let at = from; at < bytes.length;) {
    const start = at + CHUNK_HEAD
    const end = start + u32le(bytes, at + 4)
    if (end > bytes.length) return null
    chunks.push({ type: letters(bytes, at, 4), data: bytes.subarray(start, end) })
    // Padded to an even length.
    at = end + (end % 2)
  }
  return chunks
}

/** The chunk as it stays; nothing for one that goes. */
function neededOf(chunk: Chunk, place: number): Chunk[] {
  const { type, data } = chunk
  if (type === 'VP8X') {
    if (place !== 0) return []
    const header = data.slice(0, 10)
    header.set([(data[0] ?? 0) & FLAGS, 0, 0, 0])
    return [{ type, data: header }]
  }
  if (type === 'ANMF') {
    const inside = chunksIn(data, FRAME_HEAD)?.filter((each) => each.type === 'ALPH' || isPixels(each.type))
    if (!inside?.some((each) => isPixels(each.type))) return []
    return [{ type, data: joined([data.subarray(0, FRAME_HEAD), ...inside.map(written)]) }]
  }
  return isPixels(type) || BESIDE_PIXELS.includes(type) ? [chunk] : []
}

function sizeOf({ type, data }: Chunk): { readonly width: number; readonly height: number } | null {
  if (type === 'VP8X' && data.length >= 10) {
    return { width: u24le(data, 4) + 1, height: u24le(data, 7) + 1 }
  }
  if (type === 'VP8L' && data.length >= 5 && data[0] === 0x2f) {
    const bits = u32le(data, 1)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const isKeyFrame = data[3] === 0x9d && data[4] === 0x01 && data[5] === 0x2a
  if (type !== 'VP8 ' || data.length < 10 || !isKeyFrame) return null
  return { width: u16le(data, 6) & 0x3fff, height: u16le(data, 8) & 0x3fff }
}

function riff(chunks: readonly Chunk[]): Uint8Array {
  return written({ type: 'RIFF', data: joined([bytesOf('WEBP'), ...chunks.map(written)]) })
}

function written({ type, data }: Chunk): Uint8Array {
  const made = new Uint8Array(CHUNK_HEAD + data.length + (data.length % 2))
  made.set(bytesOf(type))
  new DataView(made.buffer).setUint32(4, data.length, true)
  made.set(data, CHUNK_HEAD)
  return made
}

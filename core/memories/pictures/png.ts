import { joined, letters, u32, type Cleaned } from './read-bytes.ts'

/**
 * A PNG (W3C, third edition) of the chunks that are needed to show it: pixels, palette, transparency, colour space,
 * size of a pixel, and the frames of a moving one. All others go, and what hangs behind the end. null for bytes that
 * are cut off, a chunk that does not fit its sum, or one that must be understood and is not.
 */
export function cleanPng(bytes: Uint8Array): Cleaned | null {
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE_BYTES)]
  let size: { readonly width: number; readonly height: number } | null = null
  let hasPixels = false
  for (let at = SIGNATURE_BYTES; ;) {
    const length = u32(bytes, at)
    const end = at + 12 + length
    if (end > bytes.length) return null
    const type = letters(bytes, at + 4, 4)
    const isHeader = type === 'IHDR'
    if (isHeader !== (size === null)) return null
    if (KEPT.has(type)) {
      if (checksum(bytes, at + 4, end - 4) !== u32(bytes, end - 4)) return null
      kept.push(bytes.subarray(at, end))
    } else if (!isAncillary(bytes[at + 4] ?? 0)) return null
    if (isHeader) {
      if (length !== 13) return null
      size = { width: u32(bytes, at + 8), height: u32(bytes, at + 12) }
    }
    if (type === 'IDAT') hasPixels = true
    if (type === 'IEND') break
    at = end
  }
  if (size === null || !hasPixels || size.width === 0 || size.height === 0) return null
  return { bytes: joined(kept), ...size }
}

const SIGNATURE_BYTES = 8
const KEPT: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS bKGD pHYs sBIT gAMA cHRM sRGB iCCP cICP acTL fcTL fdAT'.split(' '),
)

/** A small first letter: one may show the picture without it. */
function isAncillary(first: number): boolean {
  return (first & 0x20) !== 0
}

/** CRC-32 as PNG has it, from `from` up to `end`. */
function checksum(bytes: Uint8Array, from: number, end: number): number {
  let sum = 0xffff_ffff
  for (let at = from; at < end; at += 1) sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return (sum ^ 0xffff_ffff) >>> 0
}

const TABLE = Uint32Array.from({ length: 256 }, (_, number) => {
  let value = number
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1
  return value
})

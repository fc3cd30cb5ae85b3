import { letters, u16, u16le, u32, u32le } from './read-bytes.ts'

const TAG = 0x0112
const SHORT = 3
const HEAD = 'Exif\0\0'

/** Which way is up, as the body of an APP1 segment says (EXIF 2.32, tag 0x0112): 2 to 8, or 1 where it says nothing. */
export function orientationIn(body: Uint8Array): number {
  if (letters(body, 0, HEAD.length) !== HEAD) return 1
  const tiff = body.subarray(HEAD.length)
  const order = letters(tiff, 0, 2)
  if (order !== 'II' && order !== 'MM') return 1
  const short = order === 'II' ? u16le : u16
  const long = order === 'II' ? u32le : u32
  const directory = long(tiff, 4)
  const count = short(tiff, directory)
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) return 1
    if (short(tiff, at) !== TAG) continue
    const value = short(tiff, at + 8)
    return short(tiff, at + 2) === SHORT && value >= 2 && value <= 8 ? value : 1
  }
  return 1
}

/** An APP1 segment that says which way is up, and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  return Uint8Array.of(
    // Marker, length 34, "Exif".
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    // Big endian, 42, the directory follows: one entry.
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0],
    // No other directory.
    ...[0, 0, 0, 0],
  )
}

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

/** An APP1 segment that says which way is up, and nothing else: big endian, one directory of one entry, and no other. */
export function orientationSegment(orientation: number): Uint8Array {
  const hex = 'ffe1 0022 457869660000 4d4d 002a 00000008 0001 0112 0003 00000001 0000 0000 00000000'
  const made = Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  )
  made[VALUE_AT] = orientation
  return made
}

/** The low byte of the entry's value. */
const VALUE_AT = 29

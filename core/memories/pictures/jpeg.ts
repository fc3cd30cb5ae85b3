import { orientationIn, orientationSegment } from './exif-orientation.ts'
import { joined, letters, u16, type Cleaned } from './read-bytes.ts'

/**
 * A JPEG (ITU-T T.81) without EXIF, XMP, IPTC, comments, previews and whatever hangs behind its end. What stays: the
 * frame, tables and scans as they are, the density of JFIF, an ICC profile, Adobe's note on colours, and which way is up.
 * null for bytes that are cut off or no picture.
 */
export function cleanJpeg(bytes: Uint8Array): Cleaned | null {
  const kept: Uint8Array[] = []
  let density: Uint8Array | null = null
  let way = 1
  let size: { readonly width: number; readonly height: number } | null = null
  let hasScan = false
  for (let at = 2; ;) {
    const segment = segmentAt(bytes, at)
    if (segment === null) return null
    const { marker, from, end } = segment
    at = end
    if (marker === EOI) break
    const whole = bytes.subarray(from, end)
    if (marker === APP0) density ??= densityOf(whole)
    else if (marker === APP1) way = way === 1 ? orientationIn(whole.subarray(4)) : way
    else if (isFrame(marker)) {
      if (size !== null) return null
      size = { height: u16(whole, 5), width: u16(whole, 7) }
      kept.push(whole)
    } else if (marker === SOS) {
      const scanEnd = size === null ? null : endOfScan(bytes, end)
      if (scanEnd === null) return null
      hasScan = true
      at = scanEnd
      kept.push(bytes.subarray(from, scanEnd))
    } else if (isNeeded(marker, whole)) kept.push(whole)
  }
  if (!hasScan || size === null || size.width === 0 || size.height === 0) return null
  const head = [START, ...(density ? [density] : []), ...(way === 1 ? [] : [orientationSegment(way)])]
  return { bytes: joined([...head, ...kept, END]), ...size }
}

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const START = Uint8Array.of(0xff, SOI)
const END = Uint8Array.of(0xff, EOI)
/** Quantisation, Huffman and arithmetic tables, restart interval. */
const TABLES: readonly number[] = [0xdb, 0xc4, 0xcc, 0xdd]

interface Segment {
  readonly marker: number
  /** Where its marker stands, and where the next may. */
  readonly from: number
  readonly end: number
}

function segmentAt(bytes: Uint8Array, start: number): Segment | null {
  let from = start
  if (bytes[from] !== 0xff) return null
  // A marker may have any number of these before it.
  while (bytes[from + 1] === 0xff) from += 1
  const marker = bytes[from + 1]
  if (marker === undefined || marker < 0xc0 || (marker >= 0xd0 && marker <= SOI)) return null
  if (marker === EOI) return { marker, from, end: from + 2 }
  const length = u16(bytes, from + 2)
  const end = from + 2 + length
  return length < 2 || end > bytes.length ? null : { marker, from, end }
}

/** Behind the scan's data, where the next marker stands; null where the data just ends. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1]
    if (next === undefined) return null
    if (next === 0xff) at += 1
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2
    else return at
  }
  return null
}

/** C0 to CF are frames, but for three: tables (C4, CC) and one that is reserved (C8). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function isNeeded(marker: number, whole: Uint8Array): boolean {
  if (marker === APP2) return letters(whole, 4, 12) === 'ICC_PROFILE\0'
  if (marker === APP14) return letters(whole, 4, 5) === 'Adobe' && whole.length === 16
  return TABLES.includes(marker)
}

/** JFIF's version and density, its small preview left out. */
function densityOf(whole: Uint8Array): Uint8Array | null {
  if (letters(whole, 4, 5) !== 'JFIF\0' || whole.length < 18) return null
  const made = whole.slice(0, 18)
  made.set([0, 16], 2)
  made.set([0, 0], 16)
  return made
}

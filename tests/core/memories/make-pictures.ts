import { crc32 } from 'node:zlib'

const text = (words: string): Buffer => Buffer.from(words, 'latin1')

/** A JPEG segment with its marker and length. */
export function segment(marker: number, body: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** EXIF as a camera writes it: which way is up, and where it was taken. */
export function exif(orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const is = order === 'II'
  const tiff = Buffer.alloc(8 + 2 + 24 + 4)
  const u16 = (value: number, at: number) =>
    is ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const u32 = (value: number, at: number) =>
    is ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  tiff.write(order, 0)
  u16(42, 2)
  u32(8, 4)
  u16(2, 8)
  // GPS first, so that the orientation has to be looked for.
  u16(0x8825, 10)
  u16(4, 12)
  u32(1, 14)
  u32(34, 18)
  u16(0x0112, 22)
  u16(3, 24)
  u32(1, 26)
  u16(orientation, 30)
  return Buffer.concat([text('Exif\0\0'), tiff, text('SECRET 52.5N 13.4E')])
}

/** Parts that show the picture, in order; what stands between them tells of a person. */
export const JPEG = {
  start: Buffer.from([0xff, 0xd8]),
  jfif: segment(0xe0, Buffer.concat([text('JFIF\0'), Buffer.from([1, 2, 1, 0, 72, 0, 72, 0, 0])])),
  tables: segment(0xdb, Buffer.alloc(65, 3)),
  frame: segment(0xc0, Buffer.from([8, 0, 40, 0, 60, 1, 1, 0x11, 0])),
  codes: segment(0xc4, Buffer.alloc(20, 1)),
  scan: Buffer.concat([
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0x78]),
  ]),
  end: Buffer.from([0xff, 0xd9]),
} as const

export function jpegOf(...between: readonly Uint8Array[]): Buffer {
  const { start, jfif, tables, frame, codes, scan, end } = JPEG
  return Buffer.concat([start, jfif, ...between, tables, frame, codes, scan, end])
}

export function pngChunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([text(type), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export const PNG = {
  signature: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  header: pngChunk('IHDR', Buffer.from([0, 0, 0, 60, 0, 0, 0, 40, 8, 2, 0, 0, 0])),
  pixels: pngChunk('IDAT', Buffer.from([9, 8, 7, 6, 5])),
  end: pngChunk('IEND', Buffer.alloc(0)),
} as const

export function pngOf(...between: readonly Uint8Array[]): Buffer {
  return Buffer.concat([PNG.signature, PNG.header, ...between, PNG.pixels, PNG.end])
}

export function riffChunk(type: string, body: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([text(type), length, body, Buffer.alloc(body.length % 2)])
}

export const VP8L = riffChunk('VP8L', Buffer.from([0x2f, 59, 0xc0, 9, 0, 0x77, 0x66]))

/** 60 by 40, with the flags of EXIF and XMP up. */
export function webpOf(...beside: readonly Uint8Array[]): Buffer {
  const header = riffChunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 59, 0, 0, 39, 0, 0]))
  return riffChunk('RIFF', Buffer.concat([text('WEBP'), header, VP8L, ...beside]))
}

export const GIF = {
  head: Buffer.concat([text('GIF89a'), Buffer.from([60, 0, 40, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6])]),
  timing: Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0]),
  frame: Buffer.from([0x2c, 0, 0, 0, 0, 60, 0, 40, 0, 0, 2, 3, 0x44, 0x01, 0x05, 0]),
  loop: Buffer.concat([Buffer.from([0x21, 0xff, 11]), text('NETSCAPE2.0'), Buffer.from([3, 1, 0, 0, 0])]),
  end: Buffer.from([0x3b]),
} as const

export function gifExtension(label: number, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x21, label, body.length]), body, Buffer.from([0])])
}

export function gifOf(...between: readonly Uint8Array[]): Buffer {
  return Buffer.concat([GIF.head, ...between, GIF.timing, GIF.frame, GIF.end])
}

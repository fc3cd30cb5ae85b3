import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_PICTURE_BYTES, type PictureReason } from '../../../core/memories/activity-kinds.ts'
import { cleanPicture } from '../../../core/memories/pictures/clean-picture.ts'
import {
  exif,
  GIF,
  gifExtension,
  gifOf,
  JPEG,
  jpegOf,
  PNG,
  pngChunk,
  pngOf,
  riffChunk,
  segment,
  VP8L,
  webpOf,
} from './make-pictures.ts'

const SECRET = Buffer.from('SECRET')
const words = (head: string): Buffer => Buffer.concat([Buffer.from(head, 'latin1'), SECRET])

function cleaned(bytes: Uint8Array): Buffer {
  const result = cleanPicture(bytes)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return Buffer.from(result.value.bytes)
}

function reasonFor(bytes: Uint8Array): PictureReason | null {
  const result = cleanPicture(bytes)
  return !result.ok && result.error.code === 'memories/picture-refused' ? result.error.reason : null
}

/** Some of each kind that carries place, time, camera, words or previews. */
const METADATA = {
  jpeg: [
    segment(0xe1, exif(1)),
    segment(0xe1, words('http://ns.adobe.com/xap/1.0/\0')),
    segment(0xed, words('Photoshop 3.0\x008BIM')),
    segment(0xe2, words('MPF\0')),
    segment(0xe0, words('JFXX\0')),
    segment(0xfe, SECRET),
    segment(0xef, SECRET),
  ],
  png: ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'vpAg'].map((type) => pngChunk(type, SECRET)),
  webp: ['EXIF', 'XMP ', 'JUNK'].map((type) => riffChunk(type, SECRET)),
  gif: [
    gifExtension(0xfe, SECRET),
    gifExtension(0x01, SECRET),
    Buffer.concat([
      Buffer.from([0x21, 0xff, 11]),
      Buffer.from('XMP DataXMP'),
      Buffer.from([6]),
      SECRET,
      Buffer.from([0]),
    ]),
  ],
} as const

const MAKE = { jpeg: jpegOf, png: pngOf, webp: webpOf, gif: gifOf } as const
const KINDS = ['jpeg', 'png', 'webp', 'gif'] as const

describe.each(KINDS)('a %s', (kind) => {
  const make = MAKE[kind]
  const bare = cleaned(make())

  test('is told by its bytes, with its size', () => {
    expect(cleanPicture(make())).toMatchObject({ ok: true, value: { kind, width: 60, height: 40 } })
  })

  test('loses every piece of metadata, in any order and number, and what hangs behind its end', () => {
    const some = fc.array(fc.constantFrom<Buffer>(...METADATA[kind]), { maxLength: 12 })
    fc.assert(
      fc.property(some, fc.uint8Array({ maxLength: 40 }), (pieces, behind) => {
        const clean = cleaned(Buffer.concat([make(...pieces), behind]))
        expect(clean.includes(SECRET)).toBe(false)
        expect(clean.equals(bare)).toBe(true)
      }),
    )
  })

  test('cleaned once it stays as it is', () => {
    expect(cleaned(bare).equals(bare)).toBe(true)
  })

  test('cut off anywhere it is refused', () => {
    const whole = make(...METADATA[kind])
    for (let length = 12; length < whole.length; length += 1) {
      expect(cleanPicture(whole.subarray(0, length)).ok, String(length)).toBe(false)
    }
  })

  test('with any bytes changed it never throws, and what comes out is clean by its own rules', () => {
    const change = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(change, (changes) => {
        const bytes = Buffer.from(make(...METADATA[kind]))
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const result = cleanPicture(bytes)
        if (!result.ok) return
        const again = cleanPicture(result.value.bytes)
        expect(again.ok && Buffer.from(again.value.bytes).equals(result.value.bytes)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

test('any bytes at all are answered, never thrown', () => {
  const starts = [
    [],
    [0xff, 0xd8, 0xff],
    [...PNG.signature],
    [...GIF.head],
    [...Buffer.from('RIFF\x20\0\0\0WEBP')],
  ]
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      expect(typeof cleanPicture(Uint8Array.from([...start, ...rest])).ok).toBe('boolean')
    }),
    { numRuns: 3000 },
  )
})

describe('a JPEG', () => {
  test('keeps frame, tables and scans byte for byte, and nothing else', () => {
    const clean = cleaned(jpegOf(...METADATA.jpeg))
    const { start, jfif, tables, frame, codes, scan, end } = JPEG
    expect(clean.equals(Buffer.concat([start, jfif, tables, frame, codes, scan, end]))).toBe(true)
  })

  test('keeps which way is up, in either byte order, and loses the place beside it', () => {
    for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
      for (const order of ['II', 'MM'] as const) {
        const clean = cleaned(jpegOf(segment(0xe1, exif(orientation, order))))
        expect(clean.includes(SECRET)).toBe(false)
        const tag = Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0])
        expect(clean.includes(tag)).toBe(true)
        expect(clean.length).toBe(cleaned(jpegOf()).length + 36)
        expect(cleaned(clean).equals(clean)).toBe(true)
      }
    }
    for (const orientation of [0, 1, 9, 300]) {
      expect(cleaned(jpegOf(segment(0xe1, exif(orientation)))).equals(cleaned(jpegOf()))).toBe(true)
    }
  })

  test('keeps its colours: an ICC profile and the note of Adobe', () => {
    const icc = segment(0xe2, words('ICC_PROFILE\0\x01\x01'))
    const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x01', 'latin1'))
    const clean = cleaned(jpegOf(icc, adobe))
    expect(clean.includes(icc)).toBe(true)
    expect(clean.includes(adobe)).toBe(true)
  })

  test('loses the preview inside JFIF', () => {
    const body = Buffer.concat([
      Buffer.from('JFIF\0', 'latin1'),
      Buffer.from([1, 2, 1, 0, 72, 0, 72, 2, 1]),
      SECRET,
    ])
    const { start, jfif, tables, frame, codes, scan, end } = JPEG
    const clean = cleaned(Buffer.concat([start, segment(0xe0, body), tables, frame, codes, scan, end]))
    expect(clean.equals(Buffer.concat([start, jfif, tables, frame, codes, scan, end]))).toBe(true)
  })
})

test('a PNG whose pixels do not fit their sum is refused', () => {
  const broken = pngOf()
  broken[PNG.signature.length + PNG.header.length + 10]! ^= 1
  expect(reasonFor(broken)).toBe('damaged')
})

test('a WebP says no more that there is EXIF or XMP, in its frames neither', () => {
  const frame = riffChunk('ANMF', Buffer.concat([Buffer.alloc(16), VP8L, riffChunk('EXIF', SECRET)]))
  const clean = cleaned(webpOf(frame, ...METADATA.webp))
  expect(clean[20]! & 0x0c).toBe(0)
  expect(clean.includes(SECRET)).toBe(false)
  expect(clean.readUInt32LE(4)).toBe(clean.length - 8)
})

test('a GIF goes round as often as before, and what else stands in that block is gone', () => {
  const stuffed = Buffer.concat([GIF.loop.subarray(0, -1), Buffer.from([6]), SECRET, Buffer.from([0])])
  const clean = cleaned(gifOf(stuffed))
  expect(clean.equals(Buffer.concat([GIF.head, GIF.loop, GIF.timing, GIF.frame, GIF.end]))).toBe(true)
})

/** The head of a file as HEIC, AVIF and films have it. */
function box(brand: string): Buffer {
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}`), Buffer.alloc(12)])
}

function pngOfSize(width: number, height: number): Buffer {
  const body = Buffer.from(PNG.header.subarray(8, 21))
  body.writeUInt32BE(width)
  body.writeUInt32BE(height, 4)
  return Buffer.concat([PNG.signature, pngChunk('IHDR', body), PNG.pixels, PNG.end])
}

describe('what is not taken is named', () => {
  test.each(['heic', 'heix', 'hevc', 'mif1', 'msf1'])('HEIC of the brand %s', (brand) => {
    expect(reasonFor(box(brand))).toBe('heic')
  })

  test('AVIF, films, texts, and no bytes', () => {
    expect(reasonFor(box('avif'))).toBe('avif')
    expect(reasonFor(box('isom'))).toBe('other_kind')
    expect(reasonFor(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('other_kind')
    expect(reasonFor(new Uint8Array())).toBe('other_kind')
  })

  test('too many bytes, and more than 25 million pixels', () => {
    expect(reasonFor(Buffer.concat([pngOf(), Buffer.alloc(MOST_PICTURE_BYTES)]))).toBe('too_large')
    expect(reasonFor(pngOfSize(5000, 5000))).toBeNull()
    expect(reasonFor(pngOfSize(5001, 5000))).toBe('too_many_pixels')
  })
})

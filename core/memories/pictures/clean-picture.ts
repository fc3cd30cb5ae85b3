import { ok, refuse, type Result } from '../../kernel/result.ts'
import {
  MOST_PICTURE_BYTES,
  MOST_PICTURE_PIXELS,
  type PictureKind,
  type PictureReason,
} from '../activity-kinds.ts'
import { cleanGif } from './gif.ts'
import { cleanJpeg } from './jpeg.ts'
import { cleanPng } from './png.ts'
import { letters, type Cleaned } from './read-bytes.ts'
import { cleanWebp } from './webp.ts'

export interface CleanPicture extends Cleaned {
  readonly kind: PictureKind
}

const CLEAN: Readonly<Record<PictureKind, (bytes: Uint8Array) => Cleaned | null>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
}

/**
 * The picture as it may be kept: its pixels as they are, and no place, time, camera or name beside them. Judged by its
 * bytes alone, whatever the file is called. Refused, and never thrown, for all that cannot be cleaned.
 */
export function cleanPicture(bytes: Uint8Array): Result<CleanPicture> {
  if (bytes.length > MOST_PICTURE_BYTES) return refused('too_large')
  const kind = pictureKind(bytes)
  if (kind === null) return refused(notTaken(bytes))
  const cleaned = CLEAN[kind](bytes)
  if (cleaned === null) return refused('damaged')
  if (cleaned.width * cleaned.height > MOST_PICTURE_PIXELS) return refused('too_many_pixels')
  return ok({ kind, ...cleaned })
}

function pictureKind(bytes: Uint8Array): PictureKind | null {
  if (letters(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (letters(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 4) === 'WEBP') return 'webp'
  return /^GIF8[79]a$/.test(letters(bytes, 0, 6)) ? 'gif' : null
}

/** Of the kinds that telephones and newer programs make, each is named, so that a person knows what to do. */
function notTaken(bytes: Uint8Array): PictureReason {
  if (letters(bytes, 4, 4) !== 'ftyp') return 'other_kind'
  const brand = letters(bytes, 8, 4)
  if (/^avi[fs]$/.test(brand)) return 'avif'
  return /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand) ? 'heic' : 'other_kind'
}

function refused(reason: PictureReason): Result<never> {
  return refuse({ code: 'memories/picture-refused', reason })
}

import { nonceAt, openBox, sealBox, TAG_BYTES } from './aead.ts'
import { composeHeader, FILE_HEADER_BYTES, purposeOf, readHeader, type Kind } from './file-header.ts'
import type { Keyring } from './keyring.ts'
import { padded, paddedLength, unpadded } from './padding.ts'

const SALT_BYTES = 32

export type OpenedFile =
  | { readonly kind: 'sound'; readonly of: Kind; readonly epoch: number; readonly content: Buffer }
  /** `whole`: as long as its own header says, so nothing more is coming. `isKeyless`: its head names a key not at hand. */
  | { readonly kind: 'unsound'; readonly whole: boolean; readonly isKeyless: boolean }
  | { readonly kind: 'newer'; readonly needs: string }

/** One immutable file: padded, sealed whole under a key used for it alone, which makes nonce 0 safe. */
export function sealFile(
  keyring: Keyring,
  random: (bytes: number) => Uint8Array,
  kind: Kind,
  parts: readonly Uint8Array[],
): Buffer {
  const salt = Buffer.from(random(SALT_BYTES))
  const epoch = keyring.newest
  const length = paddedLength(parts.reduce((sum, part) => sum + part.length, 0)) + TAG_BYTES
  const header = composeHeader({ kind, epoch, length, salt })
  const key = keyring.derived(epoch, purposeOf(kind), salt)
  const plain = padded(parts)
  const sealed = sealBox({ key, nonce: nonceAt(0), beside: header }, plain)
  key.fill(0)
  plain.fill(0)
  return Buffer.concat([header, sealed])
}

export function openFile(keyring: Keyring, file: Buffer): OpenedFile {
  const read = readHeader(file)
  if (read.kind === 'newer') return read
  if (read.kind === 'none') return { kind: 'unsound', whole: false, isKeyless: false }
  const { header, bytes } = read
  const sealed = file.subarray(FILE_HEADER_BYTES)
  const whole = sealed.length === header.length
  const isKeyless = !keyring.has(header.epoch)
  if (!whole || isKeyless) return { kind: 'unsound', whole, isKeyless }
  const key = keyring.derived(header.epoch, purposeOf(header.kind), header.salt)
  const plain = openBox({ key, nonce: nonceAt(0), beside: bytes }, sealed)
  key.fill(0)
  const { kind: of, epoch } = header
  return plain
    ? { kind: 'sound', of, epoch, content: unpadded(plain) }
    : { kind: 'unsound', whole, isKeyless }
}

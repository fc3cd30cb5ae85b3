import { composeHeader, FILE_HEADER_BYTES, KIND, purposeOf, readHeader } from './file-header.ts'
import { hmac } from './hash.ts'
import type { Keyring } from './keyring.ts'
import { paddedLength } from './padding.ts'
import { ChunkSealer, chunksOf, sealedLength } from './sealed-stream.ts'

export const MOST_MEDIA_BYTES = 64 * 1024 * 1024
const CHUNK_BYTES = 64 * 1024
const LENGTH_BYTES = 8
const SALT_BYTES = 32
const NAME_DIGITS = 40
const PURPOSE = 'attachment-name'

/** The most a file takes; one that is longer is not read at all. */
export const MOST_ATTACHMENT_FILE_BYTES =
  FILE_HEADER_BYTES + sealedLength(paddedLength(LENGTH_BYTES + MOST_MEDIA_BYTES), CHUNK_BYTES)

export function isAttachmentName(name: string): boolean {
  return /^[0-9a-f]{40}$/.test(name)
}

/**
 * Tells whoever has no key nothing, and is the same for the same bytes. Records hold it in lines that are copied
 * verbatim for ever, so it is made with the one key that every keyring of this journal has, whatever the passphrase
 * has become since: the oldest. Who holds that key can try whether a file they have is here, and read none.
 */
export function attachmentName(keyring: Keyring, bytes: Uint8Array): string {
  const key = keyring.derived(keyring.oldest, PURPOSE)
  const name = hmac(key, bytes).toString('hex').slice(0, NAME_DIGITS)
  key.fill(0)
  return name
}

/** Head, then chunks of: true length (u64), the bytes, zeros up to a Padmé length. */
export function sealAttachment(
  keyring: Keyring,
  random: (bytes: number) => Uint8Array,
  bytes: Uint8Array,
): Buffer {
  const total = paddedLength(LENGTH_BYTES + bytes.length)
  const salt = Buffer.from(random(SALT_BYTES))
  const epoch = keyring.newest
  const length = sealedLength(total, CHUNK_BYTES)
  const head = composeHeader({ kind: KIND.attachment, epoch, length, salt })
  const parts = [head]
  const key = keyring.derived(epoch, purposeOf(KIND.attachment), salt)
  const sealer = new ChunkSealer({ key, beside: head }, CHUNK_BYTES, (sealed) => parts.push(sealed))
  const trueLength = Buffer.alloc(LENGTH_BYTES)
  trueLength.writeBigUInt64BE(BigInt(bytes.length))
  sealer.add(trueLength)
  sealer.add(bytes)
  sealer.add(Buffer.alloc(total - sealer.bytes))
  sealer.finish()
  key.fill(0)
  return Buffer.concat(parts)
}

/** null for anything but the bytes that were kept under that name. */
export function openAttachment(keyring: Keyring, name: string, file: Buffer): Buffer | null {
  const plain = openStream(keyring, file)
  if (!plain) return null
  const length = Number(plain.readBigUInt64BE())
  if (plain.length !== paddedLength(LENGTH_BYTES + length)) return null
  const bytes = plain.subarray(LENGTH_BYTES, LENGTH_BYTES + length)
  // Two files that changed names are both whole: only the name tells.
  return attachmentName(keyring, bytes) === name ? bytes : null
}

/** The epoch of the key it was sealed with, as its head says; null when it says none. */
export function attachmentEpoch(file: Buffer): number | null {
  const read = readHeader(file)
  return read.kind === 'sound' && read.header.kind === KIND.attachment ? read.header.epoch : null
}

function openStream(keyring: Keyring, file: Buffer): Buffer | null {
  const read = readHeader(file)
  if (read.kind !== 'sound' || read.header.kind !== KIND.attachment) return null
  const { epoch, salt, length } = read.header
  const sealed = file.subarray(FILE_HEADER_BYTES)
  if (sealed.length !== length || !keyring.has(epoch)) return null
  const key = keyring.derived(epoch, purposeOf(KIND.attachment), salt)
  const place = {
    chunkBytes: CHUNK_BYTES,
    sealedBytes: sealed.length,
    read: (at: number, count: number) => sealed.subarray(at, at + count),
  }
  const parts: Buffer[] = []
  for (const chunk of chunksOf({ key, beside: read.bytes }, place)) if (chunk) parts.push(chunk)
  key.fill(0)
  const plain = Buffer.concat(parts)
  // A chunk that did not open ends the parts, and the length inside then does not fit.
  return sealedLength(plain.length, CHUNK_BYTES) === length && plain.length >= LENGTH_BYTES ? plain : null
}

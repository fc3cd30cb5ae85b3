import { composeHeader, FILE_HEADER_BYTES, KIND, readHeader, type FileHeader } from './file-header.ts'
import { readEnvelope, type Envelope } from './envelope.ts'
import { sha256 } from './hash.ts'
import { isFields, parseJson } from './json-line.ts'
import type { VaultFile } from './vault-fs.ts'

/** Plain bytes in a chunk. */
export const COPY_CHUNK_BYTES = 1024 * 1024
const LENGTH_BYTES = 4
const MOST_ENVELOPE_BYTES = 1024 * 1024
const FORMAT = 1

/** What stands in clear before the chunks: the head, and the key file as of that day, so that a copy opens alone. */
export interface CopyPrefix {
  readonly header: FileHeader
  readonly envelope: Envelope
  /** The key file's bytes. */
  readonly envelopeBytes: Buffer
  /** Proved beside every chunk: SHA-256 of all that stands in clear. */
  readonly beside: Buffer
  /** Where the chunks begin. */
  readonly length: number
}

/** The first line inside. */
export interface CopyHead {
  readonly vaultId: string
  readonly device: string
  /** ms since 1970 */
  readonly t: number
}

/** The last line inside: counted while the copy was written. */
export interface CopyTail {
  /** Revision lines between the two. */
  readonly n: number
  readonly records: number
}

export function composePrefix(epoch: number, salt: Buffer, envelope: Buffer): Buffer {
  if (envelope.length > MOST_ENVELOPE_BYTES) throw new Error('a key file grew too large for a copy')
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32BE(envelope.length)
  return Buffer.concat([composeHeader({ kind: KIND.copy, epoch, length: 0, salt }), length, envelope])
}

export function besideOf(prefix: Buffer): Buffer {
  return sha256(prefix)
}

export type ReadPrefix =
  | { readonly kind: 'sound'; readonly prefix: CopyPrefix }
  | { readonly kind: 'unsound' }
  | { readonly kind: 'newer'; readonly needs: string }

export function readPrefix(file: VaultFile): ReadPrefix {
  const start = Buffer.from(file.read(0, FILE_HEADER_BYTES + LENGTH_BYTES))
  const read = readHeader(start)
  if (read.kind === 'newer') return read
  if (read.kind === 'none' || read.header.kind !== KIND.copy) return { kind: 'unsound' }
  if (start.length < FILE_HEADER_BYTES + LENGTH_BYTES) return { kind: 'unsound' }
  const length = start.readUInt32BE(FILE_HEADER_BYTES)
  if (length > MOST_ENVELOPE_BYTES) return { kind: 'unsound' }
  const envelopeBytes = Buffer.from(file.read(start.length, length))
  const envelope = readEnvelope(envelopeBytes)
  if (envelope.kind === 'newer') return envelope
  if (envelope.kind === 'damaged') return { kind: 'unsound' }
  const prefix = {
    header: read.header,
    envelope: envelope.envelope,
    envelopeBytes,
    beside: besideOf(Buffer.concat([start, envelopeBytes])),
    length: start.length + length,
  }
  return { kind: 'sound', prefix }
}

export function composeHead(head: CopyHead): Buffer {
  return Buffer.from(`${JSON.stringify({ format: FORMAT, minReader: FORMAT, ...head })}\n`)
}

export function composeTail(tail: CopyTail): Buffer {
  return Buffer.from(`${JSON.stringify(tail)}\n`)
}

export type ReadHead =
  | { readonly kind: 'sound'; readonly head: CopyHead }
  | { readonly kind: 'unsound' }
  | { readonly kind: 'newer'; readonly needs: string }

export function readHead(line: Buffer): ReadHead {
  const fields = parseJson(line)
  if (!isFields(fields)) return { kind: 'unsound' }
  const { minReader, vaultId, device, t } = fields
  if (typeof minReader !== 'number') return { kind: 'unsound' }
  if (minReader > FORMAT) return { kind: 'newer', needs: String(minReader) }
  if (typeof vaultId !== 'string' || typeof device !== 'string' || typeof t !== 'number')
    return { kind: 'unsound' }
  return { kind: 'sound', head: { vaultId, device, t } }
}

export function readTail(line: Buffer): CopyTail | null {
  const fields = parseJson(line)
  if (!isFields(fields)) return null
  const { n, records } = fields
  return typeof n === 'number' && typeof records === 'number' ? { n, records } : null
}

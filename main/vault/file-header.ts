/**
 * What every file of the vault begins with, in clear and authenticated:
 * magic 4 | version u8 | kind u8 | key epoch u32 | bytes that follow u64 | salt 32.
 */
export const FILE_HEADER_BYTES = 50
const MAGIC = Buffer.from('MJS1')
export const VERSION = 1
/** Where the version stands in a head. */
export const VERSION_AT = 4

/** Numbers as they stand in the file. `pack`, `hist` and `mirror` are kept for what comes. */
export const KIND = { segment: 1, pack: 2, hist: 3, log: 4, mirror: 5, attachment: 6, copy: 7 } as const
export type Kind = (typeof KIND)[keyof typeof KIND]

export interface FileHeader {
  readonly kind: Kind
  readonly epoch: number
  /** Bytes after this header; 0 for a log, which grows, and a copy, which is written as it is read. */
  readonly length: number
  /** 32 random bytes: the file's key is for this file alone. */
  readonly salt: Buffer
}

export type ReadHeader =
  | { readonly kind: 'sound'; readonly header: FileHeader; readonly bytes: Buffer }
  | { readonly kind: 'none' }
  | { readonly kind: 'newer'; readonly needs: string }

export function composeHeader({ kind, epoch, length, salt }: FileHeader): Buffer {
  const bytes = Buffer.alloc(FILE_HEADER_BYTES)
  MAGIC.copy(bytes)
  bytes.writeUInt8(VERSION, 4)
  bytes.writeUInt8(kind, 5)
  bytes.writeUInt32BE(epoch, 6)
  bytes.writeBigUInt64BE(BigInt(length), 10)
  bytes.set(salt, 18)
  return bytes
}

export function readHeader(file: Buffer): ReadHeader {
  if (file.length < FILE_HEADER_BYTES || !file.subarray(0, 4).equals(MAGIC)) return { kind: 'none' }
  const version = file.readUInt8(4)
  if (version !== VERSION) return { kind: 'newer', needs: String(version) }
  const kind = Object.values(KIND).find((each) => each === file.readUInt8(5))
  if (!kind) return { kind: 'none' }
  const header = {
    kind,
    epoch: file.readUInt32BE(6),
    length: Number(file.readBigUInt64BE(10)),
    salt: file.subarray(18, FILE_HEADER_BYTES),
  }
  return { kind: 'sound', header, bytes: file.subarray(0, FILE_HEADER_BYTES) }
}

/** The purpose in a file key's derivation, so that one kind is never read as another. */
export function purposeOf(kind: Kind): string {
  return `file-${kind}`
}

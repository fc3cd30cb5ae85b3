import { boxKey, letGo, nonceAt, openBox, sealBox, TAG_BYTES, type BoxKey } from './aead.ts'
import { closeQuietly, writeAll } from './durable-file.ts'
import { composeHeader, FILE_HEADER_BYTES, purposeOf, readHeader, type Kind } from './file-header.ts'
import type { Keyring } from './keyring.ts'
import { paddedTo, unpadded } from './padding.ts'
import type { VaultFile, VaultFs } from './vault-fs.ts'

/** Offset (u64) and length (u32) of the last chunk, and its number (u32); in clear, since the chunk proves them. */
const FOOTER_BYTES = 16
/** Chunks are filled up to steps of this, so that their sizes tell little. */
const STEP = 4096
const MIDDLE = 0
const LAST = 1

/** Bytes read at one go where chunks are proved and not kept. */
const PROVED_AT_ONCE = 1024 * 1024

interface Tools {
  readonly disk: VaultFs
  readonly random: (bytes: number) => Uint8Array
}

interface Place {
  readonly at: number
  readonly length: number
}

/**
 * A file of sealed chunks that can be read one at a time: head, chunks, the last chunk, footer. The
 * nonce is the chunk's number under a key used for this file alone; beside it the head, the number and whether it is
 * the last. The caller keeps in the last chunk what it needs to find the others.
 */
export class ChunkWriter {
  readonly places: Place[] = []
  private readonly file: VaultFile
  private readonly key: BoxKey
  private readonly head: Buffer
  private at = FILE_HEADER_BYTES

  /** Throws as the disk does, as all of it. */
  constructor({ disk, random }: Tools, keyring: Keyring, kind: Kind, path: string) {
    const epoch = keyring.newest
    const salt = Buffer.from(random(32))
    this.head = composeHeader({ kind, epoch, length: 0, salt })
    const raw = keyring.derived(epoch, purposeOf(kind), salt)
    this.key = boxKey(raw)
    raw.fill(0)
    this.file = disk.open(path, 'create')
    try {
      writeAll(this.file, this.head)
    } catch (error) {
      closeQuietly(this.file)
      throw error
    }
  }

  /** Answers the chunk's number. */
  add(content: Uint8Array): number {
    return this.put(content, MIDDLE)
  }

  /** Durable, but for its name, when it returns. */
  finish(last: Uint8Array): void {
    const number = this.put(last, LAST)
    const { at, length } = this.places[number]!
    const footer = Buffer.alloc(FOOTER_BYTES)
    footer.writeBigUInt64BE(BigInt(at))
    footer.writeUInt32BE(length, 8)
    footer.writeUInt32BE(number, 12)
    writeAll(this.file, footer)
    this.file.sync()
  }

  close(): void {
    this.file.close()
  }

  private put(content: Uint8Array, which: number): number {
    const number = this.places.length
    const plain = paddedTo(content, STEP)
    const box = { key: this.key, nonce: nonceAt(number), beside: beside(this.head, number, which) }
    const sealed = sealBox(box, plain)
    plain.fill(0)
    writeAll(this.file, sealed)
    this.places.push({ at: this.at, length: sealed.length })
    this.at += sealed.length
    return number
  }
}

/** Reads chunks of one file as they are asked for. Holds the file open until closed. */
export class ChunkReader {
  /** What the last chunk says. */
  readonly last: Buffer
  private readonly file: VaultFile
  private readonly key: BoxKey
  /** Of the chunk in hand: the engine has its own copy of both before the next one comes. */
  private readonly nonce = nonceAt(0)
  private readonly beside: Buffer

  private constructor(file: VaultFile, key: BoxKey, head: Buffer, last: Buffer) {
    this.file = file
    this.key = key
    this.beside = beside(head, 0, MIDDLE)
    this.last = last
  }

  /** null for a file that is not whole, not ours, or of a version not known. Throws as the disk does. */
  static open(disk: VaultFs, keyring: Keyring, kind: Kind, path: string): ChunkReader | null {
    const file = disk.open(path, 'read')
    let reader: ReturnType<typeof readWhole> = null
    try {
      reader = readWhole(file, keyring, kind)
    } finally {
      if (!reader) closeQuietly(file)
    }
    return reader && new ChunkReader(file, reader.key, reader.head, reader.last)
  }

  /** Proved before it is given; null when it is not what was written. */
  chunk(number: number, { at, length }: Place): Buffer | null {
    const sealed = this.file.read(at, length)
    const plain = sealed.length === length ? this.opened(number, sealed) : null
    return plain && unpadded(plain)
  }

  /** True of each group of neighbours that all are what was written; it is read at one go, into the same buffer. */
  *proved(chunks: readonly (Place & { readonly number: number })[]): Generator<boolean> {
    const buffer = Buffer.allocUnsafeSlow(PROVED_AT_ONCE)
    for (const group of inGroups(chunks)) {
      const [first, end] = [group[0]!.at, group.at(-1)!.at + group.at(-1)!.length]
      const into = end - first > buffer.length ? Buffer.allocUnsafe(end - first) : buffer
      const sealed = this.file.read(first, end - first, into)
      let isProved = true
      for (const { number, at, length } of group) {
        const isThere = at - first + length <= sealed.length
        const plain = isThere ? this.opened(number, sealed.subarray(at - first, at - first + length)) : null
        if (plain) letGo(plain)
        else isProved = false
      }
      yield isProved
    }
  }

  private opened(number: number, sealed: Uint8Array): Buffer | null {
    const { key, nonce, beside: about } = this
    nonce.writeUInt32BE(number, nonce.length - 4)
    about.writeUInt32BE(number, about.length - 5)
    return openBox({ key, nonce, beside: about }, sealed)
  }

  close(): void {
    this.last.fill(0)
    closeQuietly(this.file)
  }
}

/** Neighbours in the file, as far as one reading takes them. */
function* inGroups<T extends Place>(chunks: readonly T[]): Generator<readonly T[]> {
  let group: T[] = []
  for (const chunk of chunks.toSorted((one, other) => one.at - other.at)) {
    const [first, last] = [group[0], group.at(-1)]
    const isNext = first && last && last.at + last.length === chunk.at
    if (isNext && chunk.at + chunk.length - first.at <= PROVED_AT_ONCE) {
      group.push(chunk)
    } else {
      if (group.length > 0) yield group
      group = [chunk]
    }
  }
  if (group.length > 0) yield group
}

function readWhole(
  file: VaultFile,
  keyring: Keyring,
  kind: Kind,
): { readonly key: BoxKey; readonly head: Buffer; readonly last: Buffer } | null {
  const { size } = file.facts()
  const head = Buffer.from(file.read(0, FILE_HEADER_BYTES))
  const read = readHeader(head)
  if (read.kind !== 'sound' || read.header.kind !== kind || !keyring.has(read.header.epoch)) return null
  if (size < FILE_HEADER_BYTES + TAG_BYTES + FOOTER_BYTES) return null
  const footer = Buffer.from(file.read(size - FOOTER_BYTES, FOOTER_BYTES))
  const [at, length, number] = [
    Number(footer.readBigUInt64BE()),
    footer.readUInt32BE(8),
    footer.readUInt32BE(12),
  ]
  if (at + length !== size - FOOTER_BYTES) return null
  const raw = keyring.derived(read.header.epoch, purposeOf(kind), read.header.salt)
  const key = boxKey(raw)
  raw.fill(0)
  const sealed = file.read(at, length)
  const last = openBox({ key, nonce: nonceAt(number), beside: beside(head, number, LAST) }, sealed)
  return last && { key, head, last: unpadded(last) }
}

function beside(head: Buffer, number: number, which: number): Buffer {
  const tail = Buffer.alloc(5)
  tail.writeUInt32BE(number)
  tail.writeUInt8(which, 4)
  return Buffer.concat([head, tail])
}

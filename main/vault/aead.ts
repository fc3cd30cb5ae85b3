import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type CipherGCM,
  type KeyObject,
} from 'node:crypto'
import { withoutStack } from './without-stack.ts'

const CIPHER = 'aes-256-gcm'
export const TAG_BYTES = 16
export const NONCE_BYTES = 12
export const KEY_BYTES = 32

export interface Box {
  readonly key: Uint8Array | BoxKey
  /** 12 bytes, never twice with the same key. */
  readonly nonce: Uint8Array
  /** Bytes authenticated beside the plain text and stored elsewhere. */
  readonly beside: Uint8Array
}

/**
 * A key made ready once for many boxes: a raw one is brought into the engine anew for each, which costs more than
 * sealing a page. The engine empties its copy when nothing refers to it any more.
 */
export type BoxKey = KeyObject

export function boxKey(key: Uint8Array): BoxKey {
  if (key.length !== KEY_BYTES) throw new Error('a key of a wrong length')
  return createSecretKey(key)
}

/**
 * AES-256-GCM. Cipher text, then the 16-byte tag. This file is the only door to the cipher: Node's own
 * takes a tag of 4 bytes and hands out plain text before it has checked it.
 */
export function sealBox(box: Box, plain: Uint8Array): Buffer {
  const sealed = Buffer.allocUnsafe(plain.length + TAG_BYTES)
  sealInto(box, plain, sealed, 0)
  return sealed
}

/** The same, into a place that holds so many bytes and `TAG_BYTES` more: nothing is copied twice. */
export function sealInto(box: Box, plain: Uint8Array, into: Buffer, at: number): void {
  new ReadyBox(box).seal(box.beside, plain, into, at)
}

/** A box made ready before its words are there, for one sealing: bringing in the key costs more than sealing a page. */
export class ReadyBox {
  private readonly cipher: CipherGCM

  constructor(box: Pick<Box, 'key' | 'nonce'>) {
    judge(box)
    const { key, nonce } = box
    this.cipher = readied(key, () => createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }))
  }

  /** As `sealInto`. The engine refuses a second time. */
  seal(beside: Uint8Array, plain: Uint8Array, into: Uint8Array, at: number): void {
    const { cipher } = this
    // Copying cuts short without a word.
    if (at + plain.length + TAG_BYTES > into.length) throw new RangeError('no room for the box')
    cipher.setAAD(beside)
    cipher.update(plain).copy(into, at)
    cipher.final()
    cipher.getAuthTag().copy(into, at + plain.length)
  }
}

/** The plain text, or null when any bit of it, of the tag or of what is beside differs. */
export function openBox(box: Box, sealed: Uint8Array): Buffer | null {
  judge(box)
  if (sealed.length < TAG_BYTES) return null
  const end = sealed.length - TAG_BYTES
  const { key, nonce } = box
  const decipher = readied(key, () => createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }))
  decipher.setAAD(box.beside)
  decipher.setAuthTag(sealed.subarray(end))
  const plain = decipher.update(sealed.subarray(0, end))
  try {
    decipher.final()
  } catch {
    plain.fill(0)
    return null
  }
  return plain
}

/**
 * Empties what a box held and nobody needs any more, and gives its memory back at once: were that left to the garbage
 * collector, proving a whole journal would have it sweep everything there is for the sake of these.
 */
export function letGo(plain: Buffer): void {
  plain.fill(0)
  const { buffer } = plain
  // Memory that it shares with others is not its own to give back.
  if (buffer instanceof ArrayBuffer && buffer.byteLength === plain.length) buffer.transfer(0)
}

/** The nonce for the box at that place of a file whose key is used for that file alone. */
export function nonceAt(place: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeBigUInt64BE(BigInt(place), 4)
  return nonce
}

/** What takes the key in, which costs a trace of calls where it is bytes. */
function readied<T>(key: Uint8Array | BoxKey, make: () => T): T {
  return key instanceof Uint8Array ? withoutStack(make) : make()
}

function judge({ key, nonce }: Pick<Box, 'key' | 'nonce'>): void {
  const length = key instanceof Uint8Array ? key.length : key.symmetricKeySize
  if (length !== KEY_BYTES || nonce.length !== NONCE_BYTES) throw new Error('key or nonce of a wrong length')
}

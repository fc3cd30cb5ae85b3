import { NONCE_BYTES, nonceAt, openBox, sealBox } from './aead.ts'
import { hkdf, same } from './hash.ts'
import type { KdfCost } from './kdf-bounds.ts'
import { publicFor, shared } from './x25519.ts'

type Random = (bytes: number) => Uint8Array

/** Which envelope a slot belongs to: a slot moved into another one does not open. */
export interface SlotPlace {
  readonly vaultId: string
  readonly gen: number
}

export interface PassphraseSlot extends KdfCost {
  readonly salt: Buffer
  readonly nonce: Buffer
  readonly box: Buffer
}

/**
 * The recovery key is the secret half of an X25519 pair. The envelope keeps the public half, so that a
 * changed passphrase can bring new keys into this slot without the paper being fetched, and without
 * anything in an older envelope that would open the newer one.
 */
export interface RecoverySlot extends RecoveryLock {
  readonly ephemeral: Buffer
  readonly box: Buffer
}

export interface RecoveryLock {
  readonly salt: Buffer
  readonly public: Buffer
}

export function sealPassphraseSlot(
  place: SlotPlace,
  { salt, memoryMiB, passes, key }: KdfCost & { readonly salt: Buffer; readonly key: Buffer },
  random: Random,
  keys: Uint8Array,
): PassphraseSlot {
  const nonce = Buffer.from(random(NONCE_BYTES))
  const beside = besidePassphrase(place, { salt, memoryMiB, passes })
  return { salt, memoryMiB, passes, nonce, box: sealBox({ key, nonce, beside }, keys) }
}

/** The keyring's bytes; null for a wrong passphrase. */
export function openPassphraseSlot(place: SlotPlace, slot: PassphraseSlot, key: Buffer): Buffer | null {
  return openBox({ key, nonce: slot.nonce, beside: besidePassphrase(place, slot) }, slot.box)
}

/** `secret`: the 28 signs of the recovery key. */
export function newRecoveryLock(secret: string, random: Random): RecoveryLock {
  const salt = Buffer.from(random(32))
  const half = secretHalf(secret, salt)
  const lock = { salt, public: publicFor(half) }
  half.fill(0)
  return lock
}

export function sealRecoverySlot(
  place: SlotPlace,
  lock: RecoveryLock,
  random: Random,
  keys: Uint8Array,
): RecoverySlot {
  const half = Buffer.from(random(32))
  const ephemeral = publicFor(half)
  const meeting = shared(half, lock.public)
  half.fill(0)
  if (!meeting) throw new Error('a recovery lock that locks nothing')
  const key = slotKey(meeting, ephemeral, lock)
  const box = sealBox({ key, nonce: nonceAt(0), beside: besideRecovery(place, lock, ephemeral) }, keys)
  key.fill(0)
  return { salt: lock.salt, public: lock.public, ephemeral, box }
}

export function isKeyOf(slot: RecoverySlot, secret: string): boolean {
  return same(publicFor(secretHalf(secret, slot.salt)), slot.public)
}

/** The keyring's bytes; null for a wrong recovery key. */
export function openRecoverySlot(place: SlotPlace, slot: RecoverySlot, secret: string): Buffer | null {
  const half = secretHalf(secret, slot.salt)
  const meeting = shared(half, slot.ephemeral)
  half.fill(0)
  if (!meeting) return null
  const key = slotKey(meeting, slot.ephemeral, slot)
  const opened = openBox(
    { key, nonce: nonceAt(0), beside: besideRecovery(place, slot, slot.ephemeral) },
    slot.box,
  )
  key.fill(0)
  return opened
}

function secretHalf(secret: string, salt: Buffer): Buffer {
  return hkdf(Buffer.from(secret, 'ascii'), salt, 'stillwater/1/recovery')
}

function slotKey(meeting: Buffer, ephemeral: Buffer, lock: RecoveryLock): Buffer {
  const key = hkdf(meeting, Buffer.concat([ephemeral, lock.public]), 'stillwater/1/recovery-slot')
  meeting.fill(0)
  return key
}

function besidePassphrase({ vaultId, gen }: SlotPlace, cost: KdfCost & { readonly salt: Buffer }): Buffer {
  const { memoryMiB, passes, salt } = cost
  return Buffer.from(JSON.stringify(['passphrase', vaultId, gen, memoryMiB, passes, salt.toString('base64')]))
}

function besideRecovery({ vaultId, gen }: SlotPlace, lock: RecoveryLock, ephemeral: Buffer): Buffer {
  const parts = [lock.salt, lock.public, ephemeral].map((part) => part.toString('base64'))
  return Buffer.from(JSON.stringify(['recovery', vaultId, gen, ...parts]))
}

import { createHash, createHmac, hash, hkdfSync, timingSafeEqual } from 'node:crypto'
import { withoutStack } from './without-stack.ts'

export type RunningHash = ReturnType<typeof createHash>

/** For a file that is never whole in memory. */
export function runningSha256(): RunningHash {
  return createHash('sha256')
}

export function sha256(...parts: readonly Uint8Array[]): Buffer {
  if (parts.length === 1) return hash('sha256', parts[0]!, 'buffer')
  const running = createHash('sha256')
  for (const part of parts) running.update(part)
  return running.digest()
}

/** In hex: quicker than the bytes and then their digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex')
}

/** HMAC-SHA256. */
export function hmac(key: Uint8Array, bytes: Uint8Array): Buffer {
  return withoutStack(() => createHmac('sha256', key))
    .update(bytes)
    .digest()
}

/** HKDF-SHA256 (RFC 5869), 32 bytes out unless told. `purpose` keeps keys of one secret apart. */
export function hkdf(secret: Uint8Array, salt: Uint8Array, purpose: string | Uint8Array, bytes = 32): Buffer {
  return Buffer.from(withoutStack(() => hkdfSync('sha256', secret, salt, purpose, bytes)))
}

export function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

/** The first 20 hex digits of a file's SHA-256, as its name carries them. */
export function hash20(bytes: Uint8Array): string {
  return hash20Of(runningSha256().update(bytes))
}

/** The same of bytes that came one after another. */
export function hash20Of(running: RunningHash): string {
  return running.digest('hex').slice(0, 20)
}

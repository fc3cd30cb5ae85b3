import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto'

/** RFC 8410: what stands before the 32 raw bytes of an X25519 key in DER. */
const PRIVATE = Buffer.from('302e020100300506032b656e04220420', 'hex')
const PUBLIC = Buffer.from('302a300506032b656e032100', 'hex')

export function publicFor(secret: Uint8Array): Buffer {
  const der = createPublicKey(privateKey(secret)).export({ type: 'spki', format: 'der' })
  return der.subarray(PUBLIC.length)
}

/** X25519 (RFC 7748) of one side's 32 secret bytes and the other's public ones; null for a worthless point. */
export function shared(secret: Uint8Array, theirs: Uint8Array): Buffer | null {
  try {
    return diffieHellman({ privateKey: privateKey(secret), publicKey: publicKey(theirs) })
  } catch {
    return null
  }
}

function privateKey(secret: Uint8Array): KeyObject {
  const der = Buffer.concat([PRIVATE, secret])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  der.fill(0)
  return key
}

function publicKey(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC, raw]), format: 'der', type: 'spki' })
}

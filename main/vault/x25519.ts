import sodium from 'libsodium-wrappers-sumo'

// libsodium and not node:crypto: whether Electron's own engine has this curve rests on no document.
// oxlint-disable-next-line import/no-named-as-default-member -- a promise of the loaded module, not a named export
await sodium.ready

export function publicFor(secret: Uint8Array): Buffer {
  return Buffer.from(sodium.crypto_scalarmult_base(secret))
}

/** X25519 (RFC 7748) of one side's 32 secret bytes and the other's public ones; null for a worthless point. */
export function shared(secret: Uint8Array, theirs: Uint8Array): Buffer | null {
  try {
    return Buffer.from(sodium.crypto_scalarmult(secret, theirs))
  } catch {
    return null
  }
}

import type { DeriveKey } from './derive-key.ts'
import { isWithinBounds, KDF_KEY_BYTES, type KdfCost } from './kdf-bounds.ts'

/** NFKC, so that a keyboard that types "é" as two signs opens the same journal. Nothing is cut off. */
function passphraseBytes(passphrase: string): Buffer {
  return Buffer.from(passphrase.normalize('NFKC'), 'utf8')
}

/** The key that opens the passphrase's slot; null for parameters out of bounds, with no work done. */
export async function keyFromPassphrase(
  deriveKey: DeriveKey,
  passphrase: string,
  { salt, memoryMiB, passes }: KdfCost & { readonly salt: Uint8Array },
): Promise<Buffer | null> {
  if (!isWithinBounds({ salt, memoryMiB, passes })) return null
  const secret = passphraseBytes(passphrase)
  try {
    const key = Buffer.from(await deriveKey(secret, { salt, memoryMiB, passes }))
    if (key.length !== KDF_KEY_BYTES) throw new Error('a derived key of a wrong length')
    return key
  } finally {
    secret.fill(0)
  }
}

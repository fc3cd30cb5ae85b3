import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { nonceAt, openBox, sealBox } from './aead.ts'
import type { DeriveKey } from './derive-key.ts'
import { hkdf, hmac, sha256 } from './hash.ts'
import { publicFor } from './x25519.ts'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

/** Known answers by value: an engine that gives others must not touch a journal. */
const PROBES: Readonly<Record<string, () => boolean>> = {
  // FIPS 180-4, "abc"
  sha256: () =>
    is(sha256(Buffer.from('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'),
  // RFC 4231, case 1
  hmac: () =>
    is(
      hmac(Buffer.alloc(20, 0x0b), Buffer.from('Hi There')),
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ),
  // RFC 5869, case 1
  hkdf: () =>
    is(
      hkdf(Buffer.alloc(22, 0x0b), bytes('000102030405060708090a0b0c'), bytes('f0f1f2f3f4f5f6f7f8f9'), 42),
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ),
  // GCM specification (McGrew, Viega), test case 14: key, nonce and text of zeros
  gcm: () => {
    const box = { key: Buffer.alloc(32), nonce: nonceAt(0), beside: Buffer.alloc(0) }
    const sealed = sealBox(box, Buffer.alloc(16))
    const opened = openBox(box, sealed)
    sealed[3]! ^= 1
    return (
      opened?.equals(Buffer.alloc(16)) === true &&
      openBox(box, sealed) === null &&
      is(sealBox(box, Buffer.alloc(16)), 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919')
    )
  },
  // RFC 7748, 6.1
  x25519: () =>
    is(
      publicFor(bytes('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a')),
      '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
    ),
}

let isProven = false

/** All but the key derivation, before the first opening of a run: an engine does not change under a program. */
export function probeCrypto(): Result<null> {
  if (isProven) return ok()
  for (const [probe, passes] of Object.entries(PROBES)) {
    if (!holds(passes)) return refuse({ code: 'vault/crypto-unfit', probe })
  }
  isProven = true
  return ok()
}

/** Argon2id by value, computed with two other implementations. */
export async function probeDeriveKey(deriveKey: DeriveKey): Promise<Result<null>> {
  const parameters = { salt: Buffer.from('0123456789abcdef'), memoryMiB: 19, passes: 2 }
  const key = await deriveKey(Buffer.from('stillwater'), parameters).catch(() => Buffer.alloc(0))
  if (is(key, '612ea48d7cb7d2b51a03cee2ff2c0be90e2f64058beae6bb745b378be5f08c1a')) return ok()
  return refuse({ code: 'vault/crypto-unfit', probe: 'argon2id' })
}

function holds(passes: () => boolean): boolean {
  try {
    return passes()
  } catch {
    return false
  }
}

function is(got: Uint8Array, hex: string): boolean {
  return Buffer.from(got).toString('hex') === hex
}

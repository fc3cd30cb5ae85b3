import { refuse, type Result } from '../../core/kernel/result.ts'
import { sha256 } from './hash.ts'

/** Crockford's base 32: no I, L, O or U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS_A_SIGN = 5
const SECRET_SIGNS = 28
const CHECK_SIGNS = 4
const GROUP = 4

/** 140 random bits and 20 bits of checksum, as 8 groups of 4 signs. For paper; kept nowhere. */
export function newRecoveryKey(random: (bytes: number) => Uint8Array): string {
  const secret = signs(random(Math.ceil((SECRET_SIGNS * BITS_A_SIGN) / 8)), SECRET_SIGNS)
  return inGroups(secret + checksum(secret))
}

/** The 28 signs of the secret, from what a person typed: case, spaces, hyphens, O for 0, I and L for 1 are forgiven. */
export function readRecoveryKey(typed: string): Result<string> {
  const signsTyped = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const secret = signsTyped.slice(0, SECRET_SIGNS)
  if (signsTyped.length !== SECRET_SIGNS + CHECK_SIGNS || signsTyped !== secret + checksum(secret)) {
    return refuse({ code: 'vault/mistyped-recovery-key' })
  }
  return { ok: true, value: secret }
}

function checksum(secret: string): string {
  return signs(sha256(Buffer.from(`stillwater/1/recovery-key/${secret}`)), CHECK_SIGNS)
}

/** The first bits of the bytes, five to a sign. */
function signs(bytes: Uint8Array, count: number): string {
  let out = ''
  for (let bit = 0; out.length < count; bit += BITS_A_SIGN) {
    const two = (bytes[bit >> 3]! << 8) | (bytes[(bit >> 3) + 1] ?? 0)
    out += SIGNS[(two >> (16 - BITS_A_SIGN - (bit & 7))) & 31]!
  }
  return out
}

function inGroups(all: string): string {
  return (all.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-')
}

import type { KdfParameters } from './derive-key.ts'

export const SALT_BYTES = 16
export const KDF_KEY_BYTES = 32
/** OWASP's least for Argon2id: 19 MiB, and a roof so that a hostile envelope cannot take the machine down. */
const LEAST_MIB = 19
const MOST_MIB = 1024
const MOST_PASSES = 20

/** What a passphrase costs to try. One lane: here lanes run one after another, an attacker's do not. */
export interface KdfCost {
  readonly memoryMiB: number
  readonly passes: number
}

/** Judged before any work is done with them. */
export function isWithinBounds({ salt, memoryMiB, passes }: KdfParameters): boolean {
  return (
    salt.length === SALT_BYTES &&
    Number.isInteger(memoryMiB) &&
    memoryMiB >= LEAST_MIB &&
    memoryMiB <= MOST_MIB &&
    Number.isInteger(passes) &&
    passes >= 1 &&
    passes <= MOST_PASSES
  )
}

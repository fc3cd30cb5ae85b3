/** Argon2id parameters as the envelope keeps them. */
export interface KdfParameters {
  /** 16 bytes. */
  readonly salt: Uint8Array
  readonly memoryMiB: number
  readonly passes: number
}

/**
 * Argon2id (RFC 9106), version 1.3, one lane, 32 bytes out. Runs off the calling thread and
 * leaves no copy of the passphrase behind in it. `passphrase` is UTF-8 of the NFKC form.
 */
export type DeriveKey = (passphrase: Uint8Array, parameters: KdfParameters) => Promise<Uint8Array>

/** Fewer characters than this are refused whatever they are (NIST SP 800-63B). */
export const LEAST_CHARACTERS = 8

/** Of a passphrase, or of a password for a file. */
export function isTooShort(passphrase: string): boolean {
  return Array.from(passphrase.normalize('NFKC')).length < LEAST_CHARACTERS
}

/** Most characters of a password for a file; a PDF takes 127 bytes of it. */
export const LONGEST_PASSWORD = 100

/** What signs a name in a line of the vault may have. */
const DIGITS = 1
const HEX_LETTERS = 2
const OTHER_SMALL_LETTERS = 4
const CAPITALS = 8
export const HYPHEN = 16
const LOW_LINE = 32

export const HEX = DIGITS | HEX_LETTERS
export const SMALL_LETTERS = HEX_LETTERS | OTHER_SMALL_LETTERS
export const LETTERS_AND_DIGITS = DIGITS | SMALL_LETTERS | CAPITALS
/** Stands in JSON as it is. */
export const PLAIN = LETTERS_AND_DIGITS | HYPHEN | LOW_LINE

const SIGNS = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const sign = String.fromCharCode(code)
  if (/[0-9]/.test(sign)) SIGNS[code] = DIGITS
  if (/[a-f]/.test(sign)) SIGNS[code] = HEX_LETTERS
  if (/[g-z]/.test(sign)) SIGNS[code] = OTHER_SMALL_LETTERS
  if (/[A-Z]/.test(sign)) SIGNS[code] = CAPITALS
}
SIGNS[0x2d] = HYPHEN
SIGNS[0x5f] = LOW_LINE

/** True where every sign is one of those. One loop for all names of a save: patterns of their own cost it more. */
export function hasOnly(name: string, signs: number): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at)
    if (unit > 127 || (SIGNS[unit]! & signs) === 0) return false
  }
  return true
}

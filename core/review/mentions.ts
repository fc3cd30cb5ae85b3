/**
 * Whether a text has one of the names in it as a word of its own, large or small. Names are in small letters, and one
 * may end in a full stop, such as "k.", which is met without it too: "K and I".
 */
export function mentions(text: string, names: readonly string[]): boolean {
  // One letter may be written in two ways: as a whole, or with its mark behind it.
  const small = text.normalize('NFC').toLowerCase()
  return names.flatMap(waysToWrite).some((name) => hasWord(small, name))
}

/** "a" and "i" alone are words of every other sentence, so these need their stop, or an s of possession. */
function waysToWrite(name: string): string[] {
  const whole = name.trim().normalize('NFC')
  if (whole === '') return []
  const letter = /^(\p{L})\.$/u.exec(whole)?.[1]
  if (letter === undefined) return [whole]
  return 'ai'.includes(letter) ? [whole, `${letter}'s`, `${letter}\u2019s`] : [whole, letter]
}

function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    // Two units are enough for one letter, whatever it is.
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + name.length, at + name.length + 2)
    const isWord =
      !ENDS_IN_LETTER.test(before) && (!ENDS_IN_LETTER.test(name) || !BEGINS_WITH_LETTER.test(after))
    if (isWord) return true
  }
  return false
}

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u

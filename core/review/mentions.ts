import { initialForm, initialOf, withPlainApostrophes } from '../kernel/written-names.ts'

/**
 * Whether a text has one of the names in it as a word of its own, large or small. Names are in small letters, and one
 * may end in a full stop, such as "k.", which is met without it too: "K and I".
 */
export function mentions(text: string, names: readonly string[]): boolean {
  const small = asCompared(text)
  return names.some((each) => {
    const name = asCompared(each.trim())
    const letter = initialOf(name)
    if (letter !== null) return initial(letter).test(small)
    return name !== '' && hasWord(small, name)
  })
}

/** One letter may be written in two ways: as a whole, or with its mark behind it. */
function asCompared(text: string): string {
  return withPlainApostrophes(text.normalize('NFC').toLowerCase())
}

const made = new Map<string, RegExp>()

function initial(letter: string): RegExp {
  const form = made.get(letter) ?? new RegExp(`(?<![\\p{L}\\p{N}])${initialForm(letter)}`, 'u')
  made.set(letter, form)
  return form
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

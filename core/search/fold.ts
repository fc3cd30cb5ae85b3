/**
 * One spelling for all ways to type a word: compatibility forms made plain, accents and vowel points
 * taken off, lower case. Both i's of Turkish fold to i, ß to ss, final sigma to sigma, so that a word is
 * found however the keyboard at hand writes it; so do the two ways to end an Arabic word with ya or ta,
 * and the Persian forms of ya and kaf. Marks that make another letter (Japanese voicing, Indic vowels) stay.
 */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(LOOSE_MARKS, '')
    .replace(ODD_LETTERS, (letter) => PLAIN_LETTERS[letter]!)
}

/** Combining accents; Hebrew points; Arabic vowel signs, hamza and the stretching stroke. */
const LOOSE_MARKS = new RegExp(
  `[${[
    '\\u0300-\\u036f',
    '\\u0483-\\u0487',
    '\\u0591-\\u05bd\\u05bf\\u05c1-\\u05c7',
    '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed',
  ].join('')}]`,
  'gu',
)

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}
const ODD_LETTERS = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu')

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false
  return true
}

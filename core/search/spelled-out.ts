/**
 * Letters that people write out where a keyboard lacks them: Straße apart, which folds, the umlauts of
 * German and the two Nordic vowels (Duden, "Umlaute"; Retskrivningsordbogen paragraph 3 on å).
 */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  Ä: 'ae',
  Ö: 'oe',
  Ü: 'ue',
  Ø: 'oe',
  Å: 'aa',
}
const LETTER = new RegExp(`[${Object.keys(WRITTEN_OUT).join('')}]`, 'gu')
/**
 * The Arabic article, joined to its word, with what may be joined before it: and, so, with, like, for. Only before three
 * letters, so that short words that begin like it stay what they are.
 */
const ARTICLE =
  /^(?:[\u0648\u0641]\p{M}*)?(?:(?:[\u0628\u0643]\p{M}*)?\u0627|\u0644)\p{M}*\u0644\p{M}*(?=(?:\p{L}\p{M}*){3})/u

/** The same letters as units, the two marks that make them of plain ones, and the letter that ends the article. */
const UNITS: ReadonlySet<number> = new Set(
  [...Object.keys(WRITTEN_OUT), '\u0308', '\u030a', '\u0644'].map((letter) => letter.charCodeAt(0)),
)

export function mayBeSpelledOut(unit: number): boolean {
  return unit >= 0xc4 && UNITS.has(unit)
}

/** The word with such letters written out, or without its article; not folded yet. null where it has neither. */
export function spelledOut(word: string): string | null {
  const whole = word.normalize('NFC')
  const out = whole.replace(LETTER, (letter) => WRITTEN_OUT[letter]!).replace(ARTICLE, '')
  return out === whole ? null : out
}

/** A folded word as it would fold had its letters not been written out: `ueber` is `uber`. */
export function drawnTogether(term: string): string | null {
  const short = term.replace(/([aou])e|aa/g, (both, vowel: string | undefined) => vowel ?? both[0]!)
  return short === term ? null : short
}

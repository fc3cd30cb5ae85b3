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
/** The same letters as units, and the two marks that make them of plain ones. */
const UNITS: ReadonlySet<number> = new Set(
  [...Object.keys(WRITTEN_OUT), '\u0308', '\u030a'].map((letter) => letter.charCodeAt(0)),
)

export function mayBeSpelledOut(unit: number): boolean {
  return unit >= 0xc4 && UNITS.has(unit)
}

/** The word with such letters written out, not folded yet; null where there are none. */
export function spelledOut(word: string): string | null {
  const whole = word.normalize('NFC')
  const out = whole.replace(LETTER, (letter) => WRITTEN_OUT[letter]!)
  return out === whole ? null : out
}

/** A folded word as it would fold had its letters not been written out: `ueber` is `uber`. */
export function drawnTogether(term: string): string | null {
  const short = term.replace(/([aou])e|aa/g, (both, vowel: string | undefined) => vowel ?? both[0]!)
  return short === term ? null : short
}

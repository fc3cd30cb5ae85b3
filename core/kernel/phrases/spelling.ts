/** A word shorter than this is never mended: too many short words are one letter apart. */
const SHORTEST = 5
const LONGEST = 20

/**
 * Finds the known word that is one slip away: a letter too many, too few, wrong, or two swapped. Each known
 * word is filed under itself with any one letter left out, so a look-up costs as many steps as the word has letters.
 */
export class Spelling {
  private readonly filed = new Map<string, string[]>()

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) continue
      for (const key of [word, ...lessOne(word)]) {
        const known = this.filed.get(key)
        if (known) known.push(word)
        else this.filed.set(key, [word])
      }
    }
  }

  /** Words keep their first letter when they are mistyped, nearly always; asking for it spares many words. */
  mend(word: string): string {
    if (word.length < SHORTEST || word.length > LONGEST) return word
    for (const key of [word, ...lessOne(word)]) {
      for (const known of this.filed.get(key) ?? []) {
        if (known[0] === word[0] && isOneSlip(word, known)) return known
      }
    }
    return word
  }
}

function lessOne(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** One letter more, less or other, or two neighbours swapped. A changed ending is another word, not a slip. */
export function isOneSlip(typed: string, known: string): boolean {
  if (typed === `${known}s` || known === `${typed}s` || typed === `${known}d` || known === `${typed}d`)
    return false
  let from = 0
  while (from < typed.length && typed[from] === known[from]) from += 1
  let back = 0
  const shorter = Math.min(typed.length, known.length) - from
  while (back < shorter && typed.at(-1 - back) === known.at(-1 - back)) back += 1
  const left = typed.slice(from, typed.length - back)
  const right = known.slice(from, known.length - back)
  if (left.length + right.length === 1) return true
  if (left.length === 1 && right.length === 1) return from + 1 < typed.length || typed.length > 7
  return left.length === 2 && right === left[1]! + left[0]!
}

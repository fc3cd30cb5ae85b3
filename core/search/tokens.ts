import { fold } from './fold.ts'
import { BREAK, END, FOLDED, LETTERS, OTHER, UNSPACED, kindAt, partOf } from './letters.ts'
import { endOfCharacter, endOfRun } from './runs.ts'
import { type CopyUnits, copyUnits } from './units.ts'
import { mayBeSpelledOut, spelledOut } from './spelled-out.ts'
import { HALF, HALF_BITS, LETTER_BITS, MOST_LETTERS, type Term } from './term.ts'

// What the hottest loop of all needs, as constants of this module: those of another are looked up each time.
const STOP = BREAK
const BITS = LETTER_BITS
const CARRY = HALF_BITS - LETTER_BITS
const MASK = HALF
const MOST = MOST_LETTERS

/**
 * Reads a text word by word: words are runs of letters, marks and digits. In scripts without spaces a
 * token is a pair of neighbouring characters. The folded word stands in `units` until the next one, so
 * that nothing is made anew for each of millions of words.
 */
export class Tokens implements Term {
  /** Where the token stands in the text as written. */
  start = 0
  end = 0
  /** Where the first character of a pair ends; for a word its own end. */
  firstEnd = 0
  /** The last character of a run without spaces, standing alone: it is already in the pair before. */
  isTail = false
  units: Uint16Array = new Uint16Array(64)
  length = 0

  private readonly copy: CopyUnits
  private text = ''
  private source = new Uint16Array(64)
  private size = 0
  private at = 0
  /** The run of pairs being read. */
  private runStart = 0
  private runEnd = 0
  /** The folded first character of the next pair. */
  private first = ''

  constructor(copy: CopyUnits = copyUnits) {
    this.copy = copy
  }

  open(text: string): void {
    this.text = text
    this.size = text.length
    this.at = 0
    this.runEnd = 0
    if (this.source.length < this.size + 2) this.source = new Uint16Array(this.size * 2 + 2)
    if (this.units.length < this.size) this.units = new Uint16Array(this.size * 2)
    this.copy(text, this.source)
    // What stands behind the text ends its last word.
    this.source[this.size] = 0
    this.source[this.size + 1] = END
  }

  /** Keeps nothing of what was read. */
  close(): void {
    this.open('')
    this.source.fill(0)
    this.units.fill(0)
    this.first = ''
  }

  next(): boolean {
    if (this.at < this.runEnd) return this.nextPair()
    const { source, size } = this
    const letters = LETTERS
    for (;;) {
      let start = this.at
      while (start < size && letters[source[start]!] === BREAK) start += 1
      if (start >= size) return false
      if (this.foldedWord(start) || this.closerWord(start)) return true
    }
  }

  /**
   * Reads on as long as words are plain, their keys into both arrays until these are full; answers how
   * many. Nearly all words of most texts are read here, so it does nothing else.
   */
  plainWords(lows: Int32Array, highs: Int32Array): number {
    const { source } = this
    const letters = LETTERS
    const most = lows.length
    let at = this.at
    let count = 0
    for (;;) {
      let letter = letters[source[at]!]!
      while (letter === STOP) {
        at += 1
        letter = letters[source[at]!]!
      }
      const start = at
      let low = 0
      let high = 0
      while (letter < STOP) {
        high = (high << BITS) | (low >>> CARRY)
        low = ((low << BITS) & MASK) | letter
        at += 1
        letter = letters[source[at]!]!
      }
      if (letter !== STOP || at === start || at - start > MOST || count === most) {
        this.at = start
        return count
      }
      lows[count] = low
      highs[count] = high
      count += 1
    }
  }

  /** Passes over plain words that begin with none of the letters in `firsts`, a bit each from `a` at bit 1 on. */
  skip(firsts: number): void {
    if (this.at < this.runEnd) return
    const { source } = this
    const letters = LETTERS
    let at = this.at
    for (;;) {
      let letter = letters[source[at]!]!
      while (letter === STOP) {
        at += 1
        letter = letters[source[at]!]!
      }
      this.at = at
      if (letter > STOP || ((firsts >>> letter) & 1) === 1) return
      while (letter < STOP) {
        at += 1
        letter = letters[source[at]!]!
      }
      // Not plain to its end, so it may be spelled in another way.
      if (letter !== STOP) return
    }
  }

  /** The folded word as text. */
  word(): string {
    return String.fromCharCode(...this.units.subarray(0, this.length))
  }

  /** The word with its umlauts written out or without its Arabic article, folded; null where it has neither. */
  spelledOut(): string | null {
    for (let at = this.start; at < this.end; at += 1) {
      if (!mayBeSpelledOut(this.source[at]!)) continue
      const out = spelledOut(this.text.slice(this.start, this.end))
      return out === null ? null : fold(out)
    }
    return null
  }

  beginsWith(beginning: string): boolean {
    if (this.length < beginning.length) return false
    for (let at = 0; at < beginning.length; at += 1) {
      if (this.units[at] !== beginning.charCodeAt(at)) return false
    }
    return true
  }

  /** A word of letters that each fold to one unit. */
  private foldedWord(start: number): boolean {
    const { source, units } = this
    let at = start
    for (let unit = FOLDED[source[at]!]!; unit !== 0; unit = FOLDED[source[at]!]!) {
      units[at - start] = unit
      at += 1
    }
    if (LETTERS[source[at]!] !== BREAK) return false
    this.length = at - start
    this.place(start, at, at, false)
    this.at = at
    return true
  }

  private closerWord(start: number): boolean {
    const { source, size } = this
    const kind = kindAt(source, start)
    const end = endOfRun(source, start, size)
    this.at = end
    if (kind === OTHER) return false
    if (kind === UNSPACED) {
      this.runStart = start
      this.runEnd = end
      this.at = start
      this.first = this.folded(start, endOfCharacter(source, start, end))
      return this.nextPair()
    }
    this.take(this.folded(start, end))
    this.place(start, end, end, false)
    return this.length > 0
  }

  private nextPair(): boolean {
    const { source, at, runEnd } = this
    const firstEnd = endOfCharacter(source, at, runEnd)
    if (firstEnd >= runEnd) {
      this.take(this.first)
      this.place(at, runEnd, runEnd, at > this.runStart)
      this.at = runEnd
      return true
    }
    const pairEnd = endOfCharacter(source, firstEnd, runEnd)
    const second = this.folded(firstEnd, pairEnd)
    this.take(this.first + second)
    this.place(at, pairEnd, firstEnd, false)
    this.first = second
    this.at = firstEnd
    return true
  }

  /** By units where each stands for itself, else as a whole. */
  private folded(start: number, end: number): string {
    let word = ''
    for (let at = start; at < end; at += 1) {
      const part = partOf(this.source[at]!)
      if (part === null) return fold(this.text.slice(start, end))
      word += part
    }
    return word
  }

  private take(word: string): void {
    if (this.units.length < word.length) this.units = new Uint16Array(word.length * 2)
    for (let at = 0; at < word.length; at += 1) this.units[at] = word.charCodeAt(at)
    this.length = word.length
  }

  private place(start: number, end: number, firstEnd: number, isTail: boolean): void {
    this.start = start
    this.end = end
    this.firstEnd = firstEnd
    this.isTail = isTail
  }
}

import type { Searchable } from './search-index.ts'
import { Sequence } from './sequence.ts'
import { Tally } from './tally.ts'
import { Tokens } from './tokens.ts'
import type { CopyUnits } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'
import { type Field, TAG, TEXT, TITLE } from './weight.ts'

/** Words read in one go: their keys and numbers fit the nearest cache. */
const AT_ONCE = 512

/** Reads one document after another into numbers of words: how each stands there, and their order. */
export class Reading {
  readonly tally = new Tally()
  readonly words = new Sequence()
  /** Last characters of runs without spaces, which no phrase counts. */
  readonly tails = new Sequence()
  private readonly tokens: Tokens
  private readonly vocabulary: Vocabulary
  private readonly lows = new Int32Array(AT_ONCE)
  private readonly highs = new Int32Array(AT_ONCE)
  private readonly numbers = new Uint32Array(AT_ONCE)
  private texts: (readonly [string, Field])[] = []
  private field = TEXT

  constructor(vocabulary: Vocabulary, copy: CopyUnits) {
    this.vocabulary = vocabulary
    this.tokens = new Tokens(copy)
  }

  begin({ title, text, tags }: Searchable): void {
    this.tally.begin()
    this.words.begin()
    this.tails.begin()
    this.texts = [[text, TEXT], [title, TITLE], ...tags.map((tag) => [tag, TAG] as const)]
    this.nextText()
  }

  /** Reads at least that many words; true once the document is at its end. */
  goOn(words: number): boolean {
    const { tokens, lows, highs, numbers } = this
    for (let left = words; left > 0;) {
      const count = tokens.plainWords(lows, highs)
      this.vocabulary.numbersOf(lows, highs, count, numbers)
      this.take(this.words, count)
      left -= count
      if (count === AT_ONCE) continue
      if (tokens.next()) {
        numbers[0] = this.vocabulary.numberOf(tokens)
        this.take(tokens.isTail ? this.tails : this.words, 1)
        left -= 1
      } else if (!this.nextText()) return true
    }
    return false
  }

  /** Keeps nothing of what was read. */
  clear(): void {
    this.tally.begin()
    this.words.begin()
    this.tails.begin()
    this.texts = []
    this.tokens.close()
  }

  private take(sequence: Sequence, count: number): void {
    this.tally.addAll(this.numbers, count, this.field)
    sequence.addAll(this.numbers, count)
  }

  private nextText(): boolean {
    const next = this.texts.pop()
    if (!next) return false
    if (this.words.length > 0) this.words.gap()
    this.field = next[1]
    this.tokens.open(next[0])
    return true
  }
}

import { grown32 } from './room.ts'
import type { Searchable } from './asked-and-found.ts'
import { termOf } from './term.ts'
import { Tokens } from './tokens.ts'
import type { CopyUnits } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'
import { ASKED, type Field, TAG, TEXT, TITLE, plus } from './weight.ts'

/** Words read in one go: their keys fit the nearest cache. */
const AT_ONCE = 512

/** A title, a tag or a text: where its words end, and where its tails do. */
export interface Part {
  readonly field: Field
  readonly words: number
  readonly tails: number
}

/** Reads one document after another into numbers of words in their order. */
export class Reading {
  /** The words that follow one another, part by part. Longer than what was read. */
  words = new Uint32Array(AT_ONCE)
  /** Words no phrase counts: last characters of runs without spaces, and second spellings of words. */
  tails = new Uint32Array(AT_ONCE)
  parts: Part[] = []
  private readonly tokens: Tokens
  private readonly vocabulary: Vocabulary
  private readonly lows = new Int32Array(AT_ONCE)
  private readonly highs = new Int32Array(AT_ONCE)
  private waiting: (readonly [string, Field])[] = []
  private field: Field = TEXT
  private length = 0
  private tailCount = 0

  constructor(vocabulary: Vocabulary, copy: CopyUnits) {
    this.vocabulary = vocabulary
    this.tokens = new Tokens(copy)
  }

  begin({ title, text, tags, beside = [], asked = null }: Searchable): void {
    this.clear()
    const { waiting } = this
    if (asked !== null) waiting.push([asked, ASKED])
    for (const each of beside) waiting.push([each, TEXT])
    waiting.push([text, TEXT], [title, TITLE])
    for (const tag of tags) waiting.push([tag, TAG])
    this.open()
  }

  /** Reads at least that many words; true once the document is at its end. */
  goOn(words: number): boolean {
    const { tokens, vocabulary, lows, highs } = this
    const end = this.length + words
    while (this.length < end) {
      this.makeRoom()
      const count = tokens.plainWords(lows, highs)
      vocabulary.numbersOf(lows, highs, count, this.words, this.length)
      this.length += count
      if (count === AT_ONCE) continue
      if (tokens.next()) this.takeWord()
      else if (!this.nextPart()) return true
    }
    return false
  }

  /** How each word read so far stands in the document. */
  tally(): Map<number, number> {
    const bits = new Map<number, number>()
    let [word, tail] = [0, 0]
    const count = (number: number, field: Field): void => {
      bits.set(number, plus(bits.get(number) ?? 0, field))
    }
    const last = { field: this.field, words: this.length, tails: this.tailCount }
    for (const { field, words, tails } of [...this.parts, last]) {
      for (; word < words; word += 1) count(this.words[word]!, field)
      for (; tail < tails; tail += 1) count(this.tails[tail]!, field)
    }
    return bits
  }

  /** Keeps nothing of a text. */
  close(): void {
    this.clear()
    this.tokens.close()
  }

  private clear(): void {
    this.length = 0
    this.tailCount = 0
    this.parts = []
    this.waiting = []
  }

  private makeRoom(): void {
    const end = this.length + AT_ONCE
    if (end > this.words.length) this.words = grown32(this.words, end)
  }

  private takeWord(): void {
    const { tokens, vocabulary } = this
    const number = vocabulary.numberOf(tokens)
    if (tokens.isTail) this.takeTail(number)
    else {
      this.words[this.length] = number
      this.length += 1
    }
    const other = tokens.spelledOut()
    if (other !== null) this.takeTail(vocabulary.numberOf(termOf(other)))
  }

  private takeTail(number: number): void {
    if (this.tailCount === this.tails.length) this.tails = grown32(this.tails, this.tailCount + 1)
    this.tails[this.tailCount] = number
    this.tailCount += 1
  }

  private nextPart(): boolean {
    this.parts.push({ field: this.field, words: this.length, tails: this.tailCount })
    return this.open()
  }

  private open(): boolean {
    const next = this.waiting.pop()
    if (!next) return false
    this.field = next[1]
    this.tokens.open(next[0])
    return true
  }
}

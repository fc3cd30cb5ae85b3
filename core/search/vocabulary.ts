import { KeyTable } from './key-table.ts'
import { Nearness, mostWrong } from './near.ts'
import { type Key, MOST_LETTERS, type Term, isPlain, keyOf, spell } from './term.ts'
import { Words } from './words.ts'

/**
 * Every word met and its number. A word is found by its key; words with one first unit are kept
 * together, so that all that begin alike are found without keeping any order.
 */
export class Vocabulary {
  readonly words = new Words()
  private readonly table = new KeyTable()
  private readonly families = new Map<number, number[]>()
  private readonly free: number[] = []
  /** Room to spell a plain word in. */
  private readonly spelt = new Uint16Array(MOST_LETTERS)
  private top = 0

  get size(): number {
    return this.top - this.free.length
  }

  /** The number of a word, a new one for a new word. */
  numberOf(term: Term): number {
    return this.find(term) ?? this.add(term, keyOf(term))
  }

  /** The numbers of plain words, told by their keys alone, into `numbers` from a place on. */
  numbersOf(lows: Int32Array, highs: Int32Array, count: number, numbers: Uint32Array, place: number): void {
    for (let at = 0; at < count; at += 1) {
      at = this.table.knownOf(lows, highs, at, count, numbers, place)
      if (at < count) numbers[place + at] = this.addPlain(lows[at]!, highs[at]!)
    }
  }

  find(term: Term): number | null {
    const key = keyOf(term)
    const isIt = isPlain(key) ? null : (number: number): boolean => this.words.is(number, term)
    const known = this.table.find(key.low, key.high, isIt)
    return known === -1 ? null : known
  }

  /** Numbers of all words that begin so, the word itself among them. */
  beginningWith(term: Term): number[] {
    const family = this.families.get(term.units[0]!) ?? []
    return family.filter((number) => this.words.beginsWith(number, term))
  }

  /** Numbers of all words that begin with one character as it is, and not with another made of it by a mark. */
  withCharacter(term: Term): number[] {
    return this.beginningWith(term).filter((number) => !this.words.isMarkedAt(number, term.length))
  }

  /** The words nearest to one that begins none, at most so many; none where none is near. */
  nearTo(term: Term, most: number): string[] {
    let wrong = mostWrong(term.length)
    if (wrong === 0) return []
    const nearness = new Nearness(term.units.subarray(0, term.length), wrong)
    let found: number[] = []
    for (let number = 0; number < this.top; number += 1) {
      const distance = this.words.has(number) ? this.words.distance(number, nearness) : wrong + 1
      if (distance > wrong || distance === 0) continue
      if (distance < wrong) found = []
      wrong = distance
      found.push(number)
    }
    const words = found.map((number) => this.words.word(number))
    // Of words that are equally near those of about the same length first.
    const apart = (word: string): number => Math.abs(word.length - term.length)
    return words.toSorted((one, other) => apart(one) - apart(other) || (one < other ? -1 : 1)).slice(0, most)
  }

  /** A number that names no word any more is let be. */
  delete(number: number): void {
    if (!this.words.has(number)) return
    const first = this.words.firstUnit(number)
    const family = this.families.get(first)!
    family[family.indexOf(number)] = family.at(-1)!
    family.pop()
    if (family.length === 0) this.families.delete(first)
    this.table.delete(number)
    this.words.delete(number)
    this.free.push(number)
  }

  clear(): void {
    this.words.clear()
    this.families.clear()
    this.table.clear()
    this.spelt.fill(0)
    this.free.length = 0
    this.top = 0
  }

  private addPlain(low: number, high: number): number {
    const units = this.spelt
    return this.add({ units, length: spell(low, high, units) }, { low, high })
  }

  private add(term: Term, key: Key): number {
    const number = this.free.pop() ?? this.top
    if (number === this.top) this.top += 1
    this.words.set(number, term)
    this.table.add(number, key)
    const first = term.units[0]!
    const family = this.families.get(first)
    if (family) family.push(number)
    else this.families.set(first, [number])
    return number
  }
}

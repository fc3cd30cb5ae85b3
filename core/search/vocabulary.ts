import { uint32 } from './room.ts'
import { type Key, MOST_LETTERS, type Term, isPlain, keyOf, spell } from './term.ts'
import { Words } from './words.ts'

/** Numbers of one place in the table: a power of two, so that no place lies across two cache lines. */
const WIDTH = 4
const LEAST = 1024 * WIDTH

/**
 * Every word met and its number. A word is found by its hash; words with one first unit are kept
 * together, so that all that begin alike are found without keeping any order.
 */
export class Vocabulary {
  readonly words = new Words()
  private readonly families = new Map<number, number[]>()
  /** Both halves of a key and a number plus one, in fours; 0 is a free place. A power of two long. */
  private table = uint32(LEAST)
  private readonly free: number[] = []
  /** Room to spell a plain word in. */
  private readonly spelt = new Uint16Array(MOST_LETTERS)
  private top = 0

  get size(): number {
    return this.top - this.free.length
  }

  /** The number of a word, a new one for a new word. */
  numberOf(term: Term): number {
    const key = keyOf(term)
    const place = this.placeOf(term, key)
    const known = this.table[place + 2]!
    return known === 0 ? this.add(term, key, place) : known - 1
  }

  /** The numbers of plain words, told by their keys alone. */
  numbersOf(lows: Int32Array, highs: Int32Array, count: number, numbers: Uint32Array): void {
    for (let at = 0; at < count; at += 1) {
      const low = lows[at]!
      const high = highs[at]!
      const { table } = this
      let place = homeOf(low, high, table)
      while (table[place + 2] !== 0 && (table[place] !== low || table[place + 1] !== high)) {
        place = after(place, table)
      }
      const known = table[place + 2]!
      numbers[at] = known === 0 ? this.addPlain(low, high, place) : known - 1
    }
  }

  find(term: Term): number | null {
    const known = this.table[this.placeOf(term, keyOf(term)) + 2]!
    return known === 0 ? null : known - 1
  }

  /** Numbers of all words that begin so, the word itself among them. */
  beginningWith(term: Term): number[] {
    const family = this.families.get(term.units[0]!) ?? []
    return family.filter((number) => this.words.beginsWith(number, term))
  }

  /** A number that names no word any more is let be. */
  delete(number: number): void {
    if (!this.words.has(number)) return
    const first = this.words.firstUnit(number)
    const family = this.families.get(first)!
    family[family.indexOf(number)] = family.at(-1)!
    family.pop()
    if (family.length === 0) this.families.delete(first)
    this.unlist(number)
    this.words.delete(number)
    this.free.push(number)
  }

  clear(): void {
    this.words.clear()
    this.families.clear()
    this.table.fill(0)
    this.table = uint32(LEAST)
    this.free.length = 0
    this.top = 0
  }

  private addPlain(low: number, high: number, place: number): number {
    const units = this.spelt
    return this.add({ units, length: spell(low, high, units) }, { low, high }, place)
  }

  private add(term: Term, key: Key, place: number): number {
    const number = this.free.pop() ?? this.top
    if (number === this.top) this.top += 1
    this.words.set(number, term)
    const family = this.families.get(term.units[0]!)
    if (family) family.push(number)
    else this.families.set(term.units[0]!, [number])
    this.table[place] = key.low
    this.table[place + 1] = key.high
    this.table[place + 2] = number + 1
    // Two thirds full at most, so that a word is found within a step or two.
    if (this.size * 3 * WIDTH > this.table.length * 2) this.relist()
    return number
  }

  /** Where the word stands in the table, or the free place where it would. */
  private placeOf(term: Term, key: Key): number {
    const { table } = this
    const { low, high } = key
    const plain = isPlain(key)
    let place = homeOf(low, high, table)
    for (;;) {
      const known = table[place + 2]!
      if (known === 0) return place
      if (table[place] === low && table[place + 1] === high) {
        if (plain || this.words.is(known - 1, term)) return place
      }
      place = after(place, table)
    }
  }

  private relist(): void {
    const old = this.table
    this.table = uint32(old.length * 2)
    for (let at = 0; at < old.length; at += WIDTH) {
      if (old[at + 2] !== 0) this.list(old[at]!, old[at + 1]!, old[at + 2]!)
    }
  }

  private list(low: number, high: number, known: number): void {
    const { table } = this
    let place = homeOf(low, high, table)
    while (table[place + 2] !== 0) place = after(place, table)
    table[place] = low
    table[place + 1] = high
    table[place + 2] = known
  }

  /** Takes a word out; those behind it, which it may have pushed on, are listed anew. */
  private unlist(number: number): void {
    const { table } = this
    const { low, high } = this.words.keyOf(number)
    let place = homeOf(low, high, table)
    while (table[place + 2] !== number + 1) place = after(place, table)
    const behind: number[] = []
    table[place + 2] = 0
    for (place = after(place, table); table[place + 2] !== 0; place = after(place, table)) {
      behind.push(table[place]!, table[place + 1]!, table[place + 2]!)
      table[place + 2] = 0
    }
    for (let at = 0; at < behind.length; at += 3) this.list(behind[at]!, behind[at + 1]!, behind[at + 2]!)
  }
}

/** Spreads keys that differ little over the whole table. */
function homeOf(low: number, high: number, table: Uint32Array): number {
  const spread = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
  return ((spread ^ (spread >>> 15)) * WIDTH) & (table.length - 1)
}

function after(place: number, table: Uint32Array): number {
  return (place + WIDTH) & (table.length - 1)
}

import { FIRST, grownInt32 } from './room.ts'
import type { Key } from './term.ts'

/** An entry is a number plus one in its low bits, 0 for a free place, and a tag of the key above them. */
const NUMBER_BITS = 22
const NUMBER = 2 ** NUMBER_BITS - 1
const TAG = ~NUMBER

/**
 * Finds numbers by keys: open addressing with four bytes a place, so that a table of many words fits the
 * nearer cache, where one with the keys inside would not.
 */
export class KeyTable {
  /** Both halves of each key side by side: one look finds both. */
  private keys = new Int32Array(FIRST * 2)
  /** Its length is a power of two. */
  private table = new Int32Array(FIRST)
  private size = 0

  /** The number with this key, or -1. Where several words may share a key, `isIt` chooses. */
  find(low: number, high: number, isIt: ((number: number) => boolean) | null): number {
    const { table, keys } = this
    const mask = table.length - 1
    const spread = spreadOf(low, high)
    for (let place = spread & mask; ; place = (place + 1) & mask) {
      const entry = table[place]!
      if (entry === 0) return -1
      if (((entry ^ spread) & TAG) !== 0) continue
      const number = (entry & NUMBER) - 1
      if (keys[number * 2] !== low || keys[number * 2 + 1] !== high) continue
      if (isIt === null || isIt(number)) return number
    }
  }

  /**
   * The numbers of keys that are words themselves, from one of them on, into `numbers`, up to the first that is not
   * known. Answers which that is, or `count`.
   */
  knownOf(
    lows: Int32Array,
    highs: Int32Array,
    from: number,
    count: number,
    numbers: Uint32Array,
    room: number,
  ): number {
    const { table, keys } = this
    const mask = table.length - 1
    for (let at = from; at < count; at += 1) {
      const low = lows[at]!
      const high = highs[at]!
      const spread = spreadOf(low, high)
      for (let place = spread & mask; ; place = (place + 1) & mask) {
        const entry = table[place]!
        if (entry === 0) return at
        if (((entry ^ spread) & TAG) !== 0) continue
        const number = (entry & NUMBER) - 1
        if (keys[number * 2] !== low || keys[number * 2 + 1] !== high) continue
        numbers[room + at] = number
        break
      }
    }
    return count
  }

  add(number: number, { low, high }: Key): void {
    if (number >= NUMBER) throw new Error('search index is full')
    if (number * 2 >= this.keys.length) this.keys = grownInt32(this.keys, number * 2 + 2)
    this.keys[number * 2] = low
    this.keys[number * 2 + 1] = high
    this.size += 1
    // Two thirds full at most, so that a word is found within a step or two.
    if (this.size * 3 > this.table.length * 2) this.widen()
    this.list(number)
  }

  /** Those behind it, which it may have pushed on, are listed anew. */
  delete(number: number): void {
    const { table } = this
    const mask = table.length - 1
    let place = this.spreadOf(number) & mask
    while ((table[place]! & NUMBER) !== number + 1) place = (place + 1) & mask
    table[place] = 0
    for (place = (place + 1) & mask; table[place] !== 0; place = (place + 1) & mask) {
      const behind = (table[place]! & NUMBER) - 1
      table[place] = 0
      this.list(behind)
    }
    this.keys[number * 2] = 0
    this.keys[number * 2 + 1] = 0
    this.size -= 1
  }

  clear(): void {
    this.keys.fill(0)
    this.table = new Int32Array(FIRST)
    this.size = 0
  }

  private widen(): void {
    const old = this.table
    this.table = new Int32Array(old.length * 2)
    for (const entry of old) if (entry !== 0) this.list((entry & NUMBER) - 1)
  }

  private list(number: number): void {
    const { table } = this
    const mask = table.length - 1
    const spread = this.spreadOf(number)
    let place = spread & mask
    while (table[place] !== 0) place = (place + 1) & mask
    table[place] = (spread & TAG) | (number + 1)
  }

  private spreadOf(number: number): number {
    return spreadOf(this.keys[number * 2]!, this.keys[number * 2 + 1]!)
  }
}

/** Keys that differ little lie far apart. */
function spreadOf(low: number, high: number): number {
  const spread = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
  return spread ^ (spread >>> 15)
}

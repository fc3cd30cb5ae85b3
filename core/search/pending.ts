import { grown32 } from './room.ts'

/** Postings that wait to be put in their lists: some 800 entries' words, sorted in 5 ms. */
const MOST = 131_072

/**
 * New postings as documents bring them, to be taken out word by word: each list is then visited once for
 * hundreds of documents instead of once for each, and most lists lie far from the nearest cache.
 */
export class Pending {
  private readonly numbers = new Uint32Array(MOST)
  private readonly postings = new Uint32Array(MOST)
  private readonly sorted = new Uint32Array(MOST)
  /** By number, how many wait; while sorting, where the next goes. */
  private counts = new Uint32Array(1024)
  private length = 0
  private top = 0

  get isFull(): boolean {
    return this.length === MOST
  }

  add(number: number, posting: number): void {
    if (number >= this.counts.length) this.counts = grown32(this.counts, number + 1)
    if (number >= this.top) this.top = number + 1
    this.numbers[this.length] = number
    this.postings[this.length] = posting
    this.length += 1
    this.counts[number] = this.counts[number]! + 1
  }

  /** Gives the postings of each word, in the order they came, and forgets them. */
  drain(take: (number: number, sorted: Uint32Array, start: number, end: number) => void): void {
    const { numbers, postings, sorted, counts, top } = this
    let start = 0
    for (let number = 0; number < top; number += 1) {
      const count = counts[number]!
      counts[number] = start
      start += count
    }
    for (let at = 0; at < this.length; at += 1) {
      const number = numbers[at]!
      const place = counts[number]!
      sorted[place] = postings[at]!
      counts[number] = place + 1
    }
    let from = 0
    for (let number = 0; number < top; number += 1) {
      const end = counts[number]!
      if (end > from) take(number, sorted, from, end)
      counts[number] = 0
      from = end
    }
    this.length = 0
    this.top = 0
  }

  clear(): void {
    this.counts.fill(0)
    this.length = 0
    this.top = 0
  }
}

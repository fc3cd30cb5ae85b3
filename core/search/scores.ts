import { bitsOf, slotOf } from './posting.ts'
import type { Postings } from './postings.ts'
import { isAskedAlone, PREFIX_RANKS, RANKS, WEIGHT_OF_RANK } from './weight.ts'

const GONE = -1

/**
 * Scratch room for one query, kept between queries: which slots met every need so far, and how well. A
 * query visits slots all over; so the one array visited for each posting is as small as can be.
 */
export class Scores {
  readonly capacity: number
  /** The best rank that met the need at hand; 0 is unmet. */
  private readonly ranks: Uint16Array
  private readonly sums: Float32Array
  private readonly found: Uint32Array
  private count = 0
  private hasNeed = false

  constructor(capacity: number) {
    this.capacity = capacity
    this.ranks = new Uint16Array(capacity)
    this.sums = new Float32Array(capacity)
    this.found = new Uint32Array(capacity)
  }

  begin(count: number): void {
    this.sums.fill(0, 0, count)
    this.count = count
    this.hasNeed = false
  }

  need(): void {
    this.hasNeed = true
    this.ranks.fill(0, 0, this.count)
  }

  /** Of several words that meet one need the best counts. */
  add(postings: Postings, number: number, isPrefix: boolean): void {
    const rankOf = isPrefix ? PREFIX_RANKS : RANKS
    const { ranks } = this
    const page = postings.pageOf(number)
    const start = postings.startOf(number)
    const end = start + postings.lengthOf(number)
    for (let at = start; at < end; at += 1) {
      const posting = page[at]!
      const slot = slotOf(posting)
      const rank = rankOf[bitsOf(posting)]!
      if (rank > ranks[slot]!) ranks[slot] = rank
    }
  }

  /** Ends a need: slots that did not meet it are out. */
  settle(): void {
    const { ranks, sums, count } = this
    for (let slot = 0; slot < count; slot += 1) {
      const rank = ranks[slot]!
      if (rank === 0) sums[slot] = GONE
      else if (sums[slot] !== GONE) sums[slot] = sums[slot]! + WEIGHT_OF_RANK[rank]!
    }
  }

  /** What holds that word is out, save where only the program said it. */
  bar(postings: Postings, number: number): void {
    const page = postings.pageOf(number)
    const start = postings.startOf(number)
    const end = start + postings.lengthOf(number)
    for (let at = start; at < end; at += 1) {
      const posting = page[at]!
      if (!isAskedAlone(bitsOf(posting))) this.sums[slotOf(posting)] = GONE
    }
  }

  of(slot: number): number {
    return this.sums[slot]!
  }

  /** Slots that met every need, all that are not out where there was none. Not to be kept: the next query takes the room. */
  matched(): Uint32Array {
    const { sums, found, count } = this
    const least = this.hasNeed ? Number.MIN_VALUE : 0
    let length = 0
    for (let slot = 0; slot < count; slot += 1) {
      if (sums[slot]! < least) continue
      found[length] = slot
      length += 1
    }
    return found.subarray(0, length)
  }
}

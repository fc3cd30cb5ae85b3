import { bitsOf, slotOf } from './posting.ts'
import type { Postings } from './postings.ts'
import { isAskedAlone, PREFIX_RANKS, RANKS, WEIGHT_OF_RANK } from './weight.ts'

/** Whatever is added to it, it stays. */
const GONE = -Infinity
/** What a rank adds to a slot; to have none is to be out. */
const GAINS = WEIGHT_OF_RANK.with(0, GONE)

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

  constructor(capacity: number) {
    this.capacity = capacity
    this.ranks = new Uint16Array(capacity)
    this.sums = new Float32Array(capacity)
    this.found = new Uint32Array(capacity)
  }

  begin(count: number): void {
    this.sums.fill(0, 0, count)
    this.count = count
  }

  need(): void {
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
    const gains = GAINS
    // Without a branch, as none could be foretold.
    for (let slot = 0; slot < count; slot += 1) sums[slot] = sums[slot]! + gains[ranks[slot]!]!
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
    let length = 0
    for (let slot = 0; slot < count; slot += 1) {
      found[length] = slot
      length += sums[slot] === GONE ? 0 : 1
    }
    return found.subarray(0, length)
  }
}

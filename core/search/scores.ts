import { type Postings, bitsOf, slotOf } from './postings.ts'
import { WEIGHTS } from './weight.ts'

/** Scratch room for one query, kept between queries: which slots met every need so far, and how well. */
export class Scores {
  readonly capacity: number
  private readonly met: Uint8Array
  private readonly settled: Float32Array
  private readonly running: Float32Array
  private count = 0
  private needs = 0

  constructor(capacity: number) {
    this.capacity = capacity
    this.met = new Uint8Array(capacity)
    this.settled = new Float32Array(capacity)
    this.running = new Float32Array(capacity)
  }

  begin(count: number): void {
    this.met.fill(0, 0, count)
    this.settled.fill(0, 0, count)
    this.running.fill(0, 0, count)
    this.count = count
    this.needs = 0
  }

  need(): void {
    this.needs += 1
  }

  /** Of several words that meet one need the best counts. */
  add(list: Postings, share: number): void {
    for (let place = 0; place < list.length; place += 1) {
      const posting = list.at(place)
      const slot = slotOf(posting)
      const met = this.met[slot]!
      if (met < this.needs - 1) continue
      const weight = WEIGHTS[bitsOf(posting)]! * share
      if (met === this.needs) {
        if (weight > this.running[slot]!) this.running[slot] = weight
      } else {
        this.met[slot] = this.needs
        this.settled[slot] = this.settled[slot]! + this.running[slot]!
        this.running[slot] = weight
      }
    }
  }

  of(slot: number): number {
    return this.settled[slot]! + this.running[slot]!
  }

  matched(): number[] {
    const slots: number[] = []
    if (this.needs === 0) return slots
    for (let slot = 0; slot < this.count; slot += 1) if (this.met[slot] === this.needs) slots.push(slot)
    return slots
  }
}

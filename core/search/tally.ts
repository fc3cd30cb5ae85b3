import { grown16, grown32 } from './room.ts'
import type { Field } from './weight.ts'

/** Counts words of one document after another in the same room: a map for each would cost more than the counting. */
export class Tally {
  private bits = new Uint16Array(1024)
  private numbers = new Uint32Array(1024)
  private count = 0

  /** The numbers of the words met since the last `begin`. Not to be kept: the next document takes the room. */
  get met(): Uint32Array {
    return this.numbers.subarray(0, this.count)
  }

  of(number: number): number {
    return this.bits[number] ?? 0
  }

  addAll(read: Uint32Array, count: number, { step, most }: Field): void {
    let { bits, numbers } = this
    for (let at = 0; at < count; at += 1) {
      const number = read[at]!
      if (number >= bits.length) bits = this.bits = grown16(bits, number + 1)
      const before = bits[number]!
      if (before === 0) {
        if (this.count === numbers.length) numbers = this.numbers = grown32(numbers, this.count + 1)
        numbers[this.count] = number
        this.count += 1
      }
      if ((before & most) < most) bits[number] = before + step
    }
  }

  begin(): void {
    for (let at = 0; at < this.count; at += 1) this.bits[this.numbers[at]!] = 0
    this.count = 0
  }
}

import { FIRST, grown16 } from './room.ts'

/** Between two parts: no phrase goes across. */
export const GAP = 0
/** Numbers from here on take two units, the first of them from here up. */
const WIDE = 0xc000
const LOW_BITS = 14
const LOW = 2 ** LOW_BITS - 1

/**
 * Numbers of words in the order they were read, in 16-bit units: one unit for most, two for numbers met
 * late. A first of two is never a whole one, and a second always stands behind a first.
 */
export class Sequence {
  units = new Uint16Array(FIRST)
  length = 0

  clear(): void {
    this.length = 0
  }

  addAll(numbers: Uint32Array, from: number, to: number): void {
    this.makeRoom((to - from) * 2)
    const { units } = this
    let { length } = this
    for (let at = from; at < to; at += 1) {
      const value = numbers[at]! + 1
      if (value < WIDE) units[length] = value
      else {
        units[length] = WIDE | (value >>> LOW_BITS)
        length += 1
        units[length] = value & LOW
      }
      length += 1
    }
    this.length = length
  }

  gap(): void {
    this.makeRoom(1)
    this.units[this.length] = GAP
    this.length += 1
  }

  private makeRoom(count: number): void {
    const most = this.length + count
    if (most > this.units.length) this.units = grown16(this.units, most)
  }
}

export function isFirstOfTwo(unit: number): boolean {
  return unit >= WIDE
}

/** The number that begins at a place; not asked of a gap. */
export function numberAt(units: Uint16Array, at: number): number {
  const unit = units[at]!
  return (unit < WIDE ? unit : ((unit & LOW) << LOW_BITS) | units[at + 1]!) - 1
}

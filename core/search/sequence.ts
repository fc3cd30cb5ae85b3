import { grown16 } from './room.ts'

/** Between two fields: no phrase goes across. */
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
  units = new Uint16Array(1024)
  length = 0

  begin(): void {
    this.length = 0
  }

  addAll(numbers: Uint32Array, count: number): void {
    const most = this.length + count * 2
    if (most > this.units.length) this.units = grown16(this.units, most)
    const { units } = this
    let { length } = this
    for (let at = 0; at < count; at += 1) {
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
    if (this.length === this.units.length) this.units = grown16(this.units, this.length + 1)
    this.units[this.length] = GAP
    this.length += 1
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

/** Bits beside each slot: how the word stands in that document. */
export const BITS = 1024
/** 2^32 / 1024: more documents than this do not fit one list. */
export const MOST_SLOTS = 4_194_304

/**
 * Documents that hold one word, ordered by slot: one 32-bit number each, the slot in the high 22 bits.
 * Grows by doubling; a list of four needs no memory outside the heap.
 */
export class Postings {
  private list = new Uint32Array(4)
  length = 0

  at(place: number): number {
    return this.list[place]!
  }

  set(slot: number, bits: number): void {
    const value = slot * BITS + bits
    const place = this.placeOf(slot)
    if (place < this.length && slotOf(this.list[place]!) === slot) {
      this.list[place] = value
      return
    }
    if (this.length === this.list.length) this.resize(this.length * 2)
    this.list.copyWithin(place + 1, place, this.length)
    this.list[place] = value
    this.length += 1
  }

  delete(slot: number): void {
    const place = this.placeOf(slot)
    if (place >= this.length || slotOf(this.list[place]!) !== slot) return
    this.list.copyWithin(place, place + 1, this.length)
    this.length -= 1
    if (this.list.length > 16 && this.length * 4 < this.list.length) this.resize(this.list.length / 2)
  }

  private resize(capacity: number): void {
    const list = new Uint32Array(capacity)
    list.set(this.list.subarray(0, this.length))
    this.list = list
  }

  /** The first place whose slot is not below; appending, the usual case, is told at once. */
  private placeOf(slot: number): number {
    const value = slot * BITS
    if (this.length === 0 || this.list[this.length - 1]! < value) return this.length
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.list[middle]! < value) low = middle + 1
      else high = middle
    }
    return low
  }
}

export function slotOf(posting: number): number {
  return posting >>> 10
}

export function bitsOf(posting: number): number {
  return posting & (BITS - 1)
}

import { Blocks, exponentFor, placeOf } from './blocks.ts'
import { Pending } from './pending.ts'
import { BITS, slotOf } from './posting.ts'
import type { Reading } from './reading.ts'
import { grown32, uint32 } from './room.ts'

/**
 * For each word, by its number, the documents that hold it, ordered by slot. A list stands in a block of the
 * next power of two.
 */
export class Postings {
  private readonly blocks = new Blocks(uint32)
  private readonly pending = new Pending()
  /** Address and length of each list side by side: one look finds both. */
  private heads = new Uint32Array(2048)

  lengthOf(number: number): number {
    return this.heads[number * 2 + 1] ?? 0
  }

  /** The array that the list stands in, and where it begins there. */
  pageOf(number: number): Uint32Array {
    return this.blocks.pageOf(this.heads[number * 2]!)
  }

  startOf(number: number): number {
    return placeOf(this.heads[number * 2]!)
  }

  /** The words of a document whose slot is above all others: so a whole journal is taken in. They wait. */
  add(slot: number, reading: Reading): void {
    if (this.pending.isEnough) this.settle()
    this.pending.add(slot, reading)
  }

  /** Puts what waits in its lists. */
  settle(): void {
    const { pending } = this
    if (pending.isEmpty) return
    const top = pending.bringInOrder()
    for (let number = 0, from = 0; number < top; number += 1) {
      const end = pending.endOf(number)
      if (end > from) this.extend(number, pending.sorted, from, pending.combine(from, end))
      from = end
    }
    pending.clear()
  }

  set(number: number, slot: number, bits: number): void {
    const length = this.lengthOf(number)
    const place = this.placeOf(number, slot)
    if (place === length || slotOf(this.pageOf(number)[this.startOf(number) + place]!) !== slot) {
      this.resize(number, length + 1)
      const start = this.startOf(number)
      this.pageOf(number).copyWithin(start + place + 1, start + place, start + length)
    }
    this.pageOf(number)[this.startOf(number) + place] = slot * BITS + bits
  }

  delete(number: number, slot: number): void {
    const length = this.lengthOf(number)
    const place = this.placeOf(number, slot)
    const page = this.pageOf(number)
    const start = this.startOf(number)
    if (place === length || slotOf(page[start + place]!) !== slot) return
    page.copyWithin(start + place, start + place + 1, start + length)
    this.resize(number, length - 1)
  }

  clear(): void {
    this.blocks.clear()
    this.pending.clear()
    this.heads.fill(0)
  }

  private extend(number: number, sorted: Uint32Array, from: number, end: number): void {
    const length = this.lengthOf(number)
    this.resize(number, length + end - from)
    const page = this.pageOf(number)
    const shift = this.startOf(number) + length - from
    for (let at = from; at < end; at += 1) page[at + shift] = sorted[at]!
  }

  private resize(number: number, to: number): void {
    if (number * 2 >= this.heads.length) this.heads = grown32(this.heads, number * 2 + 2)
    const { heads, blocks } = this
    const from = heads[number * 2 + 1]!
    heads[number * 2 + 1] = to
    const before = exponentOf(from)
    const after = exponentOf(to)
    if (before === after) return
    const old = heads[number * 2]!
    if (to > 0) heads[number * 2] = blocks.take(after)
    if (to > 0 && from > 0) this.copy(old, heads[number * 2]!, Math.min(from, to))
    if (from > 0) blocks.give(old, before)
  }

  private copy(from: number, to: number, length: number): void {
    const page = this.blocks.pageOf(from)
    const room = this.blocks.pageOf(to)
    const start = placeOf(from)
    const shift = placeOf(to) - start
    for (let at = start; at < start + length; at += 1) room[at + shift] = page[at]!
  }

  /** The first place whose slot is not below. */
  private placeOf(number: number, slot: number): number {
    const length = this.lengthOf(number)
    if (length === 0) return 0
    const page = this.pageOf(number)
    const start = this.startOf(number)
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >> 1
      if (slotOf(page[start + middle]!) < slot) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Four at least, as most lists would soon move on from less; an empty list has no block. */
function exponentOf(length: number): number {
  return length === 0 ? 0 : Math.max(2, exponentFor(length))
}

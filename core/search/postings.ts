import { Blocks, exponentFor, placeOf } from './blocks.ts'
import { BITS, bitsOf, slotOf } from './posting.ts'
import type { Reading } from './reading.ts'
import { grown32, uint32 } from './room.ts'
import { type Field, mostOf, stepOf } from './weight.ts'

/** What is kept of each list side by side: its address, its length, and of its last posting the slot plus one and the bits. */
const HEAD = 4
const LENGTH = 1
const LAST_MARK = 2
const LAST_BITS = 3

/**
 * For each word, by its number, the documents that hold it, ordered by slot. A list stands in a block of the
 * next power of two.
 */
export class Postings {
  private readonly blocks = new Blocks(uint32)
  /** What is kept of each list side by side: one look finds all of it. */
  private heads = new Uint32Array(2048)

  lengthOf(number: number): number {
    return this.heads[number * HEAD + LENGTH] ?? 0
  }

  /** The array that the list stands in, and where it begins there. */
  pageOf(number: number): Uint32Array {
    return this.blocks.pageOf(this.heads[number * HEAD]!)
  }

  startOf(number: number): number {
    return placeOf(this.heads[number * HEAD]!)
  }

  /** The words of a document whose slot is above all others: so a whole journal is taken in. */
  add(slot: number, { words, tails, parts }: Reading): void {
    let [word, tail] = [0, 0]
    for (const part of parts) {
      this.append(words, word, part.words, slot, part.field)
      this.append(tails, tail, part.tails, slot, part.field)
      word = part.words
      tail = part.tails
    }
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
    this.noteLast(number)
  }

  delete(number: number, slot: number): void {
    const length = this.lengthOf(number)
    const place = this.placeOf(number, slot)
    const page = this.pageOf(number)
    const start = this.startOf(number)
    if (place === length || slotOf(page[start + place]!) !== slot) return
    page.copyWithin(start + place, start + place + 1, start + length)
    this.resize(number, length - 1)
    this.noteLast(number)
  }

  /** Answers the pages that are still to be filled with zeros. */
  forget(): readonly Uint32Array[] {
    this.heads.fill(0)
    return this.blocks.forget()
  }

  /**
   * A word that stands there again is the last in its list already. Whether it is cannot be foretold, so nothing
   * branches on it: a wrong guess would wait for memory each time.
   */
  private append(numbers: Uint32Array, from: number, to: number, slot: number, field: Field): void {
    const { blocks } = this
    const step = stepOf(field)
    const most = mostOf(field)
    const mark = slot + 1
    let { heads } = this
    for (let at = from; at < to; at += 1) {
      const head = numbers[at]! * HEAD
      if (head >= heads.length) heads = this.heads = grown32(heads, head + HEAD)
      const length = heads[head + LENGTH]!
      const apart = heads[head + LAST_MARK]! ^ mark
      // 1 for a word that was not there yet, else 0.
      const isNew = (apart | -apart) >>> 31
      if (isFull(length) && isNew === 1) this.resize(numbers[at]!, length + 1)
      const bits = heads[head + LAST_BITS]! & (isNew - 1)
      const after = (bits & most) < most ? bits + step : bits
      const count = length + isNew
      const address = heads[head]!
      blocks.pageOf(address)[placeOf(address) + count - 1] = slot * BITS + after
      heads[head + LENGTH] = count
      heads[head + LAST_MARK] = mark
      heads[head + LAST_BITS] = after
    }
  }

  private noteLast(number: number): void {
    const length = this.lengthOf(number)
    const last = length === 0 ? 0 : this.pageOf(number)[this.startOf(number) + length - 1]!
    this.heads[number * HEAD + LAST_MARK] = length === 0 ? 0 : slotOf(last) + 1
    this.heads[number * HEAD + LAST_BITS] = bitsOf(last)
  }

  private resize(number: number, to: number): void {
    if (number * HEAD >= this.heads.length) this.heads = grown32(this.heads, (number + 1) * HEAD)
    const { heads, blocks } = this
    const from = heads[number * HEAD + LENGTH]!
    heads[number * HEAD + LENGTH] = to
    const before = exponentOf(from)
    const after = exponentOf(to)
    if (before === after) return
    const old = heads[number * HEAD]!
    if (to > 0) heads[number * HEAD] = blocks.take(after)
    if (to > 0 && from > 0) this.copy(old, heads[number * HEAD]!, Math.min(from, to))
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

/** True where one more needs a longer block. */
function isFull(length: number): boolean {
  return (length & (length - 1)) === 0 && (length === 0 || length >= 4)
}

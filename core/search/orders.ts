import { Blocks, exponentFor, placeOf } from './blocks.ts'
import { FIRST, grown32, uint16 } from './room.ts'
import type { Reading } from './reading.ts'
import { GAP, Sequence, isFirstOfTwo, numberAt } from './sequence.ts'

/**
 * The words of each document in their order: two bytes a word, so that phrases are judged without
 * reading a text again, and a document that leaves says itself which words it held. What is left of its
 * block tells which neighbours cannot be in it (a Bloom filter with one hash).
 */
export class Orders {
  private readonly blocks = new Blocks(uint16)
  private readonly sequence = new Sequence()
  private addresses = new Uint32Array(FIRST)
  private lengths = new Uint32Array(FIRST)
  /** Where what follows one another ends; behind it stand words that are part of a pair before them. */
  private ends = new Uint32Array(FIRST)

  set(slot: number, { words, tails, parts }: Reading): void {
    if (slot >= this.lengths.length) this.grow(slot + 1)
    this.delete(slot)
    const { sequence } = this
    sequence.clear()
    let from = 0
    for (const part of parts) {
      if (from > 0) sequence.gap()
      sequence.addAll(words, from, part.words)
      from = part.words
    }
    const end = sequence.length
    sequence.addAll(tails, 0, parts.at(-1)?.tails ?? 0)
    if (sequence.length > 0) this.keep(slot, end)
  }

  delete(slot: number): void {
    const length = this.lengths[slot]!
    if (length > 0) this.blocks.give(this.addresses[slot]!, blockFor(length))
    this.lengths[slot] = 0
    this.ends[slot] = 0
  }

  /** The array a document's words stand in, from `startOf` on, `lengthOf` units without the lone tails. */
  pageOf(slot: number): Uint16Array {
    return this.blocks.pageOf(this.addresses[slot]!)
  }

  startOf(slot: number): number {
    return placeOf(this.addresses[slot]!)
  }

  lengthOf(slot: number): number {
    return this.ends[slot]!
  }

  /** False where one of these neighbours is not in the document, as nine times out of ten is told at once. */
  mayHold(slot: number, neighbours: readonly number[]): boolean {
    const length = this.lengths[slot]!
    if (length === 0) return false
    const page = this.pageOf(slot)
    const start = this.startOf(slot) + length
    const exponent = signatureOf(length)
    for (let at = 0; at < neighbours.length; at += 1) {
      const bit = bitOf(neighbours[at]!, exponent)
      if ((page[start + (bit >>> 4)]! & (1 << (bit & 15))) === 0) return false
    }
    return true
  }

  /** True where a word is among those that no phrase counts. */
  hasTail(slot: number, number: number): boolean {
    const length = this.lengths[slot] ?? 0
    if (length === 0) return false
    const page = this.pageOf(slot)
    const start = this.startOf(slot)
    for (let at = start + this.ends[slot]!; at < start + length; at += 1) {
      if (numberAt(page, at) === number) return true
      if (isFirstOfTwo(page[at]!)) at += 1
    }
    return false
  }

  /** Every word of the document, each as often as it stands there. */
  numbersOf(slot: number): number[] {
    const length = this.lengths[slot] ?? 0
    if (length === 0) return []
    const page = this.pageOf(slot)
    const start = this.startOf(slot)
    const numbers: number[] = []
    for (let at = start; at < start + length; at += 1) {
      if (page[at] === GAP) continue
      numbers.push(numberAt(page, at))
      if (isFirstOfTwo(page[at]!)) at += 1
    }
    return numbers
  }

  /** Answers the pages that are still to be filled with zeros. */
  forget(): readonly Uint16Array[] {
    this.lengths.fill(0)
    this.ends.fill(0)
    return this.blocks.forget()
  }

  private keep(slot: number, end: number): void {
    const { units, length } = this.sequence
    const address = this.blocks.take(blockFor(length))
    const page = this.blocks.pageOf(address)
    const start = placeOf(address)
    for (let at = 0; at < length; at += 1) page[start + at] = units[at]!
    sign(page, start, end, start + length, signatureOf(length))
    this.addresses[slot] = address
    this.lengths[slot] = length
    this.ends[slot] = end
  }

  private grow(length: number): void {
    this.addresses = grown32(this.addresses, length)
    this.lengths = grown32(this.lengths, length)
    this.ends = grown32(this.ends, length)
  }
}

/** Names two units that stand side by side, in 32 bits. */
export function neighboursOf(one: number, other: number): number {
  return Math.imul((one << 16) | other, 0x9e3779b1)
}

/** Room for the words and at least a quarter more for the signature: four bits for each of them. */
function blockFor(length: number): number {
  return exponentFor(length + Math.max(1, length >> 2))
}

/** Units of the signature as a power of two: as many as the block has left. */
function signatureOf(length: number): number {
  return 31 - Math.clz32(2 ** blockFor(length) - length)
}

function sign(page: Uint16Array, from: number, to: number, start: number, exponent: number): void {
  page.fill(0, start, start + 2 ** exponent)
  for (let at = from + 1; at < from + to; at += 1) {
    const bit = bitOf(neighboursOf(page[at - 1]!, page[at]!), exponent)
    const place = start + (bit >>> 4)
    page[place] = page[place]! | (1 << (bit & 15))
  }
}

/** Sixteen bits in each unit: the highest bits of the name choose one. */
function bitOf(neighbours: number, exponent: number): number {
  return neighbours >>> (28 - exponent)
}

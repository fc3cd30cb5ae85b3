import { BITS } from './posting.ts'
import type { Reading } from './reading.ts'
import { FIRST, grown32 } from './room.ts'
import { plus } from './weight.ts'

/** Words that wait before they are put in their lists: few at first, then those of some 120 entries. */
const ENOUGH_AT_FIRST = 4096
const ENOUGH = 32_768
/** A mark is a slot and, in its low bits, a field. */
const FIELD_BITS = 2
const FIELD = 2 ** FIELD_BITS - 1

/**
 * The words of new documents, taken out list by list: each list is then visited once for hundreds of
 * documents instead of once for each, and most lists lie far from the nearest cache.
 */
export class Pending {
  /** After `bringInOrder`, the marks of the words list by list, each list's in the order they came. */
  sorted = new Uint32Array(0)
  private numbers = new Uint32Array(FIRST)
  private enough = ENOUGH_AT_FIRST
  private length = 0
  /** Which words, up to an end, have which mark. */
  private ends: number[] = []
  private marks: number[] = []
  /** By number, how many wait; after `bringInOrder`, where they end. */
  private counts = new Uint32Array(FIRST)

  get isEmpty(): boolean {
    return this.length === 0
  }

  get isEnough(): boolean {
    return this.length >= this.enough
  }

  /** A document that is not in yet. */
  add(slot: number, { words, tails, parts }: Reading): void {
    let [word, tail] = [0, 0]
    for (const part of parts) {
      this.addAll(words, word, part.words)
      this.addAll(tails, tail, part.tails)
      this.ends.push(this.length)
      this.marks.push(slot * 2 ** FIELD_BITS + part.field)
      word = part.words
      tail = part.tails
    }
  }

  /** Numbers that wait are below what this answers. */
  bringInOrder(): number {
    const top = this.count()
    if (this.sorted.length < this.length) this.sorted = new Uint32Array(this.numbers.length)
    const { numbers, sorted, counts } = this
    let start = 0
    for (let number = 0; number < top; number += 1) {
      const count = counts[number]!
      counts[number] = start
      start += count
    }
    let at = 0
    for (let part = 0; part < this.ends.length; part += 1) {
      const mark = this.marks[part]!
      for (const end = this.ends[part]!; at < end; at += 1) {
        const number = numbers[at]!
        const place = counts[number]!
        sorted[place] = mark
        counts[number] = place + 1
      }
    }
    return top
  }

  endOf(number: number): number {
    return this.counts[number]!
  }

  /**
   * Makes postings of the marks of one list, from the place on where the one before ended; each slot then
   * stands there once. Answers where they end.
   */
  combine(from: number, end: number): number {
    const { sorted } = this
    let kept = from
    for (let at = from; at < end; kept += 1) {
      const slot = sorted[at]! >>> FIELD_BITS
      let bits = 0
      for (; at < end && sorted[at]! >>> FIELD_BITS === slot; at += 1) bits = plus(bits, sorted[at]! & FIELD)
      sorted[kept] = slot * BITS + bits
    }
    return kept
  }

  clear(): void {
    this.counts.fill(0)
    this.enough = Math.min(this.enough * 2, ENOUGH)
    this.length = 0
    this.ends = []
    this.marks = []
  }

  private addAll(read: Uint32Array, from: number, to: number): void {
    const end = this.length + to - from
    if (end > this.numbers.length) this.numbers = grown32(this.numbers, end)
    const { numbers } = this
    for (let at = from, place = this.length; at < to; at += 1, place += 1) numbers[place] = read[at]!
    this.length = end
  }

  private count(): number {
    const { numbers, length } = this
    let { counts } = this
    let top = 0
    for (let at = 0; at < length; at += 1) {
      const number = numbers[at]!
      if (number >= top) {
        top = number + 1
        if (top > counts.length) counts = this.counts = grown32(counts, top)
      }
      counts[number] = counts[number]! + 1
    }
    return top
  }
}

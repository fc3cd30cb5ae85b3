import { Blocks, exponentFor, placeOf } from './blocks.ts'
import { isMarkUnit } from './letters.ts'
import type { Nearness } from './near.ts'
import { FIRST, grown32, uint16 } from './room.ts'
import type { Term } from './term.ts'

/** The units of each word by its number, in shared pages. */
export class Words {
  private readonly blocks = new Blocks(uint16)
  private addresses = new Uint32Array(FIRST)
  private lengths = new Uint32Array(FIRST)
  /** Second and third unit of each word, to tell most words apart without their page. */
  private leads = new Uint32Array(FIRST)

  set(number: number, term: Term): void {
    if (number >= this.lengths.length) this.grow(number + 1)
    const address = this.blocks.take(exponentFor(term.length))
    const page = this.blocks.pageOf(address)
    for (let at = 0; at < term.length; at += 1) page[placeOf(address) + at] = term.units[at]!
    this.addresses[number] = address
    this.lengths[number] = term.length
    this.leads[number] = leadOf(term)
  }

  delete(number: number): void {
    const address = this.addresses[number]!
    const length = this.lengths[number]!
    this.blocks.pageOf(address).fill(0, placeOf(address), placeOf(address) + length)
    this.blocks.give(address, exponentFor(length))
    this.lengths[number] = 0
    this.leads[number] = 0
  }

  clear(): void {
    this.blocks.clear()
    this.lengths.fill(0)
    this.leads.fill(0)
  }

  has(number: number): boolean {
    return this.lengths[number]! > 0
  }

  firstUnit(number: number): number {
    const address = this.addresses[number]!
    return this.blocks.pageOf(address)[placeOf(address)]!
  }

  word(number: number): string {
    const address = this.addresses[number]!
    const start = placeOf(address)
    const page = this.blocks.pageOf(address)
    return String.fromCharCode(...page.subarray(start, start + this.lengths[number]!))
  }

  distance(number: number, nearness: Nearness): number {
    const address = this.addresses[number]!
    return nearness.of(this.blocks.pageOf(address), placeOf(address), this.lengths[number]!)
  }

  is(number: number, term: Term): boolean {
    return this.lengths[number] === term.length && this.holds(number, term)
  }

  beginsWith(number: number, term: Term): boolean {
    if (this.lengths[number]! < term.length) return false
    const mask = term.length > 2 ? 0xffff_ffff : term.length > 1 ? 0xffff_0000 : 0
    return ((this.leads[number]! ^ leadOf(term)) & mask) === 0 && this.holds(number, term)
  }

  /** True where the word goes on after `length` units with a mark on what stands before. */
  isMarkedAt(number: number, length: number): boolean {
    if (this.lengths[number]! <= length) return false
    const address = this.addresses[number]!
    return isMarkUnit(this.blocks.pageOf(address)[placeOf(address) + length]!)
  }

  private holds(number: number, term: Term): boolean {
    const address = this.addresses[number]!
    const page = this.blocks.pageOf(address)
    const start = placeOf(address)
    const { units, length } = term
    for (let at = 0; at < length; at += 1) if (page[start + at] !== units[at]) return false
    return true
  }

  private grow(length: number): void {
    this.addresses = grown32(this.addresses, length)
    this.lengths = grown32(this.lengths, length)
    this.leads = grown32(this.leads, length)
  }
}

function leadOf({ units, length }: Term): number {
  const second = length > 1 ? units[1]! : 0
  const third = length > 2 ? units[2]! : 0
  return ((second << 16) | third) >>> 0
}

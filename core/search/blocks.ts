/** Units of one page; an address is the page's number times this, plus the place in it. */
const PAGE_BITS = 16
const PAGE = 2 ** PAGE_BITS

/**
 * Room for many short lists in a few long arrays: an array of its own for each list would cost more than
 * what stands in it. A block is a power of two long; what is given back is used again.
 */
export class Blocks<A extends Uint16Array | Uint32Array> {
  private readonly make: (length: number) => A
  private pages: A[] = []
  /** By exponent, addresses of blocks given back. */
  private free = noneFree()
  /** Where the page being filled goes on; its end when there is none. */
  private next = 0
  private end = 0

  constructor(make: (length: number) => A) {
    this.make = make
  }

  take(exponent: number): number {
    const used = this.free[exponent]!
    if (used.length > 0) return used.pop()!
    const length = 2 ** exponent
    if (length >= PAGE) return this.addPage(length)
    if (this.end - this.next < length) {
      this.giveRest()
      this.next = this.addPage(PAGE)
      this.end = this.next + PAGE
    }
    const address = this.next
    this.next += length
    return address
  }

  give(address: number, exponent: number): void {
    const length = 2 ** exponent
    if (length > PAGE) {
      // A page of its own goes as a whole; its number waits for the next one.
      this.pages[address >>> PAGE_BITS] = this.make(0)
      this.free[LONE]!.push(address)
      return
    }
    this.free[exponent]!.push(address)
  }

  pageOf(address: number): A {
    return this.pages[address >>> PAGE_BITS]!
  }

  clear(): void {
    for (const page of this.forget()) page.fill(0)
  }

  /** Forgets all lists at once. Answers the pages they stood in, which are still to be filled with zeros. */
  forget(): readonly A[] {
    const { pages } = this
    this.pages = []
    this.free = noneFree()
    this.next = 0
    this.end = 0
    return pages
  }

  private addPage(length: number): number {
    const address = this.free[LONE]!.pop() ?? this.pages.length * PAGE
    this.pages[address >>> PAGE_BITS] = this.make(length)
    return address
  }

  /** The rest of a page goes to shorter lists, the longest blocks that fit first. */
  private giveRest(): void {
    for (let exponent = PAGE_BITS - 1; exponent >= 0; exponent -= 1) {
      if (this.end - this.next < 2 ** exponent) continue
      this.free[exponent]!.push(this.next)
      this.next += 2 ** exponent
    }
  }
}

/** Stands for no exponent: numbers of pages that are gone. */
const LONE = 32

const noneFree = (): number[][] => Array.from({ length: LONE + 1 }, () => [])

export function placeOf(address: number): number {
  return address & (PAGE - 1)
}

/** The least exponent whose block holds that many. */
export function exponentFor(length: number): number {
  return length <= 1 ? 0 : 32 - Math.clz32(length - 1)
}

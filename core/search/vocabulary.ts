import { Postings } from './postings.ts'

/** New and dropped words together, before the sorted list is made anew. */
const MOST_UNSORTED = 1024

/** Every word met, with its postings; answers all words of one beginning. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []
  private readonly lists: Postings[] = []
  private readonly free: number[] = []
  private sorted: readonly string[] = []
  private fresh: string[] = []
  private dropped = 0

  get size(): number {
    return this.numbers.size
  }

  numberOf(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    const number = this.free.pop() ?? this.names.length
    const name = detached(term)
    this.names[number] = name
    this.lists[number] = new Postings()
    this.numbers.set(name, number)
    this.fresh.push(name)
    return number
  }

  list(number: number): Postings {
    return this.lists[number]!
  }

  /** Forgets a word that stands in no document any more. */
  dropIfEmpty(number: number): void {
    if (this.lists[number]!.length > 0) return
    this.numbers.delete(this.names[number]!)
    this.names[number] = ''
    this.free.push(number)
    this.dropped += 1
  }

  exactly(term: string): readonly Postings[] {
    const number = this.numbers.get(term)
    return number === undefined ? [] : [this.lists[number]!]
  }

  /** The word itself, if there, comes first. */
  beginningWith(prefix: string): readonly Postings[] {
    this.sortIfDue()
    const found = new Set(this.exactly(prefix))
    const take = (name: string): boolean => {
      if (!name.startsWith(prefix)) return false
      const number = this.numbers.get(name)
      if (number !== undefined) found.add(this.lists[number]!)
      return true
    }
    let at = this.placeOf(prefix)
    while (at < this.sorted.length && take(this.sorted[at]!)) at += 1
    for (const name of this.fresh) take(name)
    return [...found]
  }

  private sortIfDue(): void {
    if (this.fresh.length + this.dropped > MOST_UNSORTED) this.sort()
  }

  /** Some 40 ms for 20,000 words; otherwise done by itself when due. */
  sort(): void {
    this.sorted = [...this.numbers.keys()].toSorted()
    this.fresh = []
    this.dropped = 0
  }

  private placeOf(prefix: string): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.sorted[middle]! < prefix) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * A copy of its own. A slice of 13 characters or more keeps the whole text it was cut from alive in V8,
 * and the index shall hold words, not texts.
 */
function detached(term: string): string {
  return term.length < 13 ? term : Array.from(term).join('')
}

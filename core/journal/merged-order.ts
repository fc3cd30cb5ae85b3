import type { Cell } from '../kernel/table.ts'
import type { EntryRow } from './entry.schema.ts'
import { newestFirst } from './filter.ts'
import type { Ordered } from './ordered.ts'

/**
 * An order known already with some rows put in at their places. A page decodes the rows on it and those that are
 * looked at to find the places before its end: few, where what was put in is as new as the page.
 */
export class MergedOrder implements Ordered {
  readonly size: number
  private readonly ordered: Ordered
  private readonly loose: readonly Cell<EntryRow>[]
  /** How many of the ordered ones stand before each of the first loose ones. */
  private readonly ranks: number[] = []

  constructor(ordered: Ordered, loose: readonly Cell<EntryRow>[]) {
    this.ordered = ordered
    this.loose = loose.toSorted((one, other) => newestFirst(one.value, other.value))
    this.size = ordered.size + loose.length
  }

  page(offset: number, limit: number): readonly Cell<EntryRow>[] {
    const end = Math.min(offset + limit, this.size)
    const places: number[] = []
    while (places.length < this.loose.length) {
      const place = this.rank(places.length) + places.length
      if (place >= end) break
      places.push(place)
    }
    let next = places.filter((place) => place < offset).length
    const others = this.ordered.page(offset - next, end - offset)
    const cells: Cell<EntryRow>[] = []
    let taken = 0
    for (let place = offset; place < end; place += 1) {
      if (places[next] === place) {
        cells.push(this.loose[next]!)
        next += 1
      } else {
        cells.push(others[taken]!)
        taken += 1
      }
    }
    return cells
  }

  /** Looked for from the one before on, in growing steps. */
  private rank(which: number): number {
    const known = this.ranks[which]
    if (known !== undefined) return known
    const { value } = this.loose[which]!
    const isBefore = (at: number): boolean => newestFirst(this.ordered.page(at, 1)[0]!.value, value) < 0
    let low = which === 0 ? 0 : this.rank(which - 1)
    let high = low
    for (let step = 1; high < this.ordered.size && isBefore(high); step *= 2) {
      low = high + 1
      high = low + step
    }
    high = Math.min(high, this.ordered.size)
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(middle)) low = middle + 1
      else high = middle
    }
    this.ranks.push(low)
    return low
  }
}

import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { Ordered } from '../../core/journal/ordered.ts'
import type { Cell } from '../../core/kernel/table.ts'
import { TRASH } from './book-rules.ts'
import type { EntryGround } from './entry-ground.ts'

/** Those that stand and have not changed since, in the vault's order. */
export class StandingOrder implements Ordered {
  readonly size: number
  private readonly ground: EntryGround
  private readonly changed: ReadonlySet<string>

  constructor(ground: EntryGround, changed: ReadonlySet<string>) {
    this.ground = ground
    this.changed = changed
    let size = 0
    for (const { count, shelf } of ground.runs) if (shelf !== TRASH) size += count
    for (const id of changed) if (ground.isStanding(id)) size -= 1
    this.size = size
  }

  page(offset: number, limit: number): readonly Cell<EntryRow>[] {
    const found: Cell<EntryRow>[] = []
    let [place, passed] = [0, 0]
    for (const run of this.ground.runs) {
      const { count, shelf } = run
      // A run of which nothing is asked for is passed over whole, where each of its rows counts.
      const isWhole = this.changed.size === 0 && shelf !== TRASH
      if (shelf === TRASH || (isWhole && passed + count <= offset)) {
        if (isWhole) passed += count
        place += count
        continue
      }
      for (const id of run.ids) {
        if (found.length === limit) return found
        if (!this.changed.has(id)) {
          if (passed >= offset) found.push(this.ground.at(place))
          passed += 1
        }
        place += 1
      }
    }
    return found
  }
}

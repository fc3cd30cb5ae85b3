import type { MirrorBlock } from './mirror-block.ts'
import type { RecordValue, RowGround } from './vault.ts'

/** Where a record lies in a mirror. */
export interface Found {
  readonly block: MirrorBlock
  readonly place: number
}

/** The rows of one collection, by their numbers across all blocks. */
export class MirrorGround implements RowGround {
  readonly runs: RowGround['runs']
  private readonly blocks: readonly MirrorBlock[]
  /** Number of each block's first row. */
  private readonly starts: readonly number[]
  private readonly startOf = new Map<MirrorBlock, number>()
  private readonly find: (id: string) => Found | null

  constructor(blocks: readonly MirrorBlock[], find: (id: string) => Found | null) {
    this.blocks = blocks
    this.runs = blocks.map(({ block }) => block)
    this.find = find
    let start = 0
    this.starts = blocks.map((block) => {
      this.startOf.set(block, start)
      start += block.block.count
      return start - block.block.count
    })
  }

  placeOf(id: string): number | undefined {
    const found = this.find(id)
    const start = found ? this.startOf.get(found.block) : undefined
    return found && start !== undefined ? start + found.place : undefined
  }

  row(place: number): RecordValue {
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.starts[middle]! <= place) low = middle
      else high = middle - 1
    }
    return this.blocks[low]!.rowAnyway(place - this.starts[low]!)
  }
}

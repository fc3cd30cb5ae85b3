import type { BaseRow } from './base.ts'
import type { MirrorBlock } from './mirror-block.ts'
import type { RecordValue } from './vault.ts'

/** A row where it lies in its block; decoded with its neighbours when it is first read. */
export class MirrorRow implements BaseRow {
  private readonly block: MirrorBlock
  private readonly place: number

  constructor(block: MirrorBlock, place: number) {
    this.block = block
    this.place = place
  }

  get collection(): string {
    return this.block.block.c
  }

  get id(): string {
    return this.block.block.ids[this.place]!
  }

  get shelf(): string {
    return this.block.block.shelf
  }

  get isInOrder(): boolean {
    return true
  }

  row(): RecordValue {
    return this.block.rowAnyway(this.place)
  }
}

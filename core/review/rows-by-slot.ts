import type { EntryRow } from '../journal/entry.schema.ts'
import { passes } from '../journal/filter.ts'
import type { EntryFilter } from '../journal/journal.contract.ts'
import { grown8 } from '../search/room.ts'

const STANDS = 1
const IN_TRASH = 2

/**
 * The row of each document in the index as it is now. Whether it stands or lies in the trash is kept
 * beside it in a byte: most questions want no more, and looking at a hundred thousand rows takes time.
 */
export class RowsBySlot {
  private rows: (EntryRow | undefined)[] = []
  private places = new Uint8Array(1024)

  set(slot: number, row: EntryRow | undefined): void {
    if (slot >= this.places.length) this.places = grown8(this.places, slot + 1)
    this.rows[slot] = row
    this.places[slot] = row === undefined ? 0 : row.trashedAt === null ? STANDS : IN_TRASH
  }

  at(slot: number): EntryRow {
    return this.rows[slot]!
  }

  accepting(filter: EntryFilter): (slot: number) => boolean {
    const place = filter.inTrash ? IN_TRASH : STANDS
    const { places, rows } = this
    const { inTrash: _, ...narrower } = filter
    if (Object.values(narrower).every((wish) => wish === undefined)) return (slot) => places[slot] === place
    return (slot) => places[slot] === place && passes(rows[slot]!, filter)
  }

  clear(): void {
    this.rows = []
    this.places.fill(0)
  }
}

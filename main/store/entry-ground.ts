import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { Cell, Ground } from '../../core/kernel/table.ts'
import type { RowGround } from '../vault/vault.ts'
import { TRASH } from './book-rules.ts'
import { entryOf } from './record-of.ts'

const ROWS_A_STEP = 200

/** Entries as the vault has them. */
export class EntryGround implements Ground<EntryRow> {
  readonly size: number
  readonly runs: RowGround['runs']
  private readonly rows: RowGround | null
  private readonly cells: EntryCell[] = []

  constructor(rows: RowGround | null) {
    this.rows = rows
    this.runs = rows?.runs ?? []
    this.size = this.runs.reduce((sum, { count }) => sum + count, 0)
  }

  cell(id: string): EntryCell | undefined {
    const place = this.rows?.placeOf(id)
    return place === undefined ? undefined : this.at(place)
  }

  at(place: number): EntryCell {
    const { rows } = this
    if (!rows) throw new RangeError('no ground')
    return (this.cells[place] ??= new EntryCell(rows, place))
  }

  has(id: string): boolean {
    return this.rows?.placeOf(id) !== undefined
  }

  isStanding(id: string): boolean {
    const place = this.rows?.placeOf(id)
    if (place === undefined) return false
    let start = 0
    const run = this.runs.find(({ count }) => (start += count) > place)
    return run?.shelf !== TRASH
  }

  /** Some rows a step. */
  *decode(): Generator<void> {
    let count = 0
    for (const [, cell] of this.entries()) {
      count += cell.value ? 1 : 0
      if (count % ROWS_A_STEP === 0) yield
    }
  }

  *entries(): Generator<readonly [string, EntryCell]> {
    let place = 0
    for (const { ids } of this.runs) {
      for (const id of ids) {
        yield [id, this.at(place)]
        place += 1
      }
    }
  }
}

/** An entry's row, decoded when it is first read. */
class EntryCell implements Cell<EntryRow> {
  private readonly rows: RowGround
  private readonly place: number
  private row: EntryRow | null = null

  constructor(rows: RowGround, place: number) {
    this.rows = rows
    this.place = place
  }

  get value(): EntryRow {
    return (this.row ??= entryOf(this.rows.row(this.place)))
  }
}

import { COLLECTIONS, type Body, type Book, type Collection } from '../../core/book/book.ts'
import { readRecord } from '../../core/book/read-record.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { EntryOrder } from '../../core/journal/ordered-view.ts'
import { TableMaker, type Cell, type Ground, type Table } from '../../core/kernel/table.ts'
import { inSlices } from '../vault/breathe.ts'
import type { OpenVault, RecordValue, RowGround } from '../vault/vault.ts'
import { TRASH } from './book-rules.ts'

export interface LoadedBook {
  readonly book: Book
  /** null where the vault knew none. */
  readonly order: EntryOrder | null
  /** Nothing is left to be decoded. */
  readonly isWhole: boolean
}

/** Rows a slice: some milliseconds. */
const ROWS_A_TURN = 5000

/** Builds the book from every row. Rows that cost something, and all texts, stay in the vault until one is read. */
export function loadBook(vault: OpenVault): Promise<LoadedBook> {
  return inSlices({}, loading(vault))
}

function* loading(vault: OpenVault): Generator<void, LoadedBook> {
  const makers = new Map(COLLECTIONS.map((name) => [name, new TableMaker<object>()]))
  let isWhole = true
  for (const ref of vault.rows((collection) => collection !== 'entries')) {
    if (!isKnown(ref.collection)) continue
    if (ref.isInOrder) isWhole = false
    makers.get(ref.collection)?.put(ref.id, { value: recordOf(ref.collection, ref.row()) })
  }
  const { entries, texts, order } = yield* entriesOf(vault)
  const table = <T extends object>(collection: Collection): Table<T> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where what the vault holds is taken for what its shape says
    makers.get(collection)!.made() as unknown as Table<T>
  const book: Book = {
    entries,
    texts,
    moods: table('moods'),
    steps: table('steps'),
    issues: table('issues'),
    goals: table('goals'),
    checkIns: table('checkIns'),
    evidence: table('evidence'),
    settings: table('settings'),
    visits: table('visits'),
  }
  return { book, order, isWhole: isWhole && order === null }
}

type Entries = Pick<Book, 'entries' | 'texts'> & Pick<LoadedBook, 'order'>

/** Those the vault has in order are left where they lie; what changed since stands above them. */
function* entriesOf(vault: OpenVault): Generator<void, Entries> {
  const ground = new EntryGround(vault.ground('entries'))
  const entries = new TableMaker<EntryRow>(ground)
  const texts = new TableMaker<Body>(new TextGround(vault, ground))
  const loose: Cell<EntryRow>[] = []
  const changed = new Set<string>()
  for (const { id, shelf, row } of vault.above('entries')) {
    changed.add(id)
    if (row) {
      const cell = { value: entryOf(row) }
      entries.put(id, cell)
      texts.put(id, { value: new SealedText(vault, id) })
      if (shelf !== TRASH) loose.push(cell)
    } else {
      entries.remove(id)
      texts.remove(id)
    }
  }
  const ordered: Cell<EntryRow>[] = []
  let place = 0
  for (const { shelf, ids } of ground.runs) {
    for (const id of ids) {
      if (shelf !== TRASH && !changed.has(id)) ordered.push(ground.at(place))
      place += 1
      if (place % ROWS_A_TURN === 0) yield
    }
  }
  const of = entries.made()
  const order = ordered.length > 0 ? { of, ordered, loose } : null
  return { entries: of, texts: texts.made(), order }
}

/** Entries as the vault has them. */
class EntryGround implements Ground<EntryRow> {
  readonly size: number
  readonly runs: RowGround['runs']
  private readonly rows: RowGround | null
  private readonly cells: EntryCell[] = []

  constructor(rows: RowGround | null) {
    this.rows = rows
    this.runs = rows?.runs ?? []
    this.size = this.runs.reduce((sum, { ids }) => sum + ids.length, 0)
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

function entryOf(value: RecordValue): EntryRow {
  const { text: _, ...row } = recordOf('entries', value)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape was looked at when the vault took it
  return Object.freeze(row) as unknown as EntryRow
}

/** The texts of those entries. */
class TextGround implements Ground<Body> {
  private readonly vault: OpenVault
  private readonly rows: EntryGround

  constructor(vault: OpenVault, rows: EntryGround) {
    this.vault = vault
    this.rows = rows
  }

  get size(): number {
    return this.rows.size
  }

  cell(id: string): Cell<Body> | undefined {
    return this.rows.has(id) ? { value: new SealedText(this.vault, id) } : undefined
  }

  *entries(): Generator<readonly [string, Cell<Body>]> {
    for (const [id] of this.rows.entries()) yield [id, { value: new SealedText(this.vault, id) }]
  }
}

/** A text that lies in the vault. */
class SealedText implements Body {
  private readonly vault: OpenVault
  private readonly id: string

  constructor(vault: OpenVault, id: string) {
    this.vault = vault
    this.id = id
  }

  read(): string {
    const text = this.vault.value('entries', this.id)?.['text']
    return typeof text === 'string' ? text : ''
  }
}

function recordOf(collection: Collection, value: RecordValue): { readonly [field: string]: unknown } {
  const record = readRecord(collection, value)
  if (!record) throw new Error('a row that was said to fit does not')
  return Object.freeze(record)
}

function isKnown(collection: string): collection is Collection {
  return COLLECTIONS.some((each) => each === collection)
}

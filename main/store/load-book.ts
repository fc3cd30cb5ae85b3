import { COLLECTIONS, type Body, type Book, type Collection } from '../../core/book/book.ts'
import { readRecord } from '../../core/book/read-record.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { EntryOrder } from '../../core/journal/ordered-view.ts'
import { TableMaker, type Cell, type Table } from '../../core/kernel/table.ts'
import { inSlices } from '../vault/breathe.ts'
import type { OpenVault, RowRef } from '../vault/vault.ts'
import { TRASH } from './book-rules.ts'

export interface LoadedBook {
  readonly book: Book
  /** null where the vault knew none. */
  readonly order: EntryOrder | null
  /** Nothing is left to be decoded. */
  readonly isWhole: boolean
}

/** Rows a slice: some milliseconds. */
const ROWS_A_TURN = 2000

/** Builds the book from every row. Rows that cost something, and all texts, stay in the vault until one is read. */
export function loadBook(vault: OpenVault): Promise<LoadedBook> {
  return inSlices({}, loading(vault))
}

function* loading(vault: OpenVault): Generator<void, LoadedBook> {
  const makers = new Map(COLLECTIONS.map((name) => [name, new TableMaker<object>()]))
  const entries = new TableMaker<EntryRow>()
  const texts = new TableMaker<Body>()
  const ordered: Cell<EntryRow>[] = []
  const loose: Cell<EntryRow>[] = []
  let [count, isWhole] = [0, true]
  for (const ref of vault.rows()) {
    if (!isKnown(ref.collection)) continue
    if (ref.isInOrder) isWhole = false
    if (ref.collection === 'entries') {
      const cell = new EntryCell(ref)
      entries.put(ref.id, cell)
      texts.put(ref.id, { value: new SealedText(vault, ref.id) })
      if (ref.shelf !== TRASH) (ref.isInOrder ? ordered : loose).push(cell)
    } else {
      makers.get(ref.collection)?.put(ref.id, { value: recordOf(ref) })
    }
    count += 1
    if (count % ROWS_A_TURN === 0) yield
  }
  const table = <T extends object>(collection: Collection): Table<T> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where what the vault holds is taken for what its shape says
    makers.get(collection)!.made() as unknown as Table<T>
  const book: Book = {
    entries: entries.made(),
    texts: texts.made(),
    moods: table('moods'),
    steps: table('steps'),
    issues: table('issues'),
    goals: table('goals'),
    checkIns: table('checkIns'),
    evidence: table('evidence'),
    settings: table('settings'),
    visits: table('visits'),
  }
  const order = ordered.length > 0 ? { of: book.entries, ordered, loose } : null
  return { book, order, isWhole }
}

/** An entry's row, decoded when it is first read. */
class EntryCell implements Cell<EntryRow> {
  private readonly ref: RowRef
  private row: EntryRow | null = null

  constructor(ref: RowRef) {
    this.ref = ref
  }

  get value(): EntryRow {
    if (this.row) return this.row
    const { text: _, ...row } = recordOf(this.ref)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape was looked at when the vault took it
    this.row = Object.freeze(row) as unknown as EntryRow
    return this.row
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

function recordOf(ref: RowRef): { readonly [field: string]: unknown } {
  const { collection } = ref
  const record = isKnown(collection) ? readRecord(collection, ref.row()) : null
  if (!record) throw new Error('a row that was said to fit does not')
  return Object.freeze(record)
}

function isKnown(collection: string): collection is Collection {
  return COLLECTIONS.some((each) => each === collection)
}

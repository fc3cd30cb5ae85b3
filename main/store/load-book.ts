import { COLLECTIONS, type Body, type Book, type Collection } from '../../core/book/book.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import type { EntryOrder } from '../../core/journal/ordered-view.ts'
import { TableMaker, type Cell } from '../../core/kernel/table.ts'
import type { OpenVault } from '../vault/vault.ts'
import { TRASH } from './book-rules.ts'
import { EntryGround } from './entry-ground.ts'
import { entryOf, recordOf } from './record-of.ts'
import { StandingOrder } from './standing-order.ts'
import { SealedText, TextGround } from './text-ground.ts'

export interface LoadedBook {
  readonly book: Book
  /** null where the vault knew none. */
  readonly order: EntryOrder | null
  /** Nothing is left to be decoded. */
  readonly isWhole: boolean
  /** Decodes what is left, in small steps. */
  readonly decode: () => Generator<void>
}

/** Builds the book from every row. Rows that cost something, and all texts, stay in the vault until one is read. */
export function loadBook(vault: OpenVault): LoadedBook {
  const makers = new Map(COLLECTIONS.map((name) => [name, new TableMaker<object>()]))
  let isWhole = true
  for (const ref of vault.rows((collection) => collection !== 'entries')) {
    if (!isKnown(ref.collection)) continue
    if (ref.isInOrder) isWhole = false
    makers.get(ref.collection)?.put(ref.id, { value: recordOf(ref.collection, ref.row()) })
  }
  const { entries, texts, order, decode } = entriesOf(vault)
  const others = COLLECTIONS.flatMap((name) => (name === 'entries' ? [] : [[name, makers.get(name)?.made()]]))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where what the vault holds is taken for what its shape says
  const book = { ...Object.fromEntries(others), entries, texts } as Book
  return { book, order, isWhole: isWhole && order === null, decode }
}

type Entries = Pick<Book, 'entries' | 'texts'> & Pick<LoadedBook, 'order' | 'decode'>

/** Those the vault has in order are left where they lie; what changed since stands above them. */
function entriesOf(vault: OpenVault): Entries {
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
  const of = entries.made()
  const ordered = new StandingOrder(ground, changed)
  const order = ordered.size > 0 ? { of, ordered, loose } : null
  return { entries: of, texts: texts.made(), order, decode: () => ground.decode() }
}

function isKnown(collection: string): collection is Collection {
  return COLLECTIONS.some((each) => each === collection)
}

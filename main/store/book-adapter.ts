import type { Adapter } from 'lowdb'
import { COLLECTIONS, emptyBook, type Book, type Collection } from '../../core/book/book.ts'
import { diffBooks, type RecordDiff } from '../../core/book/diff.ts'
import type { OpenVault, RecordChange } from '../vault/vault.ts'
import { loadBook, type LoadedBook } from './load-book.ts'
import { RefusedWrite } from './refused-write.ts'

/** What the next write must know beyond the book itself. Keys are `collection id`. */
export interface WriteHints {
  readonly shown: ReadonlyMap<string, ReadonlySet<string>>
  readonly purged: ReadonlySet<string>
  /** What was found between two books by whoever made the change; null where that was not one step. */
  readonly step: BookStep | null
}

export interface BookStep {
  readonly before: Book
  readonly after: Book
  readonly diffs: readonly RecordDiff[]
}

const NO_HINTS: WriteHints = { shown: new Map(), purged: new Set(), step: null }

export function recordKey(collection: Collection, id: string): string {
  return `${collection} ${id}`
}

/**
 * lowdb's adapter over an open vault. `write` finds what changed since the book that is durable and
 * appends only that, in one durable append; a failure leaves that base, so the next
 * write brings along what this one could not.
 */
export class BookAdapter implements Adapter<Book> {
  private readonly vault: OpenVault
  private readonly isNew: boolean
  private durable: Book = emptyBook()
  private hints = NO_HINTS
  /** The book as it was last loaded. Replaced by each reading; whoever reads again may put it back. */
  loaded: LoadedBook = { book: this.durable, order: null, isWhole: false, decode: nothing }
  /** What the last write wrote. */
  lastWritten: readonly RecordDiff[] = []

  /** `isNew`: the journal was created in this run of the program. */
  constructor(vault: OpenVault, isNew: boolean) {
    this.vault = vault
    this.isNew = isNew
  }

  /**
   * null only for a journal created in this run: lowdb takes null for "start from the defaults",
   * and would write those over whatever could not be read.
   */
  async read(): Promise<Book | null> {
    this.loaded = loadBook(this.vault)
    const { book } = this.loaded
    this.durable = book
    const isEmpty = COLLECTIONS.every((collection) => book[collection].size === 0)
    return this.isNew && isEmpty ? null : book
  }

  /** As it was before the last reading, which did not come to its end. */
  putBack(loaded: LoadedBook, durable: Book): void {
    this.loaded = loaded
    this.durable = durable
  }

  /** As the vault has it now by other ways than `write`. */
  standsAt(book: Book): void {
    this.durable = book
  }

  /** For the next write alone. */
  heed(hints: WriteHints): void {
    this.hints = hints
  }

  async write(book: Book): Promise<void> {
    const { hints } = this
    // A book it names would live as long as they do.
    this.hints = NO_HINTS
    const { step } = hints
    const isStep = step?.before === this.durable && step.after === book
    const diffs = isStep ? step.diffs : diffBooks(this.durable, book)
    this.lastWritten = []
    if (diffs.length > 0) {
      const written = await this.vault.append(diffs.map((diff) => this.changeOf(diff, hints)))
      if (!written.ok) throw new RefusedWrite(written.error)
    }
    this.durable = book
    this.lastWritten = diffs
  }

  private changeOf({ collection, id, value }: RecordDiff, hints: WriteHints): RecordChange {
    const key = recordKey(collection, id)
    const shown = hints.shown.get(key) ?? this.vault.revisionsOf(collection, id)
    const change = { collection, id, shown: [...shown], value }
    return value === null && hints.purged.has(key) ? { ...change, purge: true } : change
  }
}

function* nothing(): Generator<void> {
  // A book that was never read.
}

import type { Book, Collection } from '../../core/book/book.ts'
import type { EntryOrder } from '../../core/journal/ordered-view.ts'
import { inSlices, nextTurn } from '../vault/breathe.ts'
import type { Standing } from '../vault/record-rules.ts'
import type { OpenVault, PastRevision } from '../vault/vault.ts'
import type { BookAdapter } from './book-adapter.ts'
import { Decoding } from './decoding.ts'
import type { Media, Store } from './store.ts'

/** What is read of an open journal: the book as it is durable, and what the vault beneath it knows. */
export class StoreReads implements Omit<Store, 'change' | 'changeRows'> {
  readonly turn = nextTurn
  readonly media: Media
  protected readonly vault: OpenVault
  protected readonly adapter: BookAdapter
  protected readonly decoding: Decoding
  protected book: Book
  protected isShut = false

  constructor(vault: OpenVault, adapter: BookAdapter, book: Book) {
    this.vault = vault
    this.media = {
      keep: (bytes) => vault.putMedia(bytes),
      read: (name) => vault.media(name),
      drop: (name) => vault.dropMedia(name),
    }
    this.adapter = adapter
    this.decoding = new Decoding(vault, adapter, () => this.isShut)
    this.book = book
  }

  get unread(): number {
    return this.vault.unfit()
  }

  read(): Book {
    return this.book
  }

  revisionsOf(collection: Collection, id: string): readonly string[] {
    if (!this.book[collection].has(id)) return []
    return this.vault.revisionsOf(collection, id)
  }

  get isOpen(): boolean {
    return !this.isShut
  }

  get isWhole(): boolean {
    return this.decoding.isWhole
  }

  whole(): Promise<void> {
    return this.decoding.whole()
  }

  inSlices<T>(steps: Generator<unknown, T>): Promise<T> {
    return inSlices({}, steps)
  }

  entryOrder(): EntryOrder | null {
    return this.adapter.loaded.order
  }

  text(id: string): string | null {
    return this.book.texts.get(id)?.read() ?? null
  }

  history(collection: Collection, id: string, most: number): readonly PastRevision[] {
    return this.vault.history(collection, id, most)
  }

  historyInSteps(collection: Collection, id: string, most: number): Generator<void, readonly PastRevision[]> {
    return this.vault.historyInSteps(collection, id, most)
  }

  versions(collection: Collection, id: string): readonly Standing[] {
    return this.vault.versions(collection, id)
  }

  twofold(collection: Collection): readonly string[] {
    return this.vault.twofold(collection)
  }

  computerOf(device: string): string | null {
    const name = this.vault.value('_devices', device)?.['name']
    return typeof name === 'string' ? name : null
  }
}

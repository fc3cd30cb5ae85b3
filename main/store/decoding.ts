import { inSlices, nextTurn } from '../vault/breathe.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { BookAdapter } from './book-adapter.ts'
import type { LoadedBook } from './load-book.ts'

/** Reads the rows of the loaded book that were not read yet, in slices, and knows when it is whole. */
export class Decoding {
  private readonly vault: OpenVault
  private readonly adapter: BookAdapter
  private readonly isShut: () => boolean
  private reading: Promise<void> | null = null
  /** What was decoded to its end. */
  private wholeOf: LoadedBook | null = null

  constructor(vault: OpenVault, adapter: BookAdapter, isShut: () => boolean) {
    this.vault = vault
    this.adapter = adapter
    this.isShut = isShut
  }

  get isWhole(): boolean {
    return this.wholeOf === this.adapter.loaded || this.adapter.loaded.isWhole
  }

  whole(): Promise<void> {
    if (this.isWhole) return Promise.resolve()
    this.reading ??= this.decodeAll()
    return this.reading
  }

  /** After another book was loaded: what still reads the one before comes to its end first. */
  async wholeAnew(): Promise<void> {
    while (this.reading) await this.reading.catch(() => undefined)
    await this.whole()
  }

  private async decodeAll(): Promise<void> {
    try {
      // Whoever asks has something to do as well: of a slice that began now both would come in one turn.
      await nextTurn()
      const { loaded } = this.adapter
      await this.vault.readRows()
      await inSlices({}, this.untilShut(loaded.decode()))
      if (!this.isShut()) this.wholeOf = loaded
    } finally {
      // A disk that refused once may give the rows to whoever asks next.
      this.reading = null
    }
  }

  /** The vault closes once the store is shut, and gives no more rows. */
  private *untilShut(steps: Generator<void>): Generator<void> {
    while (!this.isShut() && !steps.next().done) yield
  }
}

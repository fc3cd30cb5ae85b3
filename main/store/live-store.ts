import { Low } from 'lowdb'
import { COLLECTIONS, emptyBook, type Book, type Collection } from '../../core/book/book.ts'
import { refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import type { OpenVault } from '../vault/vault.ts'
import { inSlices } from '../vault/breathe.ts'
import { Batch } from './batch.ts'
import { BookAdapter } from './book-adapter.ts'
import { changesOf, takeBackUnfinished, withRows } from './long-change.ts'
import { LongWork } from './long-work.ts'
import { RefusedWrite } from './refused-write.ts'
import type { Changed, ChangeOptions, RowsRule, Store } from './store.ts'
import { StoreReads } from './store-reads.ts'
import { takeShort, type Waiting } from './waiting.ts'

export interface LiveStore extends Store {
  /** A lock is asked for: a long change ends at once, and what it wrote lies there, so that words which wait go first. */
  leave(): void
  /** It was put off: what lies there is taken back. */
  stay(): void
  /** Takes no more changes; settles once those asked for so far are written or refused. */
  shut(): Promise<void>
  /** Does what gives the vault more by itself, such as from a copy, and then reads the book again. Changes wait meanwhile. */
  rereadAfter<T>(act: () => Promise<T>): Promise<T>
  /** Records in the vault that this version cannot read. */
  readonly unread: number
}

/** Opens the store over an unlocked vault. `hear` is told which collections each write changed. */
export async function openStore(
  vault: OpenVault,
  isNew: boolean,
  hear: (collections: ReadonlySet<Collection>) => void,
): Promise<LiveStore> {
  // A disk that refuses it, or some of it, keeps nobody out; it is tried again at the next opening.
  await takeBackUnfinished(vault)
  const adapter = new BookAdapter(vault, isNew)
  const low = new Low<Book>(adapter, emptyBook())
  await low.read()
  return new QueuedStore(vault, adapter, low, hear)
}

class QueuedStore extends StoreReads implements LiveStore {
  private readonly low: Low<Book>
  private readonly hear: (collections: ReadonlySet<Collection>) => void
  private readonly long: LongWork
  private readonly waiting: Waiting[] = []
  private working: Promise<void> | null = null

  constructor(
    vault: OpenVault,
    adapter: BookAdapter,
    low: Low<Book>,
    hear: (collections: ReadonlySet<Collection>) => void,
  ) {
    super(vault, adapter, low.data)
    this.long = new LongWork(vault, () => this.isShut)
    this.low = low
    this.hear = hear
  }

  change<T>(rule: (book: Book) => Changed<T>, options: ChangeOptions = {}): Promise<Result<T>> {
    if (this.isShut) return Promise.resolve(refuse({ code: 'vault/locked' }))
    return new Promise((resolve, reject) => {
      this.waiting.push({ kind: 'short', join: (batch) => batch.take(rule, options, { resolve, reject }) })
      this.working ??= this.work()
    })
  }

  changeRows<T>(rule: RowsRule<T>): Promise<Result<T>> {
    if (this.isShut) return Promise.resolve(refuse({ code: 'vault/locked' }))
    return new Promise((resolve, reject) => {
      const run = (): Promise<void> => this.runLong(rule).then(resolve, reject)
      this.waiting.push({ kind: 'long', run })
      this.working ??= this.work()
    })
  }

  leave(): void {
    this.long.isLeaving = true
  }

  stay(): void {
    this.long.isLeaving = false
    // One without rows takes back what lies there, and refused it is tried with the next write.
    if (this.long.isLeftHalfDone) this.changeRows(noRows).catch(() => undefined)
  }

  async shut(): Promise<void> {
    this.isShut = true
    while (this.working) await this.working
  }

  async rereadAfter<T>(act: () => Promise<T>): Promise<T> {
    while (this.working) await this.working
    if (this.isShut) return act()
    let done: Promise<T> | null = null
    const turn = async (): Promise<void> => {
      try {
        await (done = act()).catch(() => undefined)
        await this.readAgain()
      } finally {
        await this.work()
      }
    }
    this.working = turn()
    await this.working
    // oxlint-disable-next-line typescript/no-unnecessary-condition -- set by the turn
    return done ?? act()
  }

  private async readAgain(): Promise<void> {
    if (this.isShut) return
    const { loaded } = this.adapter
    const before = this.book
    try {
      await this.low.read()
      // Rows first, in slices: the views walk all of a book they have never seen.
      await this.decoding.wholeAnew()
      this.book = this.low.data
    } catch (failure) {
      // What the vault got stays in it; the book goes on as it was, and so does what the next write is compared with.
      this.adapter.putBack(loaded, before)
      this.low.data = before
      throw failure
    }
    this.hear(new Set(COLLECTIONS))
  }

  /** One write in flight; what was asked for meanwhile goes into the next one together. */
  private async work(): Promise<void> {
    await Promise.resolve()
    while (this.waiting.length > 0) {
      const next = this.waiting[0]
      if (next?.kind === 'long') {
        this.waiting.shift()
        await next.run()
      } else {
        const batch = new Batch(this.book)
        for (const { join } of takeShort(this.waiting)) join(batch)
        await this.write(batch)
      }
    }
    this.working = null
  }

  private async runLong<T>(rule: RowsRule<T>): Promise<Result<T>> {
    const left = this.long.ending() ?? (await this.long.takeBack())
    if (!left.ok) return left
    const before = this.book
    const { rows, value } = await inSlices({}, rule(before.entries))
    const changes = changesOf(before, rows)
    if (changes.length === 0) return { ok: true, value }
    const after = await inSlices({}, withRows(before, changes))
    const written = await this.long.write(changes)
    if (!written.ok) return written
    this.book = after
    this.low.data = after
    this.adapter.standsAt(after)
    this.hear(new Set(['entries']))
    return { ok: true, value }
  }

  private async write(batch: Batch): Promise<void> {
    try {
      if (this.long.isLeftHalfDone) await this.long.takeBack()
      if (batch.keepsStanding) await this.vault.seal()
      const refusal = batch.book === this.book ? null : await this.writeBook(batch)
      batch.settle(refusal)
    } catch (bug) {
      batch.fail(bug)
    }
  }

  /** lowdb writes what it holds, so it holds the new book during the write and the old one again if that fails. */
  private async writeBook(batch: Batch): Promise<Refusal | null> {
    this.adapter.heed(batch.hints())
    this.low.data = batch.book
    try {
      await this.low.write()
    } catch (failure) {
      this.low.data = this.book
      if (failure instanceof RefusedWrite) return refuse(failure.error)
      throw failure
    }
    this.book = batch.book
    const written = this.adapter.lastWritten
    if (written.length > 0) this.hear(new Set(written.map(({ collection }) => collection)))
    return null
  }
}

// oxlint-disable-next-line require-yield -- done before it begins
function* noRows(): ReturnType<RowsRule<null>> {
  return { rows: [], value: null }
}

import type { Book } from '../../core/book/book.ts'
import { diffBooks, type RecordDiff } from '../../core/book/diff.ts'
import type { Refusal, Result } from '../../core/kernel/result.ts'
import { recordKey, type WriteHints } from './book-adapter.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Changed, ChangeOptions, Shown } from './store.ts'

interface Caller<T> {
  readonly resolve: (result: Result<T>) => void
  readonly reject: (bug: unknown) => void
}

interface Member {
  readonly settle: (refusal: Refusal | null) => void
  readonly fail: (bug: unknown) => void
}

/** Changes that go into one append; each caller learns the fate of its own. */
export class Batch {
  /** With every change taken so far in it. */
  book: Book
  keepsStanding = false
  private readonly durable: Book
  private readonly members: Member[] = []
  private readonly shown = new Map<string, Set<string>>()
  private readonly purged = new Set<string>()
  /** What the one change in it does; null once there are two. */
  private diffs: readonly RecordDiff[] | null = null

  constructor(durable: Book) {
    this.durable = durable
    this.book = durable
  }

  /** Runs the rule; one that throws fails alone, and one that refuses before anything changed is answered at once. */
  take<T>(rule: (book: Book) => Changed<T>, options: ChangeOptions, caller: Caller<T>): void {
    try {
      const changed = rule(this.book)
      if (changed.ok) {
        const [book, answer] = changed.value
        this.note(book, options)
        this.book = book
        this.join(caller, { ok: true, value: answer })
      } else if (this.book === this.durable) {
        caller.resolve(changed)
      } else {
        this.join(caller, changed)
      }
    } catch (bug) {
      caller.reject(bug)
    }
  }

  hints(): WriteHints {
    const { shown, purged, durable, book, diffs } = this
    return { shown, purged, step: diffs && { before: durable, after: book, diffs } }
  }

  settle(refusal: Refusal | null): void {
    for (const member of this.members) member.settle(refusal)
  }

  fail(bug: unknown): void {
    for (const member of this.members) member.fail(bug)
  }

  /** An answer that rests on changes not yet durable shares their fate. */
  private join<T>(caller: Caller<T>, answer: Result<T>): void {
    const rests = this.book !== this.durable
    this.members.push({
      settle: (refusal) => caller.resolve(rests && refusal ? refusal : answer),
      fail: (bug) => caller.reject(bug),
    })
  }

  private note(book: Book, options: ChangeOptions): void {
    if (book === this.book) return
    const diffs = diffBooks(this.book, book)
    this.diffs = this.book === this.durable ? diffs : null
    for (const { collection, id, value } of diffs) {
      if (value === null && options.purge) this.purged.add(recordKey(collection, id))
      if (value !== null) deepFreeze(book[collection].get(id))
    }
    if (options.keepStanding) this.keepsStanding = true
    if (options.shown) this.show(options.shown())
  }

  private show({ collection, id, revisions }: Shown): void {
    const key = recordKey(collection, id)
    this.shown.set(key, new Set([...(this.shown.get(key) ?? []), ...revisions]))
  }
}

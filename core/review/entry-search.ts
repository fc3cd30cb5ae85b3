import type { Book } from '../book/book.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { newestFirst, passes } from '../journal/filter.ts'
import type { EntryFilter } from '../journal/journal.contract.ts'
import { withoutMarks } from '../journal/words.ts'
import { buildInSlices } from '../search/build.ts'
import { fragmentsOf, markAll } from '../search/fragments.ts'
import { type Query, parseQuery } from '../search/query.ts'
import { type Searchable, SearchIndex } from '../search/search-index.ts'
import type { SearchHit } from './review.contract.ts'

/** More changes at once than this, such as after an import, are taken in slice by slice. */
const MOST_AT_ONCE = 100

export interface SearchPage {
  readonly total: number
  readonly hits: SearchHit[]
}

/** The entries' search index, built newest first in slices and then kept in step with the book. */
export class EntrySearch {
  private readonly index = new SearchIndex()
  private readonly waiting: Generator<number, void, void>[] = []
  private book: Book

  constructor(book: Book) {
    this.book = book
    const rows = [...book.entries.values()].toSorted(newestFirst)
    if (rows.length > 0) this.wait(rows.map((row) => row.id))
  }

  get isComplete(): boolean {
    return this.waiting.length === 0
  }

  /** Takes in one slice of what waits. */
  work(): void {
    if (this.waiting[0]?.next().done) this.waiting.shift()
  }

  /** All words of `text` must be there; best first. Null for a text without a word. */
  find(book: Book, text: string, filter: EntryFilter, offset: number, limit: number): SearchPage | null {
    this.follow(book)
    const query = parseQuery(text)
    if (query.needs.length === 0) return null
    const accepts = (id: string): boolean => {
      const row = book.entries.get(id)
      return row !== undefined && passes(row, filter)
    }
    const read = (id: string): Searchable | null => searchable(book, id)
    const { total, ids } = this.index.find({ query, accepts, read, offset, limit })
    const rows = ids.map((id) => book.entries.get(id)).filter((row) => row !== undefined)
    return { total, hits: rows.map((row) => hitOf(book, row, query)) }
  }

  private follow(book: Book): void {
    const changes = book.entries.changesSince(this.book.entries)
    this.book = book
    const changed: string[] = []
    for (const { id, after } of changes) {
      if (after === undefined) this.index.remove(id)
      else changed.push(id)
    }
    if (changed.length > MOST_AT_ONCE) this.wait(changed)
    else for (const document of this.documents(changed)) this.index.put(document)
  }

  private wait(ids: readonly string[]): void {
    this.waiting.push(buildInSlices(this.index, this.documents(ids)))
  }

  private *documents(ids: readonly string[]): Generator<Searchable> {
    for (const id of ids) {
      const document = searchable(this.book, id)
      if (document) yield document
    }
  }
}

export function hitWithoutWords(row: EntryRow): SearchHit {
  return { row, title: { text: row.title, marks: [] }, fragments: excerptOf(row) }
}

function hitOf(book: Book, row: EntryRow, query: Query): SearchHit {
  const text = withoutMarks(book.texts.get(row.id)?.read() ?? '')
  const fragments = fragmentsOf(text, query)
  return {
    row,
    title: markAll(row.title, query),
    fragments: fragments.length > 0 ? fragments : excerptOf(row),
  }
}

function excerptOf(row: EntryRow): SearchHit['fragments'] {
  return row.excerpt === '' ? [] : [{ text: row.excerpt, marks: [] }]
}

function searchable(book: Book, id: string): Searchable | null {
  const row = book.entries.get(id)
  if (!row) return null
  return { id, at: row.at, title: row.title, tags: row.tags, text: book.texts.get(id)?.read() ?? '' }
}

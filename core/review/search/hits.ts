import type { Book } from '../../book/book.ts'
import type { EntryRow } from '../../journal/entry.schema.ts'
import type { Moment } from '../../kernel/time.ts'
import { withoutMarks } from '../../journal/words.ts'
import { fragmentsOf, markAll } from '../../search/fragments.ts'
import type { MarkedText } from '../../search/marked.schema.ts'
import type { Query } from '../../search/query.ts'
import type { EveryHit } from '../../search/search.contract.ts'
import type { ThingKind } from '../../search/search-kinds.ts'
import type { Tokens } from '../../search/tokens.ts'
import type { SearchHit } from '../review.contract.ts'
import { writtenIn, type Written } from './written.ts'

/** Characters of a text shown where nothing in it is marked. */
const EXCERPT = 160

/** `text` is null where the disk does not give it now. */
export function entryHit(row: EntryRow, text: string | null, query: Query, tokens: Tokens): SearchHit {
  const fragments = fragmentsOf(withoutMarks(text ?? ''), query, tokens)
  const title = markAll(row.title, query, tokens)
  const beside = fragmentsOf(besideText(row).join(' · '), query, tokens)
  if (fragments.length === 0) {
    return { row, title, fragments: beside.length > 0 ? beside : excerptOf(row.excerpt) }
  }
  if (beside.length === 0) return { row, title, fragments }
  const shown = markedWords([{ title, fragments }])
  const isNew = markedWords([{ title, fragments: beside }]).some((word) => !shown.includes(word))
  return { row, title, fragments: isNew ? [...fragments, ...beside] : fragments }
}

/** What is told with an entry beside its text: the question it answers, and the feelings named. */
export function besideText({ prompt, feelings }: Pick<EntryRow, 'prompt' | 'feelings'>): string[] {
  return prompt === null ? [...feelings] : [prompt, ...feelings]
}

export function entryWithoutWords(row: EntryRow): SearchHit {
  return { row, title: { text: row.title, marks: [] }, fragments: excerptOf(row.excerpt) }
}

export function ofEntry(hit: SearchHit): EveryHit {
  const { row, title, fragments } = hit
  return { kind: 'entries', id: row.id, at: row.at, title, fragments, name: null, owner: null, row }
}

export function thingHit(
  book: Book,
  kind: ThingKind,
  id: string,
  moment: Moment,
  query: Query,
  tokens: Tokens,
): EveryHit | null {
  const written = writtenIn(book, kind, id, moment)
  if (!written) return null
  const fragments = fragmentsOf(written.text, query, tokens)
  return {
    kind,
    id,
    at: written.at,
    title: markAll(written.title, query, tokens),
    fragments:
      fragments.length > 0 ? fragments : excerptOf(written.text.slice(0, EXCERPT).replace(/\s+/g, ' ')),
    name: written.name,
    owner: ownerOf(book, kind, written),
    row: null,
  }
}

/** The words that are marked in these hits, each once, in small letters. */
export function markedWords(hits: readonly Pick<EveryHit, 'title' | 'fragments'>[]): string[] {
  const all = hits
    .flatMap(({ title, fragments }) => [title, ...fragments])
    .flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end).toLowerCase()))
  return [...new Set(all)]
}

function ownerOf(book: Book, kind: ThingKind, { ownerId }: Written): EveryHit['owner'] {
  if (ownerId === null) return null
  const title = ownerTitle(book, kind, ownerId)
  return title === undefined ? null : { id: ownerId, title }
}

function ownerTitle(book: Book, kind: ThingKind, id: string): string | undefined {
  if (kind === 'checkIns' || kind === 'evidence') return book.goals.get(id)?.title
  if (kind === 'slips') return book.boundaries.get(id)?.text
  if (kind === 'pictures') return book.activities.get(id)?.title
  return kind === 'sessions' ? book.people.get(id)?.name : undefined
}

function excerptOf(excerpt: string): MarkedText[] {
  return excerpt === '' ? [] : [{ text: excerpt, marks: [] }]
}

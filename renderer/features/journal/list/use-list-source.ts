import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { EntryRow } from '../../../../core/journal/entry.schema.ts'
import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import type { AppError } from '../../../../core/kernel/errors.ts'
import type { Result } from '../../../../core/kernel/result.ts'
import type { MarkedText } from '../../../../core/search/marked.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { withMonths } from './with-months.ts'

/** Rows read at a time. */
const PAGE = 100
/** The same of a search: each brings a passage of its text, which has to be decrypted for it. */
const FOUND_PAGE = 20
/** Milliseconds between looks while main is still gathering the words. */
const LOOK_AGAIN = 400

/** A row, and where a search found its words. */
export interface ListItem {
  readonly row: EntryRow
  readonly title: MarkedText | null
  readonly fragment: MarkedText | null
  /** The month's name where its first entry stands; null elsewhere. */
  readonly month: string | null
  /** Two versions met in it. */
  readonly isTwofold: boolean
}

export interface ListSource {
  readonly total: number
  readonly pageSize: number
  readonly version: string
  readonly loadPage: (page: number) => Promise<readonly ListItem[] | null>
  readonly isLoading: boolean
  readonly error: AppError | null
  readonly again: () => void
}

interface Head {
  readonly text: string
  readonly filter: EntryFilter
  readonly answer: Result<Span>
}

interface Span {
  readonly total: number
  readonly items: readonly ListItem[]
  readonly isComplete: boolean
}

/** What the list shows: all that pass the filter, narrowed further by the full-text search. */
export function useListSource(filter: EntryFilter, words: string): ListSource {
  const text = words.trim()
  const head = useQuery({
    queryKey: [text === '' ? 'journal.page' : 'review.search', { text, filter, only: 'head' }],
    queryFn: async (): Promise<Head> => ({ text, filter, answer: await readSpan(text, filter, 0, 1) }),
    placeholderData: keepPreviousData,
    // The head of a list may be the same while a row further down is not: each reading counts.
    structuralSharing: false,
    refetchInterval: ({ state }) =>
      state.data?.answer.ok === true && !state.data.answer.value.isComplete ? LOOK_AGAIN : false,
  })
  const { data } = head
  const shown = data ?? { text, filter, answer: null }
  return {
    total: data?.answer.ok ? data.answer.value.total : 0,
    pageSize: pageSizeOf(shown.text),
    version: `${JSON.stringify([shown.text, shown.filter])}:${head.dataUpdatedAt}`,
    loadPage: (page) => loadPage(shown.text, shown.filter, page),
    isLoading: head.isPending,
    error: data?.answer.ok === false ? data.answer.error : null,
    again: () => void head.refetch(),
  }
}

function pageSizeOf(text: string): number {
  return text === '' ? PAGE : FOUND_PAGE
}

/** Of a page by date, one row more is read, so that the month above its first row is known. */
async function loadPage(
  text: string,
  filter: EntryFilter,
  page: number,
): Promise<readonly ListItem[] | null> {
  const before = text === '' && page > 0 ? 1 : 0
  const size = pageSizeOf(text)
  const result = await readSpan(text, filter, page * size - before, size + before)
  if (!result.ok) return null
  const { items } = result.value
  return text === '' ? withMonths(items, page === 0).slice(before) : items
}

async function readSpan(
  text: string,
  filter: EntryFilter,
  offset: number,
  limit: number,
): Promise<Result<Span>> {
  if (text === '') {
    const result = await call('journal.page', { filter, offset, limit })
    if (!result.ok) return result
    const twofold = new Set(result.value.twofold)
    const items = result.value.rows.map((row) => {
      return { row, title: null, fragment: null, month: null, isTwofold: twofold.has(row.id) }
    })
    return { ok: true, value: { total: result.value.total, items, isComplete: true } }
  }
  const result = await call('review.search', { text, filter, offset, limit })
  if (!result.ok) return result
  const { total, hits, isComplete } = result.value
  const twofold = new Set(result.value.twofold)
  const items = hits.map(({ row, title, fragments }) => ({
    row,
    title,
    fragment: fragments[0] ?? null,
    month: null,
    isTwofold: twofold.has(row.id),
  }))
  return { ok: true, value: { total, items, isComplete } }
}

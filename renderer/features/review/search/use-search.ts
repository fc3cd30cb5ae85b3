import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { AppError } from '../../../../core/kernel/errors.ts'
import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import type { SearchHit } from '../../../../core/review/review.contract.ts'
import { call } from '../../../bridge/bridge.ts'

/** Results asked for at a time: about two screens. */
const PAGE = 30
/** Milliseconds between looks while main is still gathering the words. */
const LOOK_AGAIN = 400

export interface Search {
  readonly hits: readonly SearchHit[]
  /** Null until the first answer. */
  readonly total: number | null
  readonly isComplete: boolean
  readonly isStale: boolean
  readonly error: AppError | null
  readonly hasMore: boolean
  readonly more: () => void
}

/** Answers as one types: each question has its own key, so a late answer to an old one is never shown. */
export function useSearch(text: string, filter: EntryFilter): Search {
  const query = useInfiniteQuery({
    queryKey: ['review.search', { text, filter }],
    queryFn: ({ pageParam }) => call('review.search', { text, filter, offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const seen = pages.reduce((sum, page) => sum + (page.ok ? page.value.hits.length : 0), 0)
      return last.ok && last.value.hits.length > 0 && seen < last.value.total ? seen : null
    },
    refetchInterval: ({ state }) => {
      const last = state.data?.pages.at(-1)
      return last?.ok === true && !last.value.isComplete ? LOOK_AGAIN : false
    },
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages ?? []
  const last = pages.at(-1)
  return {
    hits: pages.flatMap((page) => (page.ok ? page.value.hits : [])),
    total: last?.ok === true ? last.value.total : null,
    isComplete: last?.ok !== true || last.value.isComplete,
    isStale: query.isPlaceholderData,
    error: last?.ok === false ? last.error : null,
    hasMore: query.hasNextPage,
    more: () => {
      if (!query.isFetchingNextPage) void query.fetchNextPage()
    },
  }
}

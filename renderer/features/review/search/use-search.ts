import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { AppError } from '../../../../core/kernel/errors.ts'
import type { HitGroup } from '../../../../core/search/search.contract.ts'
import type { SearchKind } from '../../../../core/search/search-kinds.ts'
import { call } from '../../../bridge/bridge.ts'

/** Of one kind, asked for at a time: about two screens. */
const PAGE = 30
/** Of each kind where all are shown. */
const OF_EACH = 5
/** Milliseconds between looks while main is still gathering the words. */
const LOOK_AGAIN = 400

export interface Search {
  readonly groups: readonly HitGroup[]
  /** Null until the first answer. */
  readonly total: number | null
  /** Words found instead of those typed; null where these were found. */
  readonly near: readonly string[] | null
  readonly isComplete: boolean
  readonly isStale: boolean
  readonly error: AppError | null
  readonly hasMore: boolean
  readonly more: () => void
}

/**
 * Answers as one types: each question has its own key, so a late answer to an old one is never shown. With a
 * kind it comes page by page, without one the first few of every kind.
 */
export function useSearch(text: string, kind: SearchKind | null): Search {
  const limit = kind === null ? OF_EACH : PAGE
  const query = useInfiniteQuery({
    queryKey: ['search.find', { text, kind }],
    queryFn: ({ pageParam }) => call('search.find', { text, kind, offset: pageParam, limit }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      if (kind === null || !last.ok || hitsIn(last.value.groups) === 0) return null
      const seen = pages.reduce((sum, page) => sum + (page.ok ? hitsIn(page.value.groups) : 0), 0)
      return seen < last.value.total ? seen : null
    },
    refetchInterval: ({ state }) => {
      const last = state.data?.pages.at(-1)
      return last?.ok === true && !last.value.isComplete ? LOOK_AGAIN : false
    },
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages
  const last = pages?.at(-1)
  const groups = useMemo(
    () => joined((pages ?? []).flatMap((page) => (page.ok ? page.value.groups : []))),
    [pages],
  )
  const { isFetchingNextPage, fetchNextPage } = query
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage()
  }, [isFetchingNextPage, fetchNextPage])
  return {
    groups,
    total: last?.ok === true ? last.value.total : null,
    near: last?.ok === true ? last.value.near : null,
    isComplete: last?.ok !== true || last.value.isComplete,
    isStale: query.isPlaceholderData,
    error: last?.ok === false ? last.error : null,
    hasMore: query.hasNextPage,
    more,
  }
}

function hitsIn(groups: readonly HitGroup[]): number {
  return groups.reduce((sum, { hits }) => sum + hits.length, 0)
}

/** The pages of one kind are one group. */
function joined(groups: readonly HitGroup[]): readonly HitGroup[] {
  const byKind = new Map<SearchKind, HitGroup>()
  for (const group of groups) {
    const before = byKind.get(group.kind)
    byKind.set(group.kind, before ? { ...group, hits: [...before.hits, ...group.hits] } : group)
  }
  return [...byKind.values()]
}

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { CallName, Input, Output } from '../../core/contract.ts'
import type { AppError } from '../../core/kernel/errors.ts'
import { ask } from './bridge.ts'

export interface Answer<T> {
  /** Undefined until it came, and where it was refused. */
  readonly value: T | undefined
  readonly error: AppError | null
  readonly isLoading: boolean
  /** True while it is read again with an older answer on screen. */
  readonly isStale: boolean
  /** True while what is on screen was answered to another input. */
  readonly isOfBefore: boolean
  readonly again: () => void
}

interface Options {
  /** False asks nothing, such as while there is nothing to ask about. */
  readonly isOn?: boolean
  /** Shows the last answer while one for another input is on its way. */
  readonly keepsPrevious?: boolean
}

/** The answer to a call, read again by itself when main says that it changed. */
export function useFeature<N extends CallName>(
  name: N,
  ...[input, options = {}]: undefined extends Input<N>
    ? [input?: undefined, options?: Options]
    : [input: Input<N>, options?: Options]
): Answer<Output<N>> {
  const { isOn = true, keepsPrevious = false } = options
  const query = useQuery({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    enabled: isOn,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  })
  const result = query.data
  const { refetch } = query
  const again = useCallback(() => void refetch(), [refetch])
  return {
    value: result?.ok ? result.value : undefined,
    error: result && !result.ok ? result.error : null,
    isLoading: query.isPending && isOn,
    isStale: query.isFetching || query.isPlaceholderData,
    isOfBefore: query.isPlaceholderData,
    again,
  }
}

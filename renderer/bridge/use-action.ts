import { useMutation } from '@tanstack/react-query'
import type { CallName, Output } from '../../core/contract.ts'
import type { AppError } from '../../core/kernel/errors.ts'
import type { Result } from '../../core/kernel/result.ts'
import { showToast } from '../ui/Toast.tsx'
import { call, type CallInput } from './bridge.ts'
import { sayError } from './say-error.ts'

export interface Action<N extends CallName> {
  readonly run: (...input: CallInput<N>) => Promise<Result<Output<N>>>
  readonly isBusy: boolean
  /** Why the last run was refused; null after one that worked. */
  readonly error: AppError | null
}

interface Options<N extends CallName> {
  readonly onDone?: (value: Output<N>) => void
  /** The screen shows the reason itself, so no toast. */
  readonly isQuiet?: boolean
}

/** A call that changes something. A refusal is said in a toast unless the screen says it itself. */
export function useAction<N extends CallName>(name: N, options: Options<N> = {}): Action<N> {
  const mutation = useMutation({
    mutationKey: [name],
    mutationFn: (input: CallInput<N>) => call(name, ...input),
    onSuccess: (result) => {
      if (result.ok) options.onDone?.(result.value)
      else if (options.isQuiet !== true) showToast({ text: sayError(result.error).text, tone: 'trouble' })
    },
  })
  const result = mutation.data
  return {
    run: (...input) => mutation.mutateAsync(input),
    isBusy: mutation.isPending,
    error: result && !result.ok ? result.error : null,
  }
}

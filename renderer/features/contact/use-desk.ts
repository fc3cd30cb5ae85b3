import { useEffect } from 'react'
import type { Output } from '../../../core/contract.ts'
import type { AppError } from '../../../core/kernel/errors.ts'
import { useFeature } from '../../bridge/use-feature.ts'

export type DeskView = Output<'contact.desk'>
export type ShownMessage = DeskView['messages'][number]

/** The desk, read again each minute: cooling ends by the clock of main. */
export function useDesk(): { readonly desk: DeskView | undefined; readonly error: AppError | null } {
  const { value, error, again } = useFeature('contact.desk')
  useEffect(() => {
    const timer = setInterval(again, 60_000)
    return () => clearInterval(timer)
  }, [again])
  return { desk: value, error }
}

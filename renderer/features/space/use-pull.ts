import { useEffect } from 'react'
import type { Output } from '../../../core/contract.ts'
import { useFeature } from '../../bridge/use-feature.ts'

/** The pull that is going on; null where none is, undefined until it came. Read again while its wait runs. */
export function usePull(): Output<'space.pull'> | undefined {
  const { value, again } = useFeature('space.pull')
  const isWaiting = (value?.minutesLeft ?? 0) > 0
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(again, 10_000)
    return () => clearInterval(timer)
  }, [again, isWaiting])
  return value
}

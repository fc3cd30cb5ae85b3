import { useEffect } from 'react'
import type { Day, LocalTime } from '../../core/kernel/time.ts'
import { useFeature } from './use-feature.ts'

/** The wall clock as main sees it, read again each minute; null for the first blink. */
export function useNow(): LocalTime | null {
  const { value, again } = useFeature('device.now')
  useEffect(() => {
    const timer = setInterval(again, 60_000)
    return () => clearInterval(timer)
  }, [again])
  return value?.local ?? null
}

/** Today's date; changes at midnight without a reload. */
export function useToday(): Day | null {
  return useNow()?.slice(0, 10) ?? null
}

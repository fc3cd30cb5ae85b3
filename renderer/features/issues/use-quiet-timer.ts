import { useEffect, useState } from 'react'
import { extendTimer, hideTimer, minutesLeft, startTimer } from './quiet-timer.ts'

export interface QuietTimerHands {
  readonly minutes: number
  readonly isHidden: boolean
  readonly isExtended: boolean
  readonly extend: () => void
  readonly hide: (isHidden: boolean) => void
}

/** Often enough that a minute is never wrong for long. */
const LOOK_EVERY_MS = 5_000

export function useQuietTimer(): QuietTimerHands {
  const [now, setNow] = useState(() => Date.now())
  const [timer, setTimer] = useState(() => startTimer(now))
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS)
    return () => clearInterval(ticking)
  }, [])
  return {
    minutes: minutesLeft(timer, now),
    isHidden: timer.isHidden,
    isExtended: timer.isExtended,
    extend: () => setTimer((old) => extendTimer(old, Date.now())),
    hide: (isHidden) => setTimer((old) => hideTimer(old, isHidden)),
  }
}

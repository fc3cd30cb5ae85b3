import { useEffect, useState } from 'react'
import {
  extendRehearsal,
  goOn,
  momentOf,
  pauseRehearsal,
  startRehearsal,
  type RehearsalMoment,
} from '../../../core/conversation/rehearsal.ts'

export interface RehearsalHands {
  /** null while no clock runs. */
  readonly moment: RehearsalMoment | null
  readonly pause: () => void
  readonly goOn: () => void
  readonly extend: () => void
  readonly switchOn: () => void
  readonly switchOff: () => void
}

/** Often enough that a minute is never wrong for long. */
const LOOK_EVERY_MS = 2_000

/** A clock in memory alone: it makes no sound, and goes with the dialog. */
export function useRehearsal(minutes: number, startsClock: boolean): RehearsalHands {
  const [now, setNow] = useState(() => Date.now())
  const [rehearsal, setRehearsal] = useState(() => (startsClock ? startRehearsal(minutes, now) : null))
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS)
    return () => clearInterval(ticking)
  }, [])
  function on(change: (standing: NonNullable<typeof rehearsal>, at: number) => typeof rehearsal): void {
    const at = Date.now()
    setNow(at)
    setRehearsal((standing) => standing && change(standing, at))
  }
  return {
    moment: rehearsal && momentOf(rehearsal, now),
    pause: () => on(pauseRehearsal),
    goOn: () => on(goOn),
    extend: () => on(extendRehearsal),
    switchOn: () => {
      const at = Date.now()
      setNow(at)
      setRehearsal(startRehearsal(minutes, at))
    },
    switchOff: () => setRehearsal(null),
  }
}

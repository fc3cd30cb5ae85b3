import { useEffect, useState } from 'react'
import {
  extendRehearsal,
  goOn,
  momentOf,
  pauseRehearsal,
  startRehearsal,
  toNextPart,
  type RehearsalMoment,
} from '../../../core/conversation/rehearsal.ts'
import { call } from '../../bridge/bridge.ts'

export interface RehearsalHands {
  /** null while no clock runs. */
  readonly moment: RehearsalMoment | null
  readonly pause: () => void
  readonly goOn: () => void
  readonly extend: () => void
  /** To the other half before its time is over. */
  readonly next: () => void
  readonly switchOn: () => void
  readonly switchOff: () => void
}

/** Often enough that a minute is never wrong for long. */
const LOOK_EVERY_MS = 2_000
/** Main counts idle time in minutes. */
const HERE_EVERY_MS = 20_000

/**
 * A clock in memory alone: it makes no sound, and goes with the dialog. While it runs, someone is speaking or listening
 * without a hand on the keys, so main is told that they are there; a pause or the end leaves the lock to its rule.
 */
export function useRehearsal(minutes: number, startsClock: boolean): RehearsalHands {
  const [now, setNow] = useState(() => Date.now())
  const [rehearsal, setRehearsal] = useState(() => (startsClock ? startRehearsal(minutes, now) : null))
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS)
    return () => clearInterval(ticking)
  }, [])
  const moment = rehearsal && momentOf(rehearsal, now)
  const isRunning = moment !== null && !moment.isPaused && moment.part !== 'over'
  useEffect(() => {
    if (!isRunning) return undefined
    const telling = setInterval(() => void call('vault.stillHere'), HERE_EVERY_MS)
    return () => clearInterval(telling)
  }, [isRunning])
  function on(change: (standing: NonNullable<typeof rehearsal>, at: number) => typeof rehearsal): void {
    const at = Date.now()
    setNow(at)
    setRehearsal((standing) => standing && change(standing, at))
  }
  return {
    moment,
    pause: () => on(pauseRehearsal),
    goOn: () => on(goOn),
    extend: () => on(extendRehearsal),
    next: () => on(toNextPart),
    switchOn: () => {
      const at = Date.now()
      setNow(at)
      setRehearsal(startRehearsal(minutes, at))
    },
    switchOff: () => setRehearsal(null),
  }
}

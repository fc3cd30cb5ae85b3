import { useEffect } from 'react'
import { call } from '../bridge/bridge.ts'

/** Milliseconds between two signs of life; main counts idle time in minutes. */
const PAUSE = 20_000
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** Tells main that somebody reads or writes, so that it does not lock under their hands. */
export function useStillHere(): void {
  useEffect(() => {
    let last = 0
    const tell = (event: Event): void => {
      if (event.timeStamp - last < PAUSE && last !== 0) return
      last = event.timeStamp
      void call('vault.stillHere')
    }
    for (const sign of SIGNS) addEventListener(sign, tell, { capture: true, passive: true })
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, tell, { capture: true })
    }
  }, [])
}

import type { Clock } from '../../main/ports.ts'

/** A clock that runs as real time does, and can be moved on by hand. */
export interface MovableClock extends Clock {
  /** Moves it on and does at once what falls due on the way. */
  moveOn(ms: number): void
}

interface Waiting {
  readonly due: number
  readonly act: () => void
  readonly timer: NodeJS.Timeout
}

export function movableClock(): MovableClock {
  let ahead = 0
  const waiting = new Set<Waiting>()
  const now = (): number => Date.now() + ahead
  const undo = (one: Waiting): void => {
    clearTimeout(one.timer)
    waiting.delete(one)
  }
  return {
    now,
    zoneOffset: (at) => -new Date(at).getTimezoneOffset(),
    after(ms, act) {
      const run = (): void => {
        waiting.delete(one)
        act()
      }
      const one: Waiting = { due: now() + ms, act, timer: setTimeout(run, ms) }
      waiting.add(one)
      return () => undo(one)
    },
    moveOn(ms) {
      ahead += ms
      const due = [...waiting].filter((one) => one.due <= now()).toSorted((a, b) => a.due - b.due)
      for (const one of due) {
        // One that an earlier one took back is no longer waiting.
        if (!waiting.has(one)) continue
        undo(one)
        one.act()
      }
    },
  }
}

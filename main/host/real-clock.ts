import type { Clock } from '../ports.ts'

/** The clock of this computer. */
export const realClock: Clock = {
  now: () => Date.now(),
  // getTimezoneOffset counts the other way: minutes from the wall clock to UTC.
  zoneOffset: (at) => -new Date(at).getTimezoneOffset(),
  after(ms, act) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
}

import type { Clock } from '../ports.ts'

const MS_A_DAY = 86_400_000

export interface DemoClock extends Clock {
  /** Goes by that many days before today from now on. The vault dates what is written, so days may only come nearer. */
  readonly beDaysAgo: (days: number) => void
}

/** Lets a demonstration write some of its months on their own days; timers are those of the clock beneath. */
export function demoClock(clock: Clock): DemoClock {
  let behind = 0
  return {
    now: () => clock.now() - behind,
    zoneOffset: (at) => clock.zoneOffset(at),
    after: (ms, act) => clock.after(ms, act),
    beDaysAgo: (days) => {
      behind = days * MS_A_DAY
    },
  }
}

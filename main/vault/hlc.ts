const MS_A_DAY = 86_400_000

/** Hybrid logical clock: wall clock in ms, and a counter within it. */
export interface Hlc {
  readonly ms: number
  readonly count: number
}

export const START: Hlc = { ms: 0, count: 0 }

/**
 * After everything it follows, whatever the wall clock says. Another device's clock, come in through a
 * record it touched, moves ours no further than a day ahead.
 */
export function nextHlc(now: number, own: Hlc, parents: readonly Hlc[]): Hlc {
  let last = own
  for (const parent of parents) {
    const bounded = parent.ms > now + MS_A_DAY ? { ms: now + MS_A_DAY, count: 0 } : parent
    if (compareHlc(bounded, last) > 0) last = bounded
  }
  return now > last.ms ? { ms: now, count: 0 } : { ms: last.ms, count: last.count + 1 }
}

export function compareHlc(one: Hlc, other: Hlc): number {
  return one.ms - other.ms || one.count - other.count
}

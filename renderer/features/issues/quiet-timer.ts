/** Minutes of one close look, and of a prolongation. Design choices (domain guide, step 2). */
export const LOOK_MINUTES = 25
export const MORE_MINUTES = 10

const MS_A_MINUTE = 60_000

/** Times are milliseconds since 1970. */
export interface QuietTimer {
  readonly endsAt: number
  readonly isHidden: boolean
  readonly isExtended: boolean
}

export function startTimer(now: number): QuietTimer {
  return { endsAt: now + LOOK_MINUTES * MS_A_MINUTE, isHidden: false, isExtended: false }
}

/** Ten minutes from now when time is up, else ten minutes more. */
export function extendTimer(timer: QuietTimer, now: number): QuietTimer {
  return { ...timer, endsAt: Math.max(timer.endsAt, now) + MORE_MINUTES * MS_A_MINUTE, isExtended: true }
}

export function hideTimer(timer: QuietTimer, isHidden: boolean): QuietTimer {
  return { ...timer, isHidden }
}

/** Whole minutes, rounded up; 0 when time is up. */
export function minutesLeft(timer: QuietTimer, now: number): number {
  return Math.max(0, Math.ceil((timer.endsAt - now) / MS_A_MINUTE))
}

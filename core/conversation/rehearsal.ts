const MS_A_MINUTE = 60_000
/** Minutes of a prolongation; half of them are for listening too. A design choice. */
export const MORE_MINUTES = 4

/** A rehearsal that runs or rests. Times are milliseconds; nothing of it is kept. */
export interface Rehearsal {
  /** Of the whole, half to say and half to listen. */
  readonly length: number
  /** What was over when it last began to run. */
  readonly before: number
  /** Since when it runs; null while it rests. */
  readonly runsSince: number | null
}

export interface RehearsalMoment {
  readonly part: 'say' | 'listen' | 'over'
  /** Whole minutes left of this part, rounded up. */
  readonly minutes: number
  readonly isPaused: boolean
}

export function startRehearsal(minutes: number, now: number): Rehearsal {
  return { length: minutes * MS_A_MINUTE, before: 0, runsSince: now }
}

export function pauseRehearsal(rehearsal: Rehearsal, now: number): Rehearsal {
  return { ...rehearsal, before: elapsed(rehearsal, now), runsSince: null }
}

export function goOn(rehearsal: Rehearsal, now: number): Rehearsal {
  return rehearsal.runsSince === null ? { ...rehearsal, runsSince: now } : rehearsal
}

/** Longer by four minutes, from now on where the time is over. Whoever listens goes on listening. */
export function extendRehearsal(rehearsal: Rehearsal, now: number): Rehearsal {
  const over = Math.min(elapsed(rehearsal, now), rehearsal.length)
  const length = rehearsal.length + MORE_MINUTES * MS_A_MINUTE
  const before = momentOf(rehearsal, now).part === 'say' ? over : Math.max(over, length / 2)
  return { length, before, runsSince: rehearsal.runsSince === null ? null : now }
}

/** To the other half at once, or to the end. What it leaves unused is not added to the rest. */
export function toNextPart(rehearsal: Rehearsal, now: number): Rehearsal {
  const { part } = momentOf(rehearsal, now)
  const before = part === 'say' ? rehearsal.length / 2 : rehearsal.length
  return { ...rehearsal, before, runsSince: rehearsal.runsSince === null ? null : now }
}

/** Half of the time is for listening, whatever was said before. */
export function momentOf(rehearsal: Rehearsal, now: number): RehearsalMoment {
  const over = elapsed(rehearsal, now)
  const half = rehearsal.length / 2
  const isPaused = rehearsal.runsSince === null
  if (over >= rehearsal.length) return { part: 'over', minutes: 0, isPaused }
  const left = over < half ? half - over : rehearsal.length - over
  return { part: over < half ? 'say' : 'listen', minutes: Math.ceil(left / MS_A_MINUTE), isPaused }
}

/** Minutes of a planned talk that are for listening. */
export function listeningMinutes(minutes: number): number {
  return Math.ceil(minutes / 2)
}

function elapsed({ before, runsSince }: Rehearsal, now: number): number {
  return before + (runsSince === null ? 0 : Math.max(0, now - runsSince))
}

import { addDays, weekOf, type Day } from '../kernel/time.ts'
import { PULSE_QUESTIONS } from './support-kinds.ts'
import type { Pulse } from './support.schema.ts'

/** Below these, two weeks running, one line offers step 9 (domain guide, step 9). Design choices, not evidence. */
const LOW_SCORE = 40
const LOW_SLEEP = 3

/** Weeks with a pulse below which there is no line: one note is a note (design choice). */
export const FEWEST_PULSES = 2

/** mean × 10, so 0 to 100 (domain guide, section d: weekly pulse). Not a medical test. */
export function pulseScore(pulse: Pulse): number {
  const sum = PULSE_QUESTIONS.reduce((total, question) => total + pulse[question], 0)
  return Math.round((sum / PULSE_QUESTIONS.length) * 10)
}

export interface PulseWeek {
  readonly week: Day
  /** null: nothing was noted that week. */
  readonly pulse: Pulse | null
}

/** Every week from the first that was noted to this one, oldest first, at most `most` of them. */
export function pulseWeeks(pulses: readonly Pulse[], today: Day, most: number): readonly PulseWeek[] {
  const byWeek = new Map(pulses.map((pulse) => [pulse.week, pulse]))
  const first = [...byWeek.keys()].toSorted()[0]
  if (first === undefined) return []
  const weeks: PulseWeek[] = []
  for (let week = weekOf(today); week >= first && weeks.length < most; week = addDays(week, -7)) {
    weeks.unshift({ week, pulse: byWeek.get(week) ?? null })
  }
  return weeks
}

/**
 * The Monday of the newer of two weeks running in which the pulse was low, or sleep was; null where there are none, or
 * they are older than last week. Each of the two is looked at by itself.
 */
export function lowFortnight(pulses: readonly Pulse[], today: Day): Day | null {
  const byWeek = new Map(pulses.map((pulse) => [pulse.week, pulse]))
  const thisWeek = weekOf(today)
  for (const week of [thisWeek, addDays(thisWeek, -7)]) {
    const newer = byWeek.get(week)
    const older = byWeek.get(addDays(week, -7))
    if (!newer || !older) continue
    const isLow = pulseScore(newer) < LOW_SCORE && pulseScore(older) < LOW_SCORE
    if (isLow || (newer.sleep < LOW_SLEEP && older.sleep < LOW_SLEEP)) return week
  }
  return null
}

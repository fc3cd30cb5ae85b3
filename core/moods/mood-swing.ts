import { addDays, type Day } from '../kernel/time.ts'
import type { MoodDay } from './moods.contract.ts'

/** Days that a swing is made of, and as many before them to compare with (domain guide, section d). */
export const SWING_DAYS = 28
/** Fewest steps from one day to the next (domain guide, section d: n of 6 or more). */
export const FEWEST_STEPS = 6
/** Scale points below which two swings are about the same. A design choice, not evidence. */
const SIMILAR_BELOW = 0.2

export type SwingWord = 'calmer' | 'similar' | 'choppier'

export interface Swing {
  /** Scale points; null below `FEWEST_STEPS`. */
  readonly rmssd: number | null
  /** From one day with a mood to the next day with one. */
  readonly steps: number
}

/**
 * How much mood moves from day to day: RMSSD = √mean((m_t − m_{t−1})²), over the daily means of calendar days that
 * follow each other and both have a mood (von Neumann 1941; domain guide, section d: mood swing). A day without a mood is
 * a gap and makes no step. Of the 28 days that end with `to`; at least 6 steps, else null.
 */
export function moodSwing(moods: readonly MoodDay[], to: Day): Swing {
  const means = new Map(moods.map(({ day, mean }) => [day, mean]))
  const squares: number[] = []
  for (let back = 0; back < SWING_DAYS - 1; back += 1) {
    const mean = means.get(addDays(to, -back))
    const before = means.get(addDays(to, -back - 1))
    if (mean !== undefined && before !== undefined) squares.push((mean - before) ** 2)
  }
  if (squares.length < FEWEST_STEPS) return { rmssd: null, steps: squares.length }
  const sum = squares.reduce((total, square) => total + square, 0)
  return { rmssd: Math.sqrt(sum / squares.length), steps: squares.length }
}

/** The later swing beside the earlier one; null where either is not known. */
export function swingWord(latest: Swing, before: Swing): SwingWord | null {
  if (latest.rmssd === null || before.rmssd === null) return null
  const change = latest.rmssd - before.rmssd
  if (Math.abs(change) < SIMILAR_BELOW) return 'similar'
  return change < 0 ? 'calmer' : 'choppier'
}

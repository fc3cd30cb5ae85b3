import { addDays, type Day } from '../kernel/time.ts'
import { moodSwing, SWING_DAYS, swingWord } from '../moods/mood-swing.ts'
import { moodTrend, rollingMood } from '../moods/mood-trend.ts'
import type { MoodDay } from '../moods/moods.contract.ts'
import type { Changes } from './insights.contract.ts'
import { isWithin, type Span } from './periods.ts'

/** How far back moods are needed: six days for the first rolling mean, and twice 28 for the two swings. */
export function firstMoodDay({ from, to }: Span): Day {
  const forLine = addDays(from, -6)
  const forSwing = addDays(to, 1 - 2 * SWING_DAYS)
  return forLine < forSwing ? forLine : forSwing
}

/** Null where no mood was noted in the time. */
export function moodChanges(moods: readonly MoodDay[], span: Span): Changes['mood'] {
  const days = moods.filter(({ day }) => isWithin(day, span))
  if (days.length === 0) return null
  const latest = moodSwing(moods, span.to)
  const before = moodSwing(moods, addDays(span.to, -SWING_DAYS))
  return {
    days,
    rolling: rollingMood(moods, span.from, span.to),
    trend: moodTrend(days),
    swing: { latest, before, word: swingWord(latest, before) },
  }
}

import { addDays, addMonths, daysBetween, type Day } from '../../../../core/kernel/time.ts'
import type { MoodDay } from '../../../../core/moods/moods.contract.ts'
import type { LinePoint, Tick } from '../../../ui/charts/line-parts.tsx'
import { dayWithoutYear, shortMonth, shortDay } from '../../../words/dates.ts'

interface Mood {
  readonly days: readonly MoodDay[]
  readonly rolling: readonly { readonly day: Day; readonly mean: number | null }[]
}

/** Days of the seven that a point of the line stands for: itself and the six before. */
const WINDOW = 7

/**
 * One point a day from first to last: the seven-day mean or a gap, the lowest and highest mood of
 * those seven days as a band, and the day's own mean as a dot (domain guide, section d: mood mean).
 */
export function moodPoints({ days, rolling }: Mood, from: Day, to: Day): readonly LinePoint[] {
  const means = new Map(rolling.map(({ day, mean }) => [day, mean]))
  const byDay = new Map(days.map((one) => [one.day, one]))
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => {
    const day = addDays(from, at)
    const value = means.get(day) ?? null
    const own = byDay.get(day)
    const near = Array.from({ length: WINDOW }, (__, back) => byDay.get(addDays(day, -back))).filter(
      (one) => one !== undefined,
    )
    const hasBand = value !== null && near.length > 0
    return {
      label: dayWithoutYear(day),
      value,
      ...(hasBand ? { low: Math.min(...near.map((one) => one.low)) } : {}),
      ...(hasBand ? { high: Math.max(...near.map((one) => one.high)) } : {}),
      ...(own === undefined ? {} : { dot: own.mean }),
    }
  })
}

/** Days below which a label a week reads better than one a month. */
const SHORT = 45

/** Mondays of a short time, firsts of the months of a longer one, by the place of their point. */
export function monthTicks(from: Day, count: number): readonly Tick[] {
  const last = addDays(from, count - 1)
  if (count <= SHORT) {
    return Array.from({ length: Math.ceil(count / 7) }, (_, week) => ({
      at: week * 7,
      label: shortDay(addDays(from, week * 7)),
    }))
  }
  const ticks: Tick[] = []
  const first = from.endsWith('-01') ? from : addMonths(`${from.slice(0, 7)}-01`, 1)
  for (let day = first; day <= last; day = addMonths(day, 1)) {
    ticks.push({ at: daysBetween(from, day), label: shortMonth(day) })
  }
  return ticks
}

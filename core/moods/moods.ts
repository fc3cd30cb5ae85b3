import { dayOf, type Day, type LocalTime, type Stamp } from '../kernel/time.ts'
import type { MoodDay, MoodNote } from './moods.contract.ts'

/** The part of an entry that says how someone felt. */
export interface MoodSource {
  readonly at: LocalTime
  readonly moodBefore: number | null
  readonly moodAfter: number | null
  readonly trashedAt: string | null
}

export function noteMood(mood: number, stamp: Stamp): MoodNote {
  return { id: stamp.id, at: stamp.local, mood, createdAt: stamp.now }
}

/** The moods an entry tells of, before and after; none while it is in the trash. */
export function moodsOf(entry: MoodSource): readonly number[] {
  if (entry.trashedAt !== null) return []
  return [entry.moodBefore, entry.moodAfter].filter((mood) => mood !== null)
}

/** How often each mood from 1 to 5 was noted on a day. */
export type MoodTally = readonly [number, number, number, number, number]

export const NO_MOODS: MoodTally = [0, 0, 0, 0, 0]

export function tallied(tally: MoodTally, mood: number, by: 1 | -1): MoodTally {
  const [one, two, three, four, five] = tally
  const add = (step: number): number => (mood === step ? by : 0)
  return [one + add(1), two + add(2), three + add(3), four + add(4), five + add(5)]
}

/**
 * One day's moods in one line: mean of all noted that day, lowest, highest, how many.
 * The daily mean is what longer means are built from, so that a day of ten notes weighs
 * no more than a day of one (domain guide, section d: mood mean).
 */
export function moodDay(day: Day, tally: MoodTally): MoodDay | null {
  const count = tally.reduce((sum, times) => sum + times, 0)
  if (count === 0) return null
  const sum = tally.reduce((total, times, at) => total + times * (at + 1), 0)
  const low = tally.findIndex((times) => times > 0) + 1
  const high = tally.findLastIndex((times) => times > 0) + 1
  return { day, mean: sum / count, low, high, count }
}

/** Days from `from` to `to` with at least one mood, oldest first. */
export function moodDays(
  entries: Iterable<MoodSource>,
  notes: Iterable<MoodNote>,
  from: Day,
  to: Day,
): MoodDay[] {
  const byDay = new Map<Day, MoodTally>()
  const count = (day: Day, mood: number): void => {
    if (day >= from && day <= to) byDay.set(day, tallied(byDay.get(day) ?? NO_MOODS, mood, 1))
  }
  for (const entry of entries) for (const mood of moodsOf(entry)) count(dayOf(entry.at), mood)
  for (const note of notes) count(dayOf(note.at), note.mood)
  return [...byDay]
    .map(([day, tally]) => moodDay(day, tally))
    .filter((day) => day !== null)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

/** The last note of `today`; of two in one minute, the one made later. */
export function lastNoteOf(today: Day, notes: Iterable<MoodNote>): MoodNote | null {
  let last: MoodNote | null = null
  for (const note of notes) {
    if (dayOf(note.at) !== today) continue
    if (last === null || note.createdAt > last.createdAt) last = note
  }
  return last
}

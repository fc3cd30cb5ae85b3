import type { EntryRow } from '../../../../core/journal/entry.schema.ts'

/** Sittings for one topic; expressive-writing studies used three or four. */
export const MOST_SITTINGS = 4
/** A fall of mood that counts as clearly lower, on the scale of five. */
const CLEARLY_LOWER = 2
/** That many such sittings, and deep write is offered no more. */
const LOWER_SITTINGS = 2

export function sittingsWith(rows: readonly EntryRow[], topic: string): number {
  const wanted = topic.trim().toLowerCase()
  if (wanted === '') return 0
  return rows.filter((row) => row.tags.some((tag) => tag.toLowerCase() === wanted)).length
}

/** True once the person was clearly lower after two sittings. */
export function isResting(rows: readonly EntryRow[]): boolean {
  const lower = rows.filter(
    ({ moodBefore, moodAfter }) =>
      moodBefore !== null && moodAfter !== null && moodBefore - moodAfter >= CLEARLY_LOWER,
  )
  return lower.length >= LOWER_SITTINGS
}

/** "19:05" left; never below nothing. */
export function timeLeft(endsAt: number, now: number): string {
  const seconds = Math.max(0, Math.ceil((endsAt - now) / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

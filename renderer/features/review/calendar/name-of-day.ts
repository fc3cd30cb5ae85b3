import type { CalendarDay } from '../../../../core/review/review.contract.ts'
import { moodWord } from '../../../ui/mood-words.ts'
import { reviewWords } from '../../../words/review.ts'

const words = reviewWords.calendar

/** What is known of a day, in words, so that shade and dots never speak alone. */
export function nameOfDay(facts: CalendarDay | undefined, isAhead: boolean): string {
  if (facts === undefined) return isAhead ? words.ahead : words.nothing
  const mood = facts.mood === null ? words.noMood : (moodWord(facts.mood) ?? words.noMood)
  return `${mood}, ${facts.entries === 0 ? words.nothing.toLowerCase() : reviewWords.entries(facts.entries)}`
}

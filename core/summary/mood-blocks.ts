import { type Day, addDays, weekOf } from '../kernel/time.ts'
import type { MoodDay } from '../moods/moods.contract.ts'
import { FEWEST_DAYS, moodTrend } from '../moods/mood-trend.ts'
import { TREND_WORDS, documentWords as words } from './document-words.ts'
import type { SummaryBlock, SummaryChoices } from './summary.contract.ts'
import { weekNumber, when } from './when.ts'

type MoodLine = Extract<SummaryBlock, { kind: 'mood-line' }>

/** One point a week; one a month where only months may be seen. */
export function moodBlocks(moods: readonly MoodDay[], choices: SummaryChoices): SummaryBlock[] {
  if (moods.length === 0) return []
  const points = spans(choices).map(({ label, from, to }) => {
    const days = moods.filter((each) => each.day >= from && each.day <= to)
    return { label, mean: meanOf(days) }
  })
  const line: MoodLine = { kind: 'mood-line', sentence: sentenceOf(points, moods), points }
  return [line]
}

/** A century of weeks: no line is longer, whatever year was mistyped as an end of the period. */
const MOST_SPANS = 5218

interface Span {
  readonly label: string
  readonly from: Day
  readonly to: Day
}

function spans(choices: SummaryChoices): Span[] {
  return choices.dates === 'month' ? months(choices) : weeks(choices)
}

function weeks(choices: SummaryChoices): Span[] {
  const found: Span[] = []
  for (
    let monday = weekOf(choices.from);
    monday <= choices.to && found.length < MOST_SPANS;
    monday = addDays(monday, 7)
  ) {
    const isFirst = monday < choices.from
    const label =
      choices.dates === 'week_number'
        ? `week ${weekNumber(monday, choices.from)}`
        : when(isFirst ? choices.from : monday, choices)
    found.push({ label, from: monday, to: addDays(monday, 6) })
  }
  return found
}

function months(choices: SummaryChoices): Span[] {
  const found: Span[] = []
  for (let from = `${choices.from.slice(0, 7)}-01`; from <= choices.to && found.length < MOST_SPANS;) {
    const next = `${addDays(from, 31).slice(0, 7)}-01`
    found.push({ label: when(from, choices), from, to: addDays(next, -1) })
    from = next
  }
  return found
}

function meanOf(days: readonly MoodDay[]): number | null {
  if (days.length < FEWEST_DAYS) return null
  return Math.round((days.reduce((sum, each) => sum + each.mean, 0) / days.length) * 100) / 100
}

function sentenceOf(points: MoodLine['points'], moods: readonly MoodDay[]): string {
  const means = points.map((point) => point.mean).filter((mean) => mean !== null)
  if (means.length === 0) return words.moodTooFew
  const range = words.moodRange(Math.min(...means).toFixed(1), Math.max(...means).toFixed(1))
  return `${TREND_WORDS[moodTrend(moods)]} ${range}`
}

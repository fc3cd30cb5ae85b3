import type { MoodDay } from '../moods/moods.contract.ts'
import { FEWEST_DAYS, moodTrend } from '../moods/mood-trend.ts'
import { TREND_WORDS, documentWords as words } from './document-words.ts'
import type { LineChart, PrintBlock, Scale } from '../print/print.schema.ts'
import type { SummaryChoices } from './summary.contract.ts'
import { spansOf } from './spans.ts'

/** Five steps of one tap, low to high. */
const MOOD_SCALE: Scale = {
  lowest: 1,
  highest: 5,
  ticks: words.moodScale.map((label, at) => ({ at: at + 1, label })),
}

/** One point a week; one a month where only months may be seen. */
export function moodBlocks(moods: readonly MoodDay[], choices: SummaryChoices): PrintBlock[] {
  if (moods.length === 0) return []
  const points = spansOf(choices).map(({ label, from, to }) => {
    const days = moods.filter((each) => each.day >= from && each.day <= to)
    return { label, value: meanOf(days) }
  })
  const sentence = sentenceOf(points, moods)
  return [{ kind: 'line', sentence, columns: [words.moodTime, words.moodMean], scale: MOOD_SCALE, points }]
}

function meanOf(days: readonly MoodDay[]): number | null {
  if (days.length < FEWEST_DAYS) return null
  return Math.round((days.reduce((sum, each) => sum + each.mean, 0) / days.length) * 100) / 100
}

function sentenceOf(points: LineChart['points'], moods: readonly MoodDay[]): string {
  const means = points.map(({ value }) => value).filter((mean) => mean !== null)
  if (means.length === 0) return words.moodTooFew
  const range = words.moodRange(Math.min(...means).toFixed(1), Math.max(...means).toFixed(1))
  return `${TREND_WORDS[moodTrend(moods)]} ${range}`
}

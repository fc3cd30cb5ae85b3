import type { ReactNode } from 'react'
import type { Changes } from '../../../../core/insights/insights.contract.ts'
import type { Span } from '../../../../core/insights/periods.ts'
import { LineChart } from '../../../ui/charts/LineChart.tsx'
import { MOODS, moodWord } from '../../../ui/mood-words.ts'
import { shortDate } from '../../../words/dates.ts'
import { insightsWords } from '../../../words/insights.ts'
import { moodPoints, monthTicks } from './mood-points.ts'
import { moodWeeks } from './mood-weeks.ts'

const words = insightsWords.mood

interface MoodChartProps {
  readonly mood: NonNullable<Changes['mood']>
  readonly span: Span
}

/** A point a day, with gaps; the table has a row a week. */
export function MoodChart({ mood, span: { from, to } }: MoodChartProps): ReactNode {
  const points = moodPoints(mood, from, to)
  const hasLine = mood.rolling.some(({ mean }) => mean !== null)
  const moods = mood.days.reduce((sum, { count }) => sum + count, 0)
  return (
    <LineChart
      name={words.chartLabel(shortDate(from), shortDate(to))}
      sentence={`${hasLine ? words.key : words.noLine} ${words.based(mood.days.length, moods)}`}
      points={points}
      min={1}
      max={5}
      marks={MOODS.map(({ mood: value, word }) => ({ value, word }))}
      ticks={monthTicks(from, points.length)}
      say={sayMean}
      head={[words.columns.week, words.columns.mean]}
      table={{
        head: Object.values(words.columns),
        rows: moodWeeks(mood.days).map((week) => [
          shortDate(week.monday),
          sayMean(week.mean),
          moodWord(week.low) ?? '',
          moodWord(week.high) ?? '',
          String(week.days),
        ]),
      }}
    />
  )
}

function sayMean(mean: number): string {
  return words.about(moodWord(mean) ?? '', mean.toFixed(1))
}

import type { ReactNode } from 'react'
import type { Output } from '../../../../core/contract.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { LineChart } from '../../../ui/charts/LineChart.tsx'
import { MOODS, moodWord } from '../../../ui/mood-words.ts'
import { shortDate } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/review.ts'
import { moodPoints, monthTicks } from './mood-points.ts'
import { moodWeeks } from './mood-weeks.ts'

const words = reviewWords.mood

interface MoodChartProps {
  readonly mood: Output<'review.mood'>
  readonly from: Day
  readonly to: Day
}

export function MoodChart({ mood, from, to }: MoodChartProps): ReactNode {
  const points = moodPoints(mood, from, to)
  return (
    <LineChart
      name={words.chartLabel(shortDate(from), shortDate(to))}
      sentence={words.key}
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

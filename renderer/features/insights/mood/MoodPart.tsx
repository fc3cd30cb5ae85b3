import type { ReactNode } from 'react'
import type { Changes } from '../../../../core/insights/insights.contract.ts'
import type { Span } from '../../../../core/insights/periods.ts'
import { FEWEST_WEEKS, moodWeeks, type MoodWeek } from '../../../../core/moods/mood-trend.ts'
import { paths } from '../../../bridge/paths.ts'
import { moodWord } from '../../../ui/mood-words.ts'
import { shortDate } from '../../../words/dates.ts'
import { insightsWords } from '../../../words/insights.ts'
import { Paragraph } from '../Paragraph.tsx'
import { MoodChart } from './MoodChart.tsx'
import { weeksIn } from './mood-weeks.ts'
import { SwingBars } from './SwingBars.tsx'

const words = insightsWords.mood

interface MoodPartProps {
  readonly mood: NonNullable<Changes['mood']>
  readonly span: Span
}

export function MoodPart({ mood, span }: MoodPartProps): ReactNode {
  const { trend, swing, rolling } = mood
  const counted = moodWeeks(mood.days)
  const [first, last] = [weekName(counted[0]), weekName(counted.at(-1))]
  const latest = rolling.at(-1)?.mean ?? null
  return (
    <Paragraph
      sentences={[
        // A shorter time has no trend, and that is nothing to tell.
        weeksIn(span.from, span.to) < FEWEST_WEEKS ? '' : words.trend(trend, first, last),
        latest === null ? '' : words.lastDays(words.about(moodWord(latest) ?? '', latest.toFixed(1))),
        words.swing(swing.word),
      ]}
      opens={{ path: `${paths.lookBack}/calendar`, label: insightsWords.open(words.opens) }}
    >
      <MoodChart mood={mood} span={span} />
      <SwingBars latest={swing.latest} before={swing.before} />
    </Paragraph>
  )
}

/** Of those that have a mood on enough days: the others tell of no trend. */
function weekName(week: MoodWeek | undefined): string {
  return week === undefined ? '' : shortDate(week.monday)
}

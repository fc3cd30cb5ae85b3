import type { ReactNode } from 'react'
import type { Changes } from '../../../../core/insights/insights.contract.ts'
import type { Span } from '../../../../core/insights/periods.ts'
import { FEWEST_WEEKS } from '../../../../core/moods/mood-trend.ts'
import { paths } from '../../../bridge/paths.ts'
import { moodWord } from '../../../ui/mood-words.ts'
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
  const weeks = weeksIn(span.from, span.to)
  const latest = rolling.at(-1)?.mean ?? null
  return (
    <Paragraph
      sentences={[
        // A shorter time has no trend, and that is nothing to tell.
        weeks < FEWEST_WEEKS ? '' : words.trend(trend, weeks),
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

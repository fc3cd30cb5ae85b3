import type { ReactNode } from 'react'
import type { Changes } from '../../../../core/insights/insights.contract.ts'
import type { Span } from '../../../../core/insights/periods.ts'
import { paths } from '../../../bridge/paths.ts'
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
  const { trend, swing } = mood
  return (
    <Paragraph
      sentences={[
        words.trend(trend, weeksIn(span.from, span.to)),
        trend === 'not_enough' ? words.needsWeeks : '',
        words.swing(swing.word),
      ]}
      opens={{ path: `${paths.lookBack}/calendar`, label: insightsWords.open(words.opens) }}
    >
      <MoodChart mood={mood} span={span} />
      <SwingBars latest={swing.latest} before={swing.before} />
    </Paragraph>
  )
}

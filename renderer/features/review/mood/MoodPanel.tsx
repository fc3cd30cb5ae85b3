import { useState, type ReactNode } from 'react'
import { addDays, addMonths, type Day } from '../../../../core/kernel/time.ts'
import type { Output } from '../../../../core/contract.ts'
import { send } from '../../../bridge/commands.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { reviewWords } from '../../../words/review.ts'
import { searchWords } from '../../../words/search.ts'
import { MoodChart } from './MoodChart.tsx'
import s from './MoodPanel.module.css'
import { weeksIn } from './mood-weeks.ts'

const words = reviewWords.mood
const RANGES = [
  { value: '1', label: words.ranges[1] },
  { value: '3', label: words.ranges[3] },
  { value: '12', label: words.ranges[12] },
] as const
type Range = (typeof RANGES)[number]['value']

export function MoodPanel({ today }: { readonly today: Day }): ReactNode {
  const [range, setRange] = useState<Range>('3')
  const from = range === '1' ? addDays(today, -27) : addDays(addMonths(today, -Number(range)), 1)
  const answer = useFeature('review.mood', { from, to: today }, { keepsPrevious: true })
  return (
    <Card
      title={words.title}
      aside={
        <SegmentedControl
          label={words.range}
          isLabelHidden
          choices={RANGES}
          value={range}
          onChange={setRange}
        />
      }
    >
      {answer.error !== null && <Banner tone="danger">{sayError(answer.error).text}</Banner>}
      {answer.value !== undefined && <Told mood={answer.value} from={from} to={today} />}
    </Card>
  )
}

interface ToldProps {
  readonly mood: Output<'review.mood'>
  readonly from: Day
  readonly to: Day
}

function Told({ mood, from, to }: ToldProps): ReactNode {
  if (mood.days.length === 0) {
    return (
      <EmptyState
        title={words.emptyTitle}
        actions={<Button onPress={() => send('new-entry', {})}>{searchWords.emptyAction}</Button>}
      >
        {words.emptyText}
      </EmptyState>
    )
  }
  const hasLine = mood.rolling.some(({ mean }) => mean !== null)
  const moods = mood.days.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={s.told}>
      <p className={s.trend}>{words.trend(mood.trend, weeksIn(from, to))}</p>
      <MoodChart mood={mood} from={from} to={to} />
      <div className={s.small}>
        {!hasLine && <p>{words.notEnoughLine}</p>}
        {mood.trend === 'not_enough' && <p>{words.notEnoughTrend}</p>}
        <p>
          {words.based(mood.days.length, moods)} {hasLine && words.explain}
        </p>
        <p>{words.honest}</p>
      </div>
    </div>
  )
}

import type { ReactNode } from 'react'
import { addMonths, type Day } from '../../../../core/kernel/time.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { reviewWords } from '../../../words/review.ts'
import s from './CalendarPanel.module.css'
import { MonthSwitch } from './MonthSwitch.tsx'
import { YearSwitch } from './YearSwitch.tsx'

const words = reviewWords.calendar
const SPANS = [
  { value: 'year', label: words.byYear },
  { value: 'month', label: words.byMonth },
] as const
export type Span = (typeof SPANS)[number]['value']

interface CalendarBarProps {
  readonly span: Span
  readonly reachable: Day
  readonly today: Day
  readonly onSpan: (span: Span) => void
  readonly onMove: (day: Day) => void
}

/** A year or a month, and which. */
export function CalendarBar({ span, reachable, today, onSpan, onMove }: CalendarBarProps): ReactNode {
  const year = Number(reachable.slice(0, 4))
  const years = useFeature('review.years').value ?? [year]
  const by = (months: number): void => {
    const day = addMonths(reachable, months)
    onMove(day.slice(0, 7) === today.slice(0, 7) ? today : day)
  }
  return (
    <div className={s.which}>
      <SegmentedControl label={words.view} isLabelHidden choices={SPANS} value={span} onChange={onSpan} />
      {span === 'year' ? (
        <YearSwitch
          year={year}
          years={years}
          thisYear={Number(today.slice(0, 4))}
          onChange={(next) => {
            const day = addMonths(reachable, (next - year) * 12)
            onMove(String(next) === today.slice(0, 4) ? today : day)
          }}
        />
      ) : (
        <MonthSwitch reachable={reachable} today={today} onStep={by} onToday={() => onMove(today)} />
      )}
    </div>
  )
}

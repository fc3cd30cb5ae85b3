import type { ReactNode } from 'react'
import { PERIODS, whyNotPeriod, type PeriodName, type Span } from '../../../core/insights/periods.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { DateField } from '../../ui/DateField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { insightsWords } from '../../words/insights.ts'
import s from './Changes.module.css'

const words = insightsWords.period
const CHOICES = [...PERIODS, 'own' as const].map((value) => ({ value, label: words.names[value] }))

interface PeriodChoiceProps {
  readonly value: PeriodName | 'own'
  readonly onChange: (value: PeriodName | 'own') => void
}

export function PeriodChoice({ value, onChange }: PeriodChoiceProps): ReactNode {
  return (
    <div className={s.control}>
      <SegmentedControl
        label={words.label}
        isLabelHidden
        choices={CHOICES}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}

interface OwnDatesProps {
  readonly span: Span
  readonly today: Day
  readonly onChange: (span: Span) => void
}

export function OwnDates({ span, today, onChange }: OwnDatesProps): ReactNode {
  const isWrong = whyNotPeriod(span, today) !== null
  return (
    <div className={`${s.own ?? ''} ${s.control ?? ''}`}>
      <DateField
        label={words.from}
        value={span.from}
        latest={today}
        onChange={(from) => from !== null && onChange({ ...span, from })}
      />
      <DateField
        label={words.to}
        value={span.to}
        latest={today}
        onChange={(to) => to !== null && onChange({ ...span, to })}
      />
      {isWrong && (
        <p role="alert" className={s.wrong}>
          {span.from > span.to ? words.backwards : words.tooLong}
        </p>
      )}
    </div>
  )
}

import { useState, type ReactNode } from 'react'
import {
  nameOfPeriod,
  PERIODS,
  periodOf,
  whyNotPeriod,
  type PeriodName,
  type Span,
} from '../../../core/insights/periods.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Select } from '../../ui/Select.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'

const words = summaryWords.period

interface PeriodFieldProps {
  readonly period: Span
  readonly today: Day
  readonly onChange: (period: Span) => void
}

export function PeriodField({ period, today, onChange }: PeriodFieldProps): ReactNode {
  const named = nameOfPeriod(period, today)
  const [isOwn, setOwn] = useState(named === null)
  const choices = [...PERIODS, 'own' as const].map((value) => ({ value, label: words[value] }))

  const choose = (name: PeriodName | 'own'): void => {
    setOwn(name === 'own')
    if (name !== 'own') onChange(periodOf(name, today))
  }

  const isWrong = whyNotPeriod(period, today) !== null
  return (
    <div className={s.stack}>
      <Select
        label={words.label}
        choices={choices}
        value={isOwn ? 'own' : (named ?? 'own')}
        onChange={choose}
      />
      {(isOwn || named === null) && (
        <div className={s.pair}>
          <DateField
            label={words.from}
            value={period.from}
            latest={today}
            onChange={(from) => from !== null && onChange({ ...period, from })}
          />
          <DateField
            label={words.to}
            value={period.to}
            latest={today}
            onChange={(to) => to !== null && onChange({ ...period, to })}
          />
          {isWrong && (
            <p role="alert" className={s.wrong}>
              {period.from > period.to ? words.backwards : words.tooLong}
            </p>
          )}
        </div>
      )}
    </div>
  )
}

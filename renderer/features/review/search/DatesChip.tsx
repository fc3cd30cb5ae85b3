import type { ReactNode } from 'react'
import type { AskedFilter } from '../../../../core/review/search/asked-filter.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChipButton } from '../../../ui/ChipButton.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { shortDate } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/review.ts'
import { startOf } from './filters.ts'
import s from './FilterBar.module.css'

const words = reviewWords.filters
const SPANS = ['month', 'quarter', 'year'] as const

interface DatesChipProps {
  readonly filter: AskedFilter
  readonly today: Day
  /** The first and the last day, each null where that side is open. */
  readonly onChange: (from: Day | null, to: Day | null) => void
}

export function DatesChip({ filter, today, onChange }: DatesChipProps): ReactNode {
  const { from, to } = filter
  const said = sayDates(from, to)
  const trigger = (
    <ChipButton isOn={said !== null} opens="panel">
      {said === null ? words.dates : `${words.dates}: ${said}`}
    </ChipButton>
  )
  return (
    <Popover label={words.dates} trigger={trigger}>
      {(close) => (
        <div className={s.dates}>
          <div className={s.presets}>
            {SPANS.map((span) => (
              <Button
                key={span}
                isSmall
                onPress={() => {
                  onChange(startOf(span, today), null)
                  close()
                }}
              >
                {words[span]}
              </Button>
            ))}
          </div>
          <div className={s.pair}>
            <DateField label={words.from} value={from} onChange={(next) => onChange(next, to)} />
            <DateField label={words.to} value={to} onChange={(next) => onChange(from, next)} />
          </div>
          {said !== null && (
            <Button
              kind="quiet"
              isSmall
              onPress={() => {
                onChange(null, null)
                close()
              }}
            >
              {words.anyTime}
            </Button>
          )}
        </div>
      )}
    </Popover>
  )
}

function sayDates(from: Day | null, to: Day | null): string | null {
  if (from !== null && to !== null) return words.between(shortDate(from), shortDate(to))
  if (from !== null) return words.since(shortDate(from))
  return to === null ? null : words.until(shortDate(to))
}

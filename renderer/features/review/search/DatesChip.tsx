import type { ReactNode } from 'react'
import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChipButton } from '../../../ui/ChipButton.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { shortDate } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/review.ts'
import { startOf, withDates } from './filters.ts'
import s from './FilterBar.module.css'

const words = reviewWords.filters
const SPANS = ['month', 'quarter', 'year'] as const

interface DatesChipProps {
  readonly filter: EntryFilter
  readonly today: Day
  readonly onChange: (filter: EntryFilter) => void
}

export function DatesChip({ filter, today, onChange }: DatesChipProps): ReactNode {
  const from = filter.from ?? null
  const to = filter.to ?? null
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
                  onChange(withDates(filter, startOf(span, today), null))
                  close()
                }}
              >
                {words[span]}
              </Button>
            ))}
          </div>
          <div className={s.pair}>
            <DateField
              label={words.from}
              value={from}
              onChange={(next) => onChange(withDates(filter, next, to))}
            />
            <DateField
              label={words.to}
              value={to}
              onChange={(next) => onChange(withDates(filter, from, next))}
            />
          </div>
          {said !== null && (
            <Button
              kind="quiet"
              isSmall
              onPress={() => {
                onChange(withDates(filter, null, null))
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

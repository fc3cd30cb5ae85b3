import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Select } from '../../../ui/Select.tsx'
import { reviewWords } from '../../../words/review.ts'
import s from './CalendarPanel.module.css'

const words = reviewWords.calendar

interface YearSwitchProps {
  readonly year: number
  /** Years that hold an entry. */
  readonly years: readonly number[]
  readonly thisYear: number
  readonly onChange: (year: number) => void
}

export function YearSwitch({ year, years, thisYear, onChange }: YearSwitchProps): ReactNode {
  const choices = [...new Set([...years, year])].toSorted((a, b) => b - a).map(String)
  return (
    <div className={s.years} role="group" aria-label={words.year}>
      <IconButton label={words.earlier} icon={<ChevronLeft />} hasBorder onPress={() => onChange(year - 1)} />
      <Select
        label={words.year}
        isLabelHidden
        choices={choices.map((value) => ({ value, label: value }))}
        value={String(year)}
        onChange={(value) => onChange(Number(value))}
      />
      <IconButton
        label={words.later}
        icon={<ChevronRight />}
        hasBorder
        isDisabled={year >= thisYear}
        onPress={() => onChange(year + 1)}
      />
      {year !== thisYear && (
        <Button kind="quiet" onPress={() => onChange(thisYear)}>
          {words.thisYear}
        </Button>
      )}
    </div>
  )
}

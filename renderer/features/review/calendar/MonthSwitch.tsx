import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { monthAndYearInWords } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/review.ts'
import s from './CalendarPanel.module.css'

const words = reviewWords.calendar

interface MonthSwitchProps {
  readonly reachable: Day
  readonly today: Day
  /** So many months later or earlier. */
  readonly onStep: (months: number) => void
  readonly onToday: () => void
}

export function MonthSwitch({ reachable, today, onStep, onToday }: MonthSwitchProps): ReactNode {
  const isThisMonth = reachable.slice(0, 7) === today.slice(0, 7)
  const isLast = reachable.slice(0, 7) >= today.slice(0, 7)
  return (
    <div className={s.years}>
      <IconButton label={words.earlierMonth} icon={<ChevronLeft />} hasBorder onPress={() => onStep(-1)} />
      <span className={s.month} aria-live="polite">
        {monthAndYearInWords(reachable)}
      </span>
      <IconButton
        label={words.laterMonth}
        icon={<ChevronRight />}
        hasBorder
        isDisabled={isLast}
        onPress={() => onStep(1)}
      />
      {!isThisMonth && (
        <Button kind="quiet" onPress={onToday}>
          {words.thisMonth}
        </Button>
      )}
    </div>
  )
}

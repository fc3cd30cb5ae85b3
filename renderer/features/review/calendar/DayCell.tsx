import { memo, type ReactNode } from 'react'
import type { CalendarDay } from '../../../../core/review/review.contract.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { moodWord } from '../../../ui/mood-words.ts'
import { cx } from '../../../ui/cx.ts'
import { dayWithoutYear } from '../../../words/dates.ts'
import { nameOfDay } from './name-of-day.ts'
import s from './DayGrids.module.css'

interface DayCellProps {
  readonly day: Day
  readonly facts: CalendarDay | undefined
  readonly isToday: boolean
  readonly isAhead: boolean
  /** One day of the year is in the tab order; the arrow keys move which. */
  readonly isReachable: boolean
  readonly isOpen: boolean
  /** With the word for its mood inside. */
  readonly isLarge: boolean
}

/** Dots stop at three: more would not be told apart. */
const MOST_DOTS = 3

export const DayCell = memo(function DayCell(props: DayCellProps): ReactNode {
  const { day, facts, isToday, isReachable, isOpen, isLarge } = props
  // A day ahead that an entry was dated to can be opened as any other.
  const isAhead = props.isAhead && facts === undefined
  const mood = facts?.mood ?? null
  const dots = Math.min(facts?.entries ?? 0, MOST_DOTS)
  return (
    <td className={s.cell} aria-selected={isOpen}>
      <button
        type="button"
        data-day={day}
        tabIndex={isReachable ? 0 : -1}
        aria-label={`${dayWithoutYear(day)}: ${nameOfDay(facts, isAhead)}`}
        aria-current={isToday ? 'date' : undefined}
        aria-disabled={isAhead || undefined}
        className={cx(
          s.day,
          facts !== undefined && s.lived,
          mood !== null && s[`mood${Math.round(mood)}`],
          isToday && s.today,
          isAhead && s.ahead,
          isOpen && s.open,
        )}
      >
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span className={s.dots} aria-hidden="true">
          {Array.from({ length: dots }, (_, at) => (
            <i key={at} />
          ))}
        </span>
      </button>
      {/* Outside of the button, whose name says the same in its own order. */}
      {isLarge && mood !== null && (
        <span className={cx(s.word, s[`mood${Math.round(mood)}`])} aria-hidden="true">
          {moodWord(mood)}
        </span>
      )}
    </td>
  )
})

import { useId, type ReactNode } from 'react'
import type { CalendarDay } from '../../../../core/review/review.contract.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { monthAndYearInWords, monthInWords } from '../../../words/dates.ts'
import { DayCell } from './DayCell.tsx'
import { weeksOf } from './month-grid.ts'
import s from './DayGrids.module.css'

interface MonthGridProps {
  readonly first: Day
  readonly days: ReadonlyMap<Day, CalendarDay>
  readonly today: Day
  readonly reachable: Day
  readonly open: Day | null
  readonly isLarge: boolean
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export function MonthGrid({ first, days, today, reachable, open, isLarge }: MonthGridProps): ReactNode {
  const name = useId()
  return (
    <section className={isLarge ? s.large : s.month} aria-labelledby={name}>
      <h3 id={name} className={s.name}>
        {isLarge ? monthAndYearInWords(first) : monthInWords(first)}
      </h3>
      {/* The ARIA date grid: a table whose days the arrow keys walk. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table role="grid" aria-labelledby={name} className={s.grid}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekday} aria-label={weekday}>
                {weekday.slice(0, isLarge ? 3 : 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(first).map((week, at) => (
            <tr key={at}>
              {week.map((day, column) =>
                day === null ? (
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a place without a day
                  <td key={column} className={s.cell} />
                ) : (
                  <DayCell
                    key={day}
                    day={day}
                    facts={days.get(day)}
                    isToday={day === today}
                    isAhead={day > today}
                    isReachable={day === reachable}
                    isOpen={day === open}
                    isLarge={isLarge}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

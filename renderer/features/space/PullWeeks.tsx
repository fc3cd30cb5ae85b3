import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { Urge } from '../../../core/space/space.schema.ts'
import { relief, urgeWeeks, type UrgeWeek } from '../../../core/space/urge-figures.ts'
import { Dumbbells } from '../../ui/charts/Dumbbells.tsx'
import { WeekBars } from '../../ui/charts/WeekBars.tsx'
import { shortDay } from '../../words/dates.ts'
import { pullWords } from '../../words/pulls.ts'
import { oneDigit } from './one-digit.ts'
import { WEEKS_SHOWN } from './PullStrip.tsx'
import s from './Space.module.css'

interface PullWeeksProps {
  readonly urges: readonly Urge[]
  readonly today: Day
}

const words = pullWords.pulls.weeks

/** How many a week, and how they were rated before and after. */
export function PullWeeks({ urges, today }: PullWeeksProps): ReactNode {
  const weeks = urgeWeeks(urges, today, WEEKS_SHOWN)
  const count = weeks.reduce((sum, week) => sum + week.count, 0)
  const eased = relief(urges)
  const easedInWords = eased === null ? words.noRelief : words.relief(oneDigit(eased))
  const rated = weeks.flatMap((week) =>
    week.before === null ? [] : [{ week, before: week.before, after: week.after }],
  )
  return (
    <div className={s.columns}>
      <WeekBars
        sentence={words.count(oneDigit(count / WEEKS_SHOWN), WEEKS_SHOWN)}
        bars={weeks.map((week) => ({
          key: week.monday,
          label: shortDay(week.monday),
          count: week.count,
        }))}
        head={words.countHead}
        rows={weeks.toReversed().map((week) => [shortDay(week.monday), String(week.count)])}
      />
      {rated.length > 0 ? (
        <Dumbbells
          sentence={`${words.rated} ${easedInWords}`}
          lines={rated.map(({ week, before, after }) => ({
            key: week.monday,
            label: shortDay(week.monday),
            before,
            after,
          }))}
          head={words.head}
          rows={weeks.toReversed().map(rowOf)}
        />
      ) : (
        <p className={s.quiet}>{easedInWords}</p>
      )}
    </div>
  )
}

function rowOf({ monday, before, after }: UrgeWeek): readonly string[] {
  return [shortDay(monday), sayMean(before), sayMean(after)]
}

function sayMean(value: number | null): string {
  return value === null ? words.nothing : oneDigit(value)
}

import type { ReactNode } from 'react'
import { addDays, daysBetween, type Day, weekOf } from '../../../core/kernel/time.ts'
import { quietDays, type QuietDays } from '../../../core/space/quiet-days.ts'
import type { ContactEvent, Period } from '../../../core/space/space.schema.ts'
import { DotCalendar, type Dot, type DotWeek } from '../../ui/charts/DotCalendar.tsx'
import { shortDate, shortMonth } from '../../words/dates.ts'
import { spaceWords } from '../../words/space.ts'

interface QuietCalendarProps {
  readonly periods: readonly Period[]
  readonly events: readonly ContactEvent[]
  readonly today: Day
}

const words = spaceWords.calendar
/** As many as stand beside a card. */
const MOST_WEEKS = 22
const FEWEST_WEEKS = 8

/** Each day of a quiet period as a dot; all of them in the table, however long ago. */
export function QuietCalendar({ periods, events, today }: QuietCalendarProps): ReactNode {
  const quiet = quietDays(periods, events, today)
  const all = mondays(quiet, today)
  const shown = all.slice(-MOST_WEEKS)
  const sentence = words.sentence(quiet.total, quiet.days.length)
  return (
    <DotCalendar
      sentence={all.length > shown.length ? sentence + words.shown(shown.length) : sentence}
      weeks={weeksOf(shown, quiet, today)}
      weekdays={words.weekdays}
      head={words.head}
      rows={all.toReversed().map((monday) => rowOf(monday, quiet))}
    />
  )
}

function mondays({ days }: QuietDays, today: Day): Day[] {
  const last = weekOf(today)
  const first = weekOf(days[0]?.day ?? today)
  const count = Math.max(FEWEST_WEEKS, daysBetween(first, last) / 7 + 1)
  return Array.from({ length: count }, (_, at) => addDays(last, (at - count + 1) * 7))
}

function weeksOf(shown: readonly Day[], { days }: QuietDays, today: Day): DotWeek[] {
  const isQuiet = new Map(days.map((each) => [each.day, each.isQuiet]))
  const dotOf = (day: Day): Dot => {
    const found = isQuiet.get(day)
    if (found !== undefined) return found ? 'full' : 'ring'
    return day > today ? 'none' : 'small'
  }
  return shown.map((monday, at) => ({
    key: monday,
    label: beginsMonth(monday, at, shown.length) ? shortMonth(addDays(monday, 6)) : '',
    dots: Array.from({ length: 7 }, (_, day) => dotOf(addDays(monday, day))),
  }))
}

/** The first of a month lies in it, and its name does not run over the edge. */
function beginsMonth(monday: Day, at: number, count: number): boolean {
  return Number(addDays(monday, 6).slice(8)) <= 7 && at < count - 1
}

function rowOf(monday: Day, { days }: QuietDays): readonly string[] {
  const own = days.filter(({ day }) => day >= monday && day <= addDays(monday, 6))
  const quiet = own.filter(({ isQuiet }) => isQuiet).length
  return [shortDate(monday), String(quiet), String(own.length)]
}

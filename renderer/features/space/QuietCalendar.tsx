import type { ReactNode } from 'react'
import { addDays, daysBetween, type Day, weekOf } from '../../../core/kernel/time.ts'
import { quietDays, type QuietDays } from '../../../core/space/quiet-days.ts'
import type { OwnContact } from '../../../core/space/own-contact.ts'
import type { Period } from '../../../core/space/space.schema.ts'
import { DotCalendar, type Dot } from '../../ui/charts/DotCalendar.tsx'
import { dotWeeks } from '../../ui/charts/dot-weeks.ts'
import { shortDate } from '../../words/dates.ts'
import { spaceWords } from '../../words/space.ts'

interface QuietCalendarProps {
  readonly periods: readonly Period[]
  readonly own: readonly OwnContact[]
  readonly today: Day
}

const words = spaceWords.calendar
/** As many as stand beside a card. */
const MOST_WEEKS = 22
const FEWEST_WEEKS = 8

/** Each day of a quiet period as a dot; all of them in the table, however long ago. */
export function QuietCalendar({ periods, own, today }: QuietCalendarProps): ReactNode {
  const quiet = quietDays(periods, own, today)
  const all = mondays(quiet, today)
  const shown = all.slice(-MOST_WEEKS)
  const sentence = words.sentence(quiet.total, quiet.days.length)
  return (
    <DotCalendar
      sentence={all.length > shown.length ? sentence + words.shown(shown.length) : sentence}
      weeks={dotWeeks(shown, dotIn(quiet, today))}
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

function dotIn({ days }: QuietDays, today: Day): (day: Day) => Dot {
  const isQuiet = new Map(days.map((each) => [each.day, each.isQuiet]))
  return (day) => {
    const found = isQuiet.get(day)
    if (found !== undefined) return found ? 'full' : 'ring'
    return day > today ? 'none' : 'small'
  }
}

function rowOf(monday: Day, { days }: QuietDays): readonly string[] {
  const own = days.filter(({ day }) => day >= monday && day <= addDays(monday, 6))
  const quiet = own.filter(({ isQuiet }) => isQuiet).length
  return [shortDate(monday), String(quiet), String(own.length)]
}

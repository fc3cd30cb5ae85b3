import type { ReactNode } from 'react'
import { addDays, type Day, daysBetween, dayOf, weekOf } from '../../../core/kernel/time.ts'
import type { Urge } from '../../../core/space/space.schema.ts'
import { endedInContact } from '../../../core/space/urge-figures.ts'
import { DotStrip, type StripDot } from '../../ui/charts/DotStrip.tsx'
import { dayAndTime, shortDay } from '../../words/dates.ts'
import { pullWords } from '../../words/pulls.ts'
import { DEED_WORDS } from '../../words/space-kinds.ts'

interface PullStripProps {
  readonly urges: readonly Urge[]
  readonly today: Day
}

export const WEEKS_SHOWN = 8
const words = pullWords.pulls.strip
const MINUTES_A_DAY = 24 * 60
const MARKS = Object.entries(words.hours).map(([hour, word]) => ({ value: Number(hour) / 24, word }))
const TICK_WEEKS = [0, 2, 4, 6]

/** The last eight weeks: when a pull came, by day and time of day, and how strong it was. */
export function PullStrip({ urges, today }: PullStripProps): ReactNode {
  const first = addDays(weekOf(today), -7 * (WEEKS_SHOWN - 1))
  const days = 7 * WEEKS_SHOWN
  const shown = urges.filter(({ at }) => dayOf(at) >= first)
  const dots = shown.map((urge): StripDot => {
    const minute = Number(urge.at.slice(11, 13)) * 60 + Number(urge.at.slice(14, 16))
    const down = minute / MINUTES_A_DAY
    return {
      key: urge.id,
      along: (daysBetween(first, dayOf(urge.at)) + down) / days,
      down,
      size: urge.before / 10,
      isRing: endedInContact(urge),
    }
  })
  return (
    <DotStrip
      sentence={words.sentence(shown.length, WEEKS_SHOWN)}
      dots={dots}
      marks={MARKS}
      ticks={TICK_WEEKS.map((week) => ({
        at: (week / WEEKS_SHOWN) * 100,
        label: shortDay(addDays(first, week * 7)),
      }))}
      head={words.head}
      rows={shown.map(({ at, before, after, did }) => [
        dayAndTime(at),
        String(before),
        after === null ? '' : String(after),
        did === null ? '' : DEED_WORDS[did],
      ])}
    />
  )
}

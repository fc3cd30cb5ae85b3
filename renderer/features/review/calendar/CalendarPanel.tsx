import { useId, useMemo, useState, type ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import { send } from '../../../bridge/commands.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { AnchoredPopover } from '../../../ui/AnchoredPopover.tsx'
import { Banner } from '../../../ui/Banner.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { dayInWords, dayWithoutYear, monthAndYearInWords } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/review.ts'
import { CalendarBar, type Span } from './CalendarBar.tsx'
import s from './CalendarPanel.module.css'
import { DayGrids } from './DayGrids.tsx'
import { DayPanel } from './DayPanel.tsx'
import { Legend } from './Legend.tsx'
import { monthsOf } from './month-grid.ts'
import { nameOfDay } from './name-of-day.ts'

const words = reviewWords.calendar

interface Opened {
  readonly day: Day
  readonly anchor: HTMLElement
}

/** A year or a month of days. A day that holds something opens to be read, an empty one to be written. */
export function CalendarPanel({ today }: { readonly today: Day }): ReactNode {
  const [span, setSpan] = useState<Span>('year')
  const [reachable, setReachable] = useState(today)
  const [pointed, setPointed] = useState<Day | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [isOpen, setOpen] = useState(false)
  const heading = useId()
  const year = Number(reachable.slice(0, 4))
  const answer = useFeature('review.year', { year })
  const days = useMemo(() => new Map((answer.value ?? []).map((facts) => [facts.day, facts])), [answer.value])
  const month = `${reachable.slice(0, 7)}-01`
  const goTo = (day: Day): void => {
    setPointed(null)
    setReachable(day)
  }
  const open = (day: Day, anchor: HTMLElement): void => {
    // Until the year is known a day only looks empty.
    if (answer.value !== undefined && !days.has(day)) {
      send('new-entry', { day })
      return
    }
    setOpened({ day, anchor })
    setOpen(true)
  }

  return (
    <div className={s.panel}>
      <div className={s.bar}>
        <CalendarBar span={span} reachable={reachable} today={today} onSpan={setSpan} onMove={goTo} />
        <p className={s.pointed}>
          {pointed === null
            ? words.resting
            : `${dayWithoutYear(pointed)}: ${nameOfDay(days.get(pointed), pointed > today)}`}
        </p>
      </div>
      <Legend />
      {answer.error !== null && <Banner tone="danger">{sayError(answer.error).text}</Banner>}
      <section aria-labelledby={heading}>
        <VisuallyHidden elementType="h2" id={heading}>
          {span === 'year' ? words.label(year) : words.monthLabel(monthAndYearInWords(month))}
        </VisuallyHidden>
        <DayGrids
          months={span === 'year' ? monthsOf(year) : [month]}
          days={days}
          today={today}
          reachable={reachable}
          open={isOpen ? (opened?.day ?? null) : null}
          onMove={setReachable}
          onOpen={open}
          onPoint={setPointed}
        />
      </section>
      <p className={s.help}>{words.keys}</p>
      <AnchoredPopover
        label={opened === null ? words.year : dayInWords(opened.day)}
        anchor={opened?.anchor ?? null}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        {opened !== null && <DayPanel day={opened.day} facts={days.get(opened.day)} />}
      </AnchoredPopover>
    </div>
  )
}

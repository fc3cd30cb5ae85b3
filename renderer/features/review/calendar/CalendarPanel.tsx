import { useId, useMemo, useState, type ReactNode } from 'react'
import { addMonths, type Day } from '../../../../core/kernel/time.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { AnchoredPopover } from '../../../ui/AnchoredPopover.tsx'
import { Banner } from '../../../ui/Banner.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { dayInWords, dayWithoutYear } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/review.ts'
import s from './CalendarPanel.module.css'
import { DayPanel } from './DayPanel.tsx'
import { Legend } from './Legend.tsx'
import { YearSwitch } from './YearSwitch.tsx'
import { YearGrid } from './YearGrid.tsx'
import { nameOfDay } from './name-of-day.ts'

const words = reviewWords.calendar

interface Opened {
  readonly day: Day
  readonly anchor: HTMLElement
}

export function CalendarPanel({ today }: { readonly today: Day }): ReactNode {
  const [reachable, setReachable] = useState(today)
  const [pointed, setPointed] = useState<Day | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [isOpen, setOpen] = useState(false)
  const heading = useId()
  const year = Number(reachable.slice(0, 4))
  const answer = useFeature('review.year', { year })
  const years = useFeature('review.years').value ?? [year]
  const days = useMemo(() => new Map((answer.value ?? []).map((facts) => [facts.day, facts])), [answer.value])
  const toYear = (next: number): void => {
    setPointed(null)
    setReachable(String(next) === today.slice(0, 4) ? today : addMonths(reachable, (next - year) * 12))
  }

  return (
    <div className={s.panel}>
      <div className={s.bar}>
        <YearSwitch year={year} years={years} thisYear={Number(today.slice(0, 4))} onChange={toYear} />
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
          {words.label(year)}
        </VisuallyHidden>
        <YearGrid
          year={year}
          days={days}
          today={today}
          reachable={reachable}
          open={isOpen ? (opened?.day ?? null) : null}
          onMove={setReachable}
          onOpen={(day, anchor) => {
            setOpened({ day, anchor })
            setOpen(true)
          }}
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

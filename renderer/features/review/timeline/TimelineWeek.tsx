import { useId, type ReactNode } from 'react'
import { addDays, type Day } from '../../../../core/kernel/time.ts'
import type { TimelineWeek as Week } from '../../../../core/review/review.contract.ts'
import { timelineWords as words } from '../../../words/looking-back.ts'
import { DigestLine } from './DigestLine.tsx'
import s from './Timeline.module.css'
import { TimelineRow } from './TimelineRow.tsx'
import { weekName } from './week-name.ts'

interface TimelineWeekProps {
  readonly week: Week
  readonly thisMonday: Day
  readonly onRemove: (week: Day) => void
}

/** One week: its name and the line about it beside what it held. */
export function TimelineWeek({ week, thisMonday, onRemove }: TimelineWeekProps): ReactNode {
  const { monday, digest, rows } = week
  const id = useId()
  const name = weekName(monday)
  const near =
    monday === thisMonday ? words.thisWeek : monday === addDays(thisMonday, -7) ? words.lastWeek : null
  return (
    <section className={s.week} aria-labelledby={id} data-record={monday}>
      <div className={s.side}>
        <h2 id={id} className={s.name}>
          {near !== null && <span className={s.near}>{near}</span>}
          {name}
        </h2>
        <DigestLine week={monday} name={name} text={digest} onRemove={() => onRemove(monday)} />
      </div>
      <ul className={s.rows} aria-label={words.rowsOf(name)}>
        {rows.map((row) => (
          <TimelineRow key={`${row.kind} ${row.id}`} row={row} />
        ))}
      </ul>
    </section>
  )
}

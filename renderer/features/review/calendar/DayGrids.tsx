import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import type { CalendarDay } from '../../../../core/review/review.contract.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { MonthGrid } from './MonthGrid.tsx'
import { dayAfterKey } from './calendar-keys.ts'
import s from './DayGrids.module.css'

interface DayGridsProps {
  /** The first days of the months to show: twelve, or one. */
  readonly months: readonly Day[]
  readonly days: ReadonlyMap<Day, CalendarDay>
  readonly today: Day
  /** The day in the tab order. Moving to a day that is not shown is the page's to follow. */
  readonly reachable: Day
  readonly open: Day | null
  readonly onMove: (day: Day) => void
  readonly onOpen: (day: Day, anchor: HTMLElement) => void
  /** The day pointed at or focused; null when there is none. */
  readonly onPoint: (day: Day | null) => void
}

/** Months as date grids with one stop in the tab order; a month alone has room for words. */
export function DayGrids(props: DayGridsProps): ReactNode {
  const { months, today, reachable, onMove, onOpen, onPoint } = props
  const year = months.length > 1 ? months[0]?.slice(0, 4) : undefined
  const root = useRef<HTMLDivElement>(null)
  const movedByKey = useRef(false)

  useLayoutEffect(() => {
    if (!movedByKey.current) return
    movedByKey.current = false
    root.current?.querySelector<HTMLElement>(`[data-day="${reachable}"]`)?.focus()
  }, [reachable])

  // A year opens where today is, not at its first month.
  useEffect(() => {
    if (year === undefined || !today.startsWith(year)) return
    const day = root.current?.querySelector(`[data-day="${today}"]`)
    day?.closest('table')?.scrollIntoView({ block: 'nearest' })
  }, [today, year])

  const move = (event: KeyboardEvent): void => {
    const from = dayUnder(event.target)
    if (from === null || event.altKey || event.ctrlKey || event.metaKey) return
    const to = dayAfterKey(from, event.key, event.shiftKey)
    if (to === null) return
    event.preventDefault()
    movedByKey.current = true
    onMove(to)
  }

  const press = (event: MouseEvent): void => {
    const button = buttonUnder(event.target)
    if (button === null || button.ariaDisabled === 'true') return
    onMove(button.dataset['day'] ?? reachable)
    onOpen(button.dataset['day'] ?? reachable, button)
  }

  return (
    // The keys and clicks are those of the day buttons inside; one listener instead of 365.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={root}
      className={months.length === 1 ? s.one : s.year}
      onKeyDown={move}
      onClick={press}
      onPointerOver={(event) => onPoint(dayUnder(event.target))}
      onPointerLeave={() => onPoint(null)}
      onFocus={(event) => onPoint(dayUnder(event.target))}
      onBlur={() => onPoint(null)}
    >
      {months.map((first) => (
        <MonthGrid key={first} {...props} first={first} isLarge={months.length === 1} />
      ))}
    </div>
  )
}

function buttonUnder(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null
}

function dayUnder(target: EventTarget): Day | null {
  return buttonUnder(target)?.dataset['day'] ?? null
}

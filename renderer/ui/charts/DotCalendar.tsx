import { useRef, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './DotCalendar.module.css'
import { useWidth } from './use-width.ts'

/** A filled dot, a ring, a small dot, or nothing. */
export type Dot = 'full' | 'ring' | 'small' | 'none'

export interface DotWeek {
  readonly key: string
  /** Over the column; empty where it would meet its neighbour. */
  readonly label: string
  /** Monday first. */
  readonly dots: readonly Dot[]
}

interface DotCalendarProps {
  readonly sentence: string
  readonly weeks: readonly DotWeek[]
  /** Monday first; empty ones are left out. */
  readonly weekdays: readonly string[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** In px: one step of the grid, and what its words need. */
const STEP = 18
const LEFT = 34
const TOP = 20
const RADIUS = { full: 5.5, ring: 4.5, small: 1.75, none: 0 } as const

/** Days as dots, a column a week; what is wider than its place goes on below, so that dots and words keep their size. */
export function DotCalendar({ sentence, weeks, weekdays, head, rows }: DotCalendarProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const room = Math.max(1, Math.floor((useWidth(plot) - LEFT) / STEP))
  const blocks = Math.max(1, Math.ceil(weeks.length / room))
  const inBlock = Math.ceil(weeks.length / blocks)
  return (
    <ChartFrame sentence={sentence} head={head} rows={rows}>
      <div ref={plot} className={s.blocks}>
        {Array.from({ length: blocks }, (_, at) => (
          <Block
            // oxlint-disable-next-line react/no-array-index-key -- a block is its place
            key={at}
            weeks={weeks.slice(at * inBlock, (at + 1) * inBlock)}
            weekdays={weekdays}
          />
        ))}
      </div>
    </ChartFrame>
  )
}

function Block({ weeks, weekdays }: Pick<DotCalendarProps, 'weeks' | 'weekdays'>): ReactNode {
  const width = LEFT + weeks.length * STEP
  const height = TOP + 7 * STEP
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className={s.calendar}
    >
      {weekdays.map((name, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a weekday is its place
        <text key={at} className={s.word} x={0} y={middle(TOP, at) + 4}>
          {name}
        </text>
      ))}
      {weeks.map(({ key, label, dots }, column) => (
        <g key={key}>
          <text className={s.word} x={LEFT + column * STEP} y={11}>
            {label}
          </text>
          {dots.map((dot, row) => (
            <circle
              // oxlint-disable-next-line react/no-array-index-key -- a day is its place in the week
              key={row}
              className={s[dot]}
              cx={middle(LEFT, column)}
              cy={middle(TOP, row)}
              r={RADIUS[dot]}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

function middle(from: number, at: number): number {
  return from + at * STEP + STEP / 2
}

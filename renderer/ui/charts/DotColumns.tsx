import { useRef, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import chart from './charts.module.css'
import { Ticks } from './line-parts.tsx'
import s from './pictures.module.css'
import { useWidth } from './use-width.ts'

export interface DotColumn {
  /** Under the picture. */
  readonly label: string
  /** In the table; no two alike. */
  readonly row: string
  /** How many of its dots are filled; null where nothing was noted. */
  readonly filled: number | null
}

interface DotColumnsProps {
  readonly columns: readonly DotColumn[]
  /** Dots in each column. */
  readonly most: number
  readonly sentence: string
  readonly head: readonly [string, string]
  readonly say: (filled: number | null) => string
}

const RADIUS = 4.5
const STEP = 14
const WIDEST = 26
const FOOT = 24

/** A small column of dots for each time, filled from below; a dash where nothing was noted. */
export function DotColumns({ columns, most, sentence, head, say }: DotColumnsProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const wide = Math.min(WIDEST, (width - 2 * RADIUS) / Math.max(1, columns.length))
  const height = most * STEP + FOOT
  const x = (at: number): number => RADIUS + 1 + at * wide
  const y = (dot: number): number => (most - dot) * STEP - STEP / 2
  const last = columns.length - 1
  const ticks = last > 3 ? [0, last] : [0]
  return (
    <ChartFrame sentence={sentence} head={head} rows={columns.map(({ row, filled }) => [row, say(filled)])}>
      <div ref={plot} aria-hidden="true">
        <svg viewBox={`0 0 ${width} ${height}`} className={chart.svg}>
          {columns.map(({ row, filled }, at) =>
            filled === null ? (
              <line key={row} className={s.unsaid} x1={x(at) - 3} x2={x(at) + 3} y1={y(0)} y2={y(0)} />
            ) : (
              Array.from({ length: most }, (_, dot) => (
                <circle
                  key={`${row} ${dot}`}
                  className={dot < filled ? s.filled : s.hollow}
                  cx={x(at)}
                  cy={y(dot)}
                  r={RADIUS}
                />
              ))
            ),
          )}
          <Ticks
            ticks={ticks.map((at) => ({ at, label: columns[at]?.label ?? '' }))}
            x={(at) => (at === 0 ? 0 : x(at) + RADIUS)}
            foot={height - 4}
            edge={Math.min(width, x(last) + RADIUS)}
          />
        </svg>
      </div>
    </ChartFrame>
  )
}

import { useRef, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './CountRows.module.css'
import { useWidth } from './use-width.ts'

export interface CountRow {
  readonly label: string
  /** One for each column. */
  readonly counts: readonly number[]
}

interface CountRowsProps {
  readonly sentence: string
  /** Under the last row; empty where it would meet its neighbour. */
  readonly columns: readonly string[]
  readonly rows: readonly CountRow[]
  readonly head: readonly string[]
  readonly table: readonly (readonly string[])[]
}

/** In px on the screen. */
const HIGH = 30
const EDGE = 14
const SMALLEST = 8
const LARGEST = 13

/** How many of each name in each column of time: a disc with its number, larger for more; a small dot for none. */
export function CountRows({ sentence, columns, rows, head, table }: CountRowsProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const step = (width - 2 * EDGE) / Math.max(1, columns.length)
  const x = (at: number): number => EDGE + step * (at + 0.5)
  const radius = (count: number): number =>
    Math.min(step / 2, SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most))
  return (
    <ChartFrame sentence={sentence} head={head} rows={table}>
      <div ref={plot} className={s.rows} aria-hidden="true">
        {rows.map(({ label, counts }) => (
          <div key={label}>
            <p className={s.name}>{label}</p>
            <svg viewBox={`0 0 ${width} ${HIGH}`} className={s.row}>
              <line className={s.ground} x1={EDGE} x2={width - EDGE} y1={HIGH / 2} y2={HIGH / 2} />
              {counts.map((count, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a month is its place
                <g key={at}>
                  <circle
                    className={count === 0 ? s.none : s.disc}
                    cx={x(at)}
                    cy={HIGH / 2}
                    r={count === 0 ? 2 : radius(count)}
                  />
                  {count > 0 && (
                    <text className={s.count} x={x(at)} y={HIGH / 2 + 4}>
                      {count}
                    </text>
                  )}
                </g>
              ))}
            </svg>
          </div>
        ))}
        <svg viewBox={`0 0 ${width} 14`} className={s.row}>
          {columns.map((label, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a month is its place
            <text key={at} className={s.label} x={x(at)} y={10}>
              {label}
            </text>
          ))}
        </svg>
      </div>
    </ChartFrame>
  )
}

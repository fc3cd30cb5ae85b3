import { useRef, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './WeekBars.module.css'
import { useWidth } from './use-width.ts'

export interface WeekBar {
  readonly key: string
  readonly label: string
  readonly count: number
}

interface WeekBarsProps {
  readonly sentence: string
  readonly bars: readonly WeekBar[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** In px on the screen. */
const HEIGHT = 176
const TOP = 18
const FOOT = 26
const MOST_WIDE = 34
/** A label wants so much room; where there is less, every second one is left out, or more. */
const LABEL = 46

/** How often a week: a bar with its number. */
export function WeekBars({ sentence, bars, head, rows }: WeekBarsProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const step = width / Math.max(1, bars.length)
  const wide = Math.min(MOST_WIDE, step - 8)
  const room = HEIGHT - TOP - FOOT
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const foot = TOP + room
  const every = Math.ceil(LABEL / step)
  return (
    <ChartFrame sentence={sentence} head={head} rows={rows}>
      <div ref={plot}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" className={s.bars}>
          <line className={s.ground} x1={0} x2={width} y1={foot} y2={foot} />
          {bars.map(({ key, label, count }, at) => {
            const x = step * at + step / 2
            const height = (count / most) * room
            return (
              <g key={key}>
                <rect
                  className={s.bar}
                  x={x - wide / 2}
                  y={foot - height}
                  width={wide}
                  height={height}
                  rx={4}
                />
                {count > 0 && (
                  <text className={s.count} x={x} y={foot - height - 5}>
                    {count}
                  </text>
                )}
                {(bars.length - 1 - at) % every === 0 && (
                  <text className={s.label} x={x} y={HEIGHT - 8}>
                    {label}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
      </div>
    </ChartFrame>
  )
}

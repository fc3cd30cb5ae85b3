import type { ReactNode } from 'react'
import type { EnjoyedTime } from '../../../core/memories/jar.ts'
import { ChartFrame } from '../../ui/charts/ChartFrame.tsx'
import { shortDate } from '../../words/dates.ts'
import { memoriesWords } from '../../words/memories.ts'
import s from './Memories.module.css'

const words = memoriesWords.shelf
/** Across and down, in units of the drawing. */
const STEP = 28
const ROW = 16
const EDGE = 12
const SCALE = [5, 4, 3, 2, 1] as const

/** One dot for each time, the oldest first, as high as it was enjoyed. No line: the times do not lead anywhere. */
export function EnjoyedDots({ times }: { readonly times: readonly EnjoyedTime[] }): ReactNode {
  const values = times.map(({ enjoyed }) => enjoyed)
  const sentence = words.chartSentence(times.length, Math.min(...values), Math.max(...values))
  const width = EDGE * 3 + STEP * times.length
  const height = EDGE * 2 + ROW * 4
  const rowAt = (value: number): number => EDGE + (5 - value) * ROW
  const rows = times.map(({ title, day, enjoyed }) => [title, shortDate(day), String(enjoyed)])
  return (
    <section aria-label={words.chart} className={s.chart}>
      <ChartFrame sentence={sentence} head={words.chartHead} rows={rows}>
        <svg viewBox={`0 0 ${width} ${height}`} style={{ width: `${width / 16}rem` }} aria-hidden="true">
          {SCALE.map((value) => (
            <g key={value}>
              <line x1={EDGE * 2} x2={width} y1={rowAt(value)} y2={rowAt(value)} className={s.rule} />
              <text x={0} y={rowAt(value) + 4} className={s.tick}>
                {value}
              </text>
            </g>
          ))}
          {times.map(({ id, enjoyed }, at) => (
            <circle
              key={id}
              cx={EDGE * 2 + STEP * (at + 0.5)}
              cy={rowAt(enjoyed)}
              r={5.5}
              className={s.dot}
            />
          ))}
        </svg>
      </ChartFrame>
    </section>
  )
}

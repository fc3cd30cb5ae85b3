import { scaleLinear, scalePoint } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { useRef, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './charts.module.css'
import { useWidth } from './use-width.ts'

interface StepChartProps {
  readonly sentence: string
  /** Shares from 0 to 1 and how each is said, oldest first. */
  readonly points: readonly { readonly label: string; readonly value: number; readonly says: string }[]
  /** The heads of both columns of the table. */
  readonly head: readonly [string, string]
}

/** In px on the screen. */
const HEIGHT = 96
const EDGE = 8
const FOOT = 22

/** A share that changes in steps; its sentence and its table say the same. */
export function StepChart({ sentence, points, head }: StepChartProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const places = points.map((_, at) => at)
  const x = scalePoint<number>(places, [EDGE, width - EDGE])
  const y = scaleLinear([0, 1], [HEIGHT - FOOT, EDGE])
  const across = (at: number): number => x(at) ?? EDGE
  const path = line<number>(across, (at) => y(points[at]?.value ?? 0)).curve(curveStepAfter)
  return (
    <ChartFrame sentence={sentence} head={head} rows={points.map(({ label, says }) => [label, says])}>
      <div ref={plot} className={s.plot}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" className={s.svg}>
          {[0, 1].map((value) => (
            <line key={value} className={s.grid} x1={EDGE} x2={width - EDGE} y1={y(value)} y2={y(value)} />
          ))}
          <path className={s.line} d={path(places) ?? ''} />
          {places.map((at) => (
            <circle key={at} className={s.point} cx={across(at)} cy={y(points[at]?.value ?? 0)} r={3} />
          ))}
          <text className={s.axis} x={EDGE} y={HEIGHT - 4}>
            {points[0]?.label}
          </text>
          <text className={s.axis} x={width - EDGE} y={HEIGHT - 4} textAnchor="end">
            {points.at(-1)?.label}
          </text>
        </svg>
      </div>
    </ChartFrame>
  )
}

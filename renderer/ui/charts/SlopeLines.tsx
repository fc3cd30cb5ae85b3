import { scaleLinear } from 'd3-scale'
import { useRef, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './SlopeLines.module.css'
import { spread } from './spread.ts'
import { useWidth } from './use-width.ts'

export interface Slope {
  readonly key: string
  readonly label: string
  /** 0 to 10. */
  readonly first: number
  readonly latest: number
}

interface SlopeLinesProps {
  readonly sentence: string
  readonly slopes: readonly Slope[]
  /** Over the left and the right end. */
  readonly ends: readonly [first: string, latest: string]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** In px on the screen. */
const LINE = 18
const TOP = 26
const LEAST_ROOM = 150
const LEFT = 26
const EDGE = 8
/** About the width of a letter. */
const LETTER = 6.4

/** A line for each name from its first value, a ring, to its latest, a disc; the name stands at its end. */
export function SlopeLines({ sentence, slopes, ends, head, rows }: SlopeLinesProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const foot = TOP + Math.max(LEAST_ROOM, (slopes.length - 1) * LINE)
  const right = Math.round(width * 0.46)
  const words = right + 16
  const y = scaleLinear([0, 10], [foot, TOP])
  const labels = spread(
    slopes.map(({ latest }) => y(latest)),
    LINE,
    TOP,
    foot,
  )
  const letters = Math.floor((width - words - 24) / LETTER)
  return (
    <ChartFrame sentence={sentence} head={head} rows={rows}>
      <div ref={plot} aria-hidden="true">
        <svg viewBox={`0 0 ${width} ${foot + EDGE}`} className={s.plot}>
          <text className={s.end} x={LEFT} y={10}>
            {ends[0]}
          </text>
          <text className={s.end} x={right} y={10} textAnchor="end">
            {ends[1]}
          </text>
          <line className={s.ground} x1={LEFT} x2={LEFT} y1={TOP} y2={foot} />
          <line className={s.ground} x1={right} x2={right} y1={TOP} y2={foot} />
          {[...new Set(slopes.map(({ first }) => first))].map((first) => (
            <text key={first} className={s.value} x={LEFT - 10} y={y(first) + 4} textAnchor="end">
              {first}
            </text>
          ))}
          {slopes.map(({ key, label, first, latest }, at) => (
            <g key={key}>
              <line className={s.line} x1={LEFT} x2={right} y1={y(first)} y2={y(latest)} />
              <line className={s.lead} x1={right + 6} x2={words - 3} y1={y(latest)} y2={labels[at]} />
              <circle className={s.ring} cx={LEFT} cy={y(first)} r={4} />
              <circle className={s.disc} cx={right} cy={y(latest)} r={4.5} />
              <text className={s.name} x={words} y={(labels[at] ?? 0) + 4}>
                <tspan className={s.number}>{latest}</tspan> {inShort(label, letters)}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </ChartFrame>
  )
}

function inShort(label: string, letters: number): string {
  return label.length <= letters ? label : `${label.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
}

import { area, curveMonotoneX, line } from 'd3-shape'
import type { ReactNode } from 'react'
import s from './charts.module.css'

export interface LinePoint {
  readonly label: string
  /** null leaves a gap. */
  readonly value: number | null
  /** The spread of that point, drawn as a band. */
  readonly low?: number
  readonly high?: number
  /** A single note behind the line, drawn as a small dot. */
  readonly dot?: number
}

interface CurvesProps {
  readonly points: readonly LinePoint[]
  readonly x: (index: number) => number
  readonly y: (value: number) => number
}

export function Curves({ points, x, y }: CurvesProps): ReactNode {
  const numbered = points.map((point, index) => ({ ...point, index }))
  const band = area<(typeof numbered)[number]>()
    .defined((point) => point.low !== undefined && point.high !== undefined)
    .x((point) => x(point.index))
    .y0((point) => y(point.low ?? 0))
    .y1((point) => y(point.high ?? 0))
    .curve(curveMonotoneX)
  const path = line<(typeof numbered)[number]>()
    .defined((point) => point.value !== null)
    .x((point) => x(point.index))
    .y((point) => y(point.value ?? 0))
    .curve(curveMonotoneX)
  const isAlone = (index: number): boolean =>
    points[index]?.value !== null &&
    (points[index - 1]?.value ?? null) === null &&
    (points[index + 1]?.value ?? null) === null
  return (
    <>
      <path className={s.band} d={band(numbered) ?? ''} />
      {numbered
        .filter((point) => point.dot !== undefined)
        .map((point) => (
          <circle key={point.index} className={s.note} cx={x(point.index)} cy={y(point.dot ?? 0)} r={2} />
        ))}
      <path className={s.line} d={path(numbered) ?? ''} />
      {numbered
        .filter((point) => isAlone(point.index))
        .map((point) => (
          <circle key={point.index} className={s.lone} cx={x(point.index)} cy={y(point.value ?? 0)} r={3} />
        ))}
    </>
  )
}

export interface Mark {
  readonly value: number
  readonly word: string
}

interface MarksProps {
  readonly marks: readonly Mark[]
  readonly left: number
  readonly right: number
  readonly y: (value: number) => number
}

/** Lines across, each with its word. */
export function Marks({ marks, left, right, y }: MarksProps): ReactNode {
  return marks.map(({ value, word }) => (
    <g key={value}>
      <line className={s.grid} x1={left} x2={right} y1={y(value)} y2={y(value)} />
      <text className={s.axis} x={left - 10} y={y(value)} textAnchor="end" dominantBaseline="middle">
        {word}
      </text>
    </g>
  ))
}

export interface Tick {
  /** The place of its point. */
  readonly at: number
  readonly label: string
}

interface TicksProps {
  readonly ticks: readonly Tick[]
  readonly x: (index: number) => number
  readonly foot: number
  readonly edge: number
}

/** About the width of a letter, in px. */
const LETTER = 7

/** Labels that stay inside the picture: one that would run over the edge ends at its place, and gives way to the one before. */
export function Ticks({ ticks, x, foot, edge }: TicksProps): ReactNode {
  let taken = -Infinity
  return ticks.map(({ at, label }) => {
    const wide = label.length * LETTER
    const isLate = x(at) + wide > edge + LETTER
    const start = isLate ? x(at) - wide : x(at)
    if (start < taken) return null
    taken = start + wide
    return (
      <text key={at} className={s.axis} x={x(at)} y={foot} textAnchor={isLate ? 'end' : 'start'}>
        {label}
      </text>
    )
  })
}

interface HoversProps {
  readonly count: number
  readonly height: number
  readonly step: number
  readonly x: (index: number) => number
  readonly onHover: (index: number | null) => void
}

export function Hovers({ count, height, step, x, onHover }: HoversProps): ReactNode {
  const width = Math.max(step, 2)
  return Array.from({ length: count }, (_, index) => (
    <rect
      key={index}
      x={x(index) - width / 2}
      width={width}
      y={0}
      height={height}
      fill="transparent"
      onPointerEnter={() => onHover(index)}
      onPointerLeave={() => onHover(null)}
    />
  ))
}

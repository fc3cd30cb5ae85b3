import { scaleLinear, scalePoint } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './charts.module.css'

export interface LinePoint {
  readonly label: string
  /** null leaves a gap. */
  readonly value: number | null
  /** The spread of that point, drawn as a band. */
  readonly low?: number
  readonly high?: number
}

interface LineChartProps {
  /** What is drawn, such as "Mood, seven-day mean". */
  readonly name: string
  readonly sentence: string
  readonly points: readonly LinePoint[]
  readonly min: number
  readonly max: number
  /** Values with a line across and a word at the left. */
  readonly marks: readonly { readonly value: number; readonly word: string }[]
  readonly say: (value: number) => string
  /** The heads of both columns of the table. */
  readonly head: readonly [string, string]
}

const WIDTH = 640
const HEIGHT = 220
const LEFT = 68
const EDGE = 12
const FOOT = 26

/** A line with gaps. The arrow keys walk its points and read them out. */
export function LineChart({ name, sentence, points, min, max, marks, say, head }: LineChartProps): ReactNode {
  const [at, setAt] = useState<number | null>(null)
  const x = scalePoint<number>(
    points.map((_, index) => index),
    [LEFT, WIDTH - EDGE],
  )
  const y = scaleLinear([min, max], [HEIGHT - FOOT, EDGE])
  const shown = at === null ? undefined : points[at]
  const sayPoint = (point: LinePoint): string =>
    `${point.label}: ${point.value === null ? 'nothing noted' : say(point.value)}`

  const walk = (event: KeyboardEvent): void => {
    const to = nextIndex(event.key, at, points.length)
    if (to === null) return
    event.preventDefault()
    setAt(to)
  }

  return (
    <ChartFrame
      sentence={sentence}
      head={head}
      rows={points.map((point) => [point.label, point.value === null ? 'Nothing noted' : say(point.value)])}
    >
      <div
        className={s.plot}
        role="slider"
        tabIndex={0}
        aria-label={`${name}, point by point`}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, points.length)}
        aria-valuenow={(at ?? 0) + 1}
        aria-valuetext={shown ? sayPoint(shown) : 'Use the arrow keys to read the points'}
        onKeyDown={walk}
        onBlur={() => setAt(null)}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className={s.svg}>
          {marks.map((mark) => (
            <g key={mark.value}>
              <line className={s.grid} x1={LEFT} x2={WIDTH - EDGE} y1={y(mark.value)} y2={y(mark.value)} />
              <text
                className={s.axis}
                x={LEFT - 10}
                y={y(mark.value)}
                textAnchor="end"
                dominantBaseline="middle"
              >
                {mark.word}
              </text>
            </g>
          ))}
          <Curves points={points} x={(index) => x(index) ?? LEFT} y={y} />
          <Ends points={points} />
          {shown && at !== null && (
            <g>
              <line className={s.here} x1={x(at)} x2={x(at)} y1={EDGE} y2={HEIGHT - FOOT} />
              {shown.value !== null && <circle className={s.point} cx={x(at)} cy={y(shown.value)} r={5} />}
            </g>
          )}
          <Hovers count={points.length} step={x.step()} x={(index) => x(index) ?? LEFT} onHover={setAt} />
        </svg>
        <p className={s.readout} aria-hidden="true">
          {shown ? sayPoint(shown) : '\u00a0'}
        </p>
      </div>
    </ChartFrame>
  )
}

interface CurvesProps {
  readonly points: readonly LinePoint[]
  readonly x: (index: number) => number
  readonly y: (value: number) => number
}

function Curves({ points, x, y }: CurvesProps): ReactNode {
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
      <path className={s.line} d={path(numbered) ?? ''} />
      {numbered
        .filter((point) => isAlone(point.index))
        .map((point) => (
          <circle key={point.index} className={s.lone} cx={x(point.index)} cy={y(point.value ?? 0)} r={3} />
        ))}
    </>
  )
}

function Ends({ points }: { readonly points: readonly LinePoint[] }): ReactNode {
  const first = points[0]
  const last = points.at(-1)
  return (
    <>
      <text className={s.axis} x={LEFT} y={HEIGHT - 6}>
        {first?.label}
      </text>
      {points.length > 1 && (
        <text className={s.axis} x={WIDTH - EDGE} y={HEIGHT - 6} textAnchor="end">
          {last?.label}
        </text>
      )}
    </>
  )
}

interface HoversProps {
  readonly count: number
  readonly step: number
  readonly x: (index: number) => number
  readonly onHover: (index: number | null) => void
}

function Hovers({ count, step, x, onHover }: HoversProps): ReactNode {
  const width = Math.max(step, 2)
  return Array.from({ length: count }, (_, index) => (
    <rect
      key={index}
      x={x(index) - width / 2}
      width={width}
      y={0}
      height={HEIGHT}
      fill="transparent"
      onPointerEnter={() => onHover(index)}
      onPointerLeave={() => onHover(null)}
    />
  ))
}

function nextIndex(key: string, at: number | null, count: number): number | null {
  if (count === 0) return null
  const last = count - 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at === null ? 0 : Math.min(last, at + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return at === null ? last : Math.max(0, at - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

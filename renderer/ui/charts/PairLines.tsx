import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { useRef, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import { Marks, Ticks, type Mark } from './line-parts.tsx'
import chart from './charts.module.css'
import s from './pictures.module.css'
import { useWidth } from './use-width.ts'

export interface PairPoint {
  /** Under the picture. */
  readonly label: string
  /** In the table; no two alike. */
  readonly row: string
  /** null leaves a gap. */
  readonly first: number | null
  readonly second: number | null
}

interface PairLinesProps {
  readonly names: readonly [string, string]
  readonly sentence: string
  readonly points: readonly PairPoint[]
  readonly min: number
  readonly max: number
  readonly marks: readonly Mark[]
  readonly say: (value: number | null) => string
  /** The head of the first column of the table. */
  readonly head: string
}

/** In px on the screen, as in the line with one value. */
const HEIGHT = 176
const LEFT = 68
const EDGE = 12
const FOOT = 28

/** Two values over the same points: one line whole with discs, the other dashed with rings, and a key in words. */
export function PairLines({
  names,
  sentence,
  points,
  min,
  max,
  marks,
  say,
  head,
}: PairLinesProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const place = scalePoint<number>(
    points.map((_, index) => index),
    [LEFT + 8, width - EDGE],
  )
  const x = (index: number): number => place(index) ?? LEFT
  const y = scaleLinear([min, max], [HEIGHT - FOOT, EDGE])
  const last = points.length - 1
  const ticks = [0, last].filter((at, index) => at >= 0 && (index === 0 || at > 0))
  return (
    <ChartFrame
      sentence={sentence}
      head={[head, ...names]}
      rows={points.map(({ row, first, second }) => [row, say(first), say(second)])}
    >
      <div ref={plot} aria-hidden="true">
        <p className={s.key}>
          <KeyItem word={names[0]} isFirst />
          <KeyItem word={names[1]} isFirst={false} />
        </p>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} className={chart.svg}>
          <Marks marks={marks} left={LEFT} right={width - EDGE} y={y} />
          <OneLine values={points.map(({ second }) => second)} x={x} y={y} isFirst={false} />
          <OneLine values={points.map(({ first }) => first)} x={x} y={y} isFirst />
          <Ticks
            ticks={ticks.map((at) => ({ at, label: points[at]?.label ?? '' }))}
            x={x}
            foot={HEIGHT - 8}
            edge={width - EDGE}
          />
        </svg>
      </div>
    </ChartFrame>
  )
}

function KeyItem({ word, isFirst }: { readonly word: string; readonly isFirst: boolean }): ReactNode {
  return (
    <span className={s.keyItem}>
      <svg viewBox="0 0 28 12" className={s.sample}>
        <line className={isFirst ? s.first : s.second} x1={1} x2={27} y1={6} y2={6} />
        <circle className={isFirst ? s.firstPoint : s.secondPoint} cx={14} cy={6} r={3.5} />
      </svg>
      {word}
    </span>
  )
}

interface OneLineProps {
  readonly values: readonly (number | null)[]
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly isFirst: boolean
}

function OneLine({ values, x, y, isFirst }: OneLineProps): ReactNode {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
  return (
    <g>
      <path className={isFirst ? s.first : s.second} d={path(values) ?? ''} />
      {values.map(
        (value, index) =>
          value !== null && (
            <circle
              // oxlint-disable-next-line react/no-array-index-key -- a point is its place
              key={index}
              className={isFirst ? s.firstPoint : s.secondPoint}
              cx={x(index)}
              cy={y(value)}
              r={isFirst ? 3.5 : 3}
            />
          ),
      )}
    </g>
  )
}

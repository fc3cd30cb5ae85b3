import { useRef, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './DotStrip.module.css'
import { Marks, Ticks, type Mark, type Tick } from './line-parts.tsx'
import { useWidth } from './use-width.ts'

export interface StripDot {
  readonly key: string
  /** From the left, 0 to 1. */
  readonly along: number
  /** From the top, 0 to 1. */
  readonly down: number
  /** 0 to 1; the area of the dot goes with it. */
  readonly size: number
  readonly isRing: boolean
}

interface DotStripProps {
  readonly sentence: string
  readonly dots: readonly StripDot[]
  /** Across, by place from the top, 0 to 1. */
  readonly marks: readonly Mark[]
  /** Under the strip; `at` in hundredths from the left. */
  readonly ticks: readonly Tick[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** In px on the screen. */
const HEIGHT = 176
const LEFT = 64
const EDGE = 14
const FOOT = 26
const SMALLEST = 2.5
const LARGEST = 9

/** What happened when, as dots along a strip; the larger, the stronger. */
export function DotStrip({ sentence, dots, marks, ticks, head, rows }: DotStripProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const x = (along: number): number => LEFT + along * (width - LEFT - EDGE)
  const y = (down: number): number => EDGE + down * (HEIGHT - EDGE - FOOT)
  return (
    <ChartFrame sentence={sentence} head={head} rows={rows}>
      <div ref={plot}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" className={s.strip}>
          <Marks marks={marks} left={LEFT} right={width - EDGE} y={y} />
          {dots.map(({ key, along, down, size, isRing }) => (
            <circle
              key={key}
              className={isRing ? s.ring : s.dot}
              cx={x(along)}
              cy={y(down)}
              r={SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(size)}
            />
          ))}
          <Ticks ticks={ticks} x={(at) => x(at / 100)} foot={HEIGHT - 6} edge={width - EDGE} />
        </svg>
      </div>
    </ChartFrame>
  )
}

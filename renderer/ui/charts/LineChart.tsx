import { scaleLinear, scalePoint } from 'd3-scale'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import { Curves, Hovers, Marks, Ticks, type LinePoint, type Mark, type Tick } from './line-parts.tsx'
import s from './charts.module.css'
import { useWidth } from './use-width.ts'

export type { LinePoint } from './line-parts.tsx'

interface LineChartProps {
  /** What is drawn, such as "Mood, seven-day mean". */
  readonly name: string
  readonly sentence: string
  readonly points: readonly LinePoint[]
  readonly min: number
  readonly max: number
  /** Values with a line across and a word at the left. */
  readonly marks: readonly Mark[]
  readonly say: (value: number) => string
  /** The heads of both columns of the table. */
  readonly head: readonly [string, string]
  /** Labels along the foot, by the place of their point; the first and last point where left out. */
  readonly ticks?: readonly Tick[]
  /** Another table than one row a point, such as one row a week. */
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** In px on the screen: the picture is drawn as wide as it stands, so its words keep their size. */
const HEIGHT = 240
const LEFT = 76
const EDGE = 12
const FOOT = 28

/** A line with gaps. The arrow keys walk its points and read them out. */
export function LineChart(props: LineChartProps): ReactNode {
  const { name, sentence, points, min, max, marks, say, head, ticks, table } = props
  const [at, setAt] = useState<number | null>(null)
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const x = scalePoint<number>(
    points.map((_, index) => index),
    [LEFT, width - EDGE],
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
      name={name}
      sentence={sentence}
      head={table?.head ?? head}
      rows={
        table?.rows ??
        points.map((point) => [point.label, point.value === null ? 'Nothing noted' : say(point.value)])
      }
    >
      <div
        ref={plot}
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
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" className={s.svg}>
          <Marks marks={marks} left={LEFT} right={width - EDGE} y={y} />
          <Curves points={points} x={(index) => x(index) ?? LEFT} y={y} />
          <Ticks
            ticks={ticks ?? ends(points)}
            x={(index) => x(index) ?? LEFT}
            foot={HEIGHT - 8}
            edge={width - EDGE}
          />
          {shown && at !== null && (
            <g>
              <line className={s.here} x1={x(at)} x2={x(at)} y1={EDGE} y2={HEIGHT - FOOT} />
              {shown.value !== null && <circle className={s.point} cx={x(at)} cy={y(shown.value)} r={5} />}
            </g>
          )}
          <Hovers
            count={points.length}
            height={HEIGHT}
            step={x.step()}
            x={(index) => x(index) ?? LEFT}
            onHover={setAt}
          />
        </svg>
        <p className={s.readout} aria-hidden="true">
          {shown ? sayPoint(shown) : '\u00a0'}
        </p>
      </div>
    </ChartFrame>
  )
}

function ends(points: readonly LinePoint[]): readonly Tick[] {
  const last = points.length - 1
  return [0, last]
    .filter((at, place) => place === 0 || at > 0)
    .flatMap((at) => (points[at] === undefined ? [] : [{ at, label: points[at].label }]))
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

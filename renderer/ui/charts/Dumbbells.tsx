import { useRef, type ReactNode } from 'react'
import { ChartFrame } from './ChartFrame.tsx'
import s from './Dumbbells.module.css'
import { useWidth } from './use-width.ts'

export interface Dumbbell {
  readonly key: string
  readonly label: string
  /** On a scale from 0 to 10. */
  readonly before: number
  /** null where nothing was rated a second time. */
  readonly after: number | null
}

interface DumbbellsProps {
  readonly sentence: string
  readonly lines: readonly Dumbbell[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** In px on the screen. */
const STEP = 20
const LEFT = 58

/** From the mean before to the mean after, a row a week, 0 to 10 from left to right. */
export function Dumbbells({ sentence, lines, head, rows }: DumbbellsProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const x = (value: number): number => LEFT + (value / 10) * (width - LEFT - 16)

  const height = lines.length * STEP + 24
  return (
    <ChartFrame sentence={sentence} head={head} rows={rows}>
      <div ref={plot}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={s.plot}>
          {[0, 5, 10].map((value) => (
            <g key={value}>
              <line className={s.ground} x1={x(value)} x2={x(value)} y1={0} y2={height - 20} />
              <text className={s.label} x={x(value)} y={height - 6}>
                {value}
              </text>
            </g>
          ))}
          {lines.map(({ key, label, before, after }, at) => {
            const y = at * STEP + STEP / 2
            return (
              <g key={key}>
                <text className={s.name} x={0} y={y + 4}>
                  {label}
                </text>
                {after !== null && <line className={s.eased} x1={x(after)} x2={x(before)} y1={y} y2={y} />}
                <circle className={s.before} cx={x(before)} cy={y} r={5} />
                {after !== null && <circle className={s.after} cx={x(after)} cy={y} r={5} />}
              </g>
            )
          })}
        </svg>
      </div>
    </ChartFrame>
  )
}

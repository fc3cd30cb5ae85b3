import { scaleLinear } from 'd3-scale'
import { useRef, type ReactNode } from 'react'
import { Curves } from './line-parts.tsx'
import s from './charts.module.css'
import { useWidth } from './use-width.ts'

interface SmallLineProps {
  /** null leaves a gap. */
  readonly values: readonly (number | null)[]
  readonly min: number
  readonly max: number
}

const HEIGHT = 56
const EDGE = 4

/** One of several small pictures side by side. Its words and numbers stand beside it. */
export function SmallLine({ values, min, max }: SmallLineProps): ReactNode {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [EDGE, width - EDGE])
  const y = scaleLinear([min, max], [HEIGHT - EDGE, EDGE])
  return (
    <div ref={plot}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" className={s.svg}>
        <line className={s.grid} x1={0} x2={width} y1={y(min)} y2={y(min)} />
        <line className={s.grid} x1={0} x2={width} y1={y(max)} y2={y(max)} />
        <Curves
          points={values.map((value) => ({ label: '', value }))}
          x={(index) => x(index)}
          y={(value) => y(value)}
        />
      </svg>
    </div>
  )
}

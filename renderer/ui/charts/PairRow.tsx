import type { ReactNode } from 'react'
import s from './pictures.module.css'

interface PairRowProps {
  readonly first: number
  readonly latest: number
  readonly max: number
}

const WIDE = 200
const HIGH = 16

/** Then and now on one scale: a ring, a line, a disc. What it shows stands beside it in words. */
export function PairRow({ first, latest, max }: PairRowProps): ReactNode {
  const x = (value: number): number => (WIDE * value) / max
  const middle = HIGH / 2
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" className={s.pairRow}>
      <line className={s.scale} x1={0} x2={WIDE} y1={middle} y2={middle} />
      <line className={s.first} x1={x(first)} x2={x(latest)} y1={middle} y2={middle} />
      <circle className={s.thenPoint} cx={x(first)} cy={middle} r={5} />
      <circle className={s.firstPoint} cx={x(latest)} cy={middle} r={5.5} />
    </svg>
  )
}

import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { ReactNode } from 'react'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { daysBetween } from '../../../core/kernel/time.ts'
import s from './Ratings.module.css'

const WIDTH = 260
const HEIGHT = 88
const EDGE = 6
const MOST = 10

/** A small line of ratings, spaced by their days. The sentence and the table beside it say the same. */
export function RatingLine({ progress }: { readonly progress: Issue['progress'] }): ReactNode {
  const first = progress[0]
  const last = progress.at(-1)
  if (!first || !last) return null
  const x = scaleLinear([0, Math.max(1, daysBetween(first.day, last.day))], [EDGE, WIDTH - EDGE])
  const y = scaleLinear([0, MOST], [HEIGHT - EDGE, EDGE])
  const dots = progress.map((mark) => ({
    key: mark.day,
    x: x(daysBetween(first.day, mark.day)),
    y: y(mark.rating),
  }))
  const path = line<(typeof dots)[number]>()
    .x((dot) => dot.x)
    .y((dot) => dot.y)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className={s.line}>
      {[0, MOST / 2, MOST].map((mark) => (
        <line key={mark} className={s.frame} x1="0" x2={WIDTH} y1={y(mark)} y2={y(mark)} />
      ))}
      <path className={s.path} d={path(dots) ?? ''} />
      {dots.map((dot) => (
        <circle key={dot.key} className={s.dot} cx={dot.x} cy={dot.y} r="4" />
      ))}
    </svg>
  )
}

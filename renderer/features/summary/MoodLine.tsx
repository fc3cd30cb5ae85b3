import { scaleLinear, scalePoint } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import type { ReactNode } from 'react'
import type { SummaryBlock } from '../../../core/summary/summary.contract.ts'
import { MOODS } from '../../ui/mood-words.ts'
import s from './DocumentView.module.css'

type MoodLineProps = Omit<Extract<SummaryBlock, { kind: 'mood-line' }>, 'kind'>

/** In the units of the drawing, which grows with the sheet. */
const WIDTH = 560
const HEIGHT = 150
const LEFT = 66
const EDGE = 8
const FOOT = 22

/** The mood line of the document: means with gaps, five words at the left, first and last time below. */
export function MoodLine({ sentence, points }: MoodLineProps): ReactNode {
  const places = points.map((_, at) => at)
  const x = scalePoint(places, [LEFT, WIDTH - EDGE])
  const y = scaleLinear([1, 5], [HEIGHT - FOOT, EDGE])
  const across = (at: number): number => x(at) ?? LEFT
  const path = line<number>()
    .defined((at) => meanAt(points, at) !== null)
    .x(across)
    .y((at) => y(meanAt(points, at) ?? 1))
    .curve(curveMonotoneX)
  const alone = places.filter((at) => isAlone(points, at))
  return (
    <figure className={s.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sentence}>
        {MOODS.map(({ mood, word }) => (
          <g key={mood}>
            <line className={s.across} x1={LEFT} x2={WIDTH - EDGE} y1={y(mood)} y2={y(mood)} />
            <text className={s.axis} x={LEFT - 8} y={y(mood)} textAnchor="end" dominantBaseline="middle">
              {word}
            </text>
          </g>
        ))}
        <path className={s.mood} d={path(places) ?? ''} />
        {alone.map((at) => (
          <circle key={at} className={s.single} cx={across(at)} cy={y(meanAt(points, at) ?? 1)} r={2.5} />
        ))}
        <text className={s.axis} x={LEFT} y={HEIGHT - 5}>
          {points[0]?.label}
        </text>
        {points.length > 1 && (
          <text className={s.axis} x={WIDTH - EDGE} y={HEIGHT - 5} textAnchor="end">
            {points.at(-1)?.label}
          </text>
        )}
      </svg>
      <figcaption>{sentence}</figcaption>
    </figure>
  )
}

function meanAt(points: MoodLineProps['points'], at: number): number | null {
  return points[at]?.mean ?? null
}

/** A mean between two gaps draws no line: it is shown as a dot. */
function isAlone(points: MoodLineProps['points'], at: number): boolean {
  return meanAt(points, at) !== null && meanAt(points, at - 1) === null && meanAt(points, at + 1) === null
}

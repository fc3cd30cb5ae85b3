import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { ReactNode } from 'react'
import type { SummaryBlock } from '../../../core/summary/summary.contract.ts'
import { MOODS } from '../../ui/mood-words.ts'
import { summaryWords } from '../../words/summary.ts'
import s from './DocumentView.module.css'

const words = summaryWords.preview

type MoodLineProps = Omit<Extract<SummaryBlock, { kind: 'mood-line' }>, 'kind'>

/** In the units of the drawing, which grows with the sheet. */
const WIDTH = 560
const HEIGHT = 168
const LEFT = 72
const EDGE = 8
const FOOT = 22

/** The mood line as the file draws it: every mean a dot, gaps left open, and the numbers as a table. */
export function MoodLine({ sentence, points }: MoodLineProps): ReactNode {
  const places = points.map((_, at) => at)
  const x = scalePoint(places, [LEFT, WIDTH - EDGE])
  const y = scaleLinear([1, 5], [HEIGHT - FOOT, EDGE])
  const across = (at: number): number => x(at) ?? LEFT
  const path = line<number>()
    .defined((at) => meanAt(points, at) !== null)
    .x(across)
    .y((at) => y(meanAt(points, at) ?? 1))
  const means = places.filter((at) => meanAt(points, at) !== null)
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
        {means.map((at) => (
          <circle key={at} className={s.single} cx={across(at)} cy={y(meanAt(points, at) ?? 1)} r={2.75} />
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
      <details className={s.numbers}>
        <summary>{words.table}</summary>
        <div className={s.tableBox}>
          <table>
            <thead>
              <tr>
                {words.moodColumns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ label, mean }) => (
                <tr key={label}>
                  <td>{label}</td>
                  <td>{mean === null ? words.gap : mean.toFixed(1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

function meanAt(points: MoodLineProps['points'], at: number): number | null {
  return points[at]?.mean ?? null
}

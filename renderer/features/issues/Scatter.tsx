import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Quadrant } from '../../../core/issues/card-view.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { ChartFrame } from '../../ui/charts/ChartFrame.tsx'
import { cx } from '../../ui/cx.ts'
import { QUADRANT_WORDS, WEIGHT_WORDS } from '../../words/issue-kinds.ts'
import { issuesWords } from '../../words/issues.ts'
import s from './Scatter.module.css'
import { issuePath } from './paths.ts'
import { HEAVY_LINE, pointsOf, type Point } from './scatter-layout.ts'

const words = issuesWords.scatter

/** Weight upwards, my influence to the right. The corners are words on the ground, not scores. */
export function Scatter({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const points = pointsOf(issues)
  return (
    <ChartFrame
      sentence={words.sentence(points.length, issues.length)}
      head={words.columns}
      rows={points.map(rowOf)}
    >
      <div role="group" className={s.figure} aria-label={words.label}>
        <span className={s.upAxis} aria-hidden="true">
          <span>{words.heavy}</span>
          <span>{words.light}</span>
        </span>
        <div className={s.field}>
          <Ground />
          {points.map((point) => (
            <PointLink key={point.issue.id} point={point} />
          ))}
        </div>
        <span className={s.sideAxis} aria-hidden="true">
          <span>{words.notMine}</span>
          <span>{words.mine}</span>
        </span>
      </div>
    </ChartFrame>
  )
}

function Ground(): ReactNode {
  return (
    <div aria-hidden="true">
      <svg className={s.ground} viewBox="0 0 100 100" preserveAspectRatio="none">
        <rect x="50" y="0" width="50" height={HEAVY_LINE} className={s.startHere} />
        <line x1="50" x2="50" y1="0" y2="100" className={s.line} />
        <line x1="0" x2="100" y1={HEAVY_LINE} y2={HEAVY_LINE} className={s.line} />
      </svg>
      {CORNERS.map(([quadrant, place]) => (
        <span key={quadrant} className={cx(s.corner, place)}>
          {QUADRANT_WORDS[quadrant]}
        </span>
      ))}
    </div>
  )
}

const CORNERS: readonly (readonly [Quadrant, string | undefined])[] = [
  ['talk_about', s.topLeft],
  ['start_here', s.topRight],
  ['let_go', s.bottomLeft],
  ['let_time_work', s.bottomRight],
]

function PointLink({ point }: { readonly point: Point }): ReactNode {
  const { issue, weight, influence, quadrant, left, top, label } = point
  const said = words.point(issue.title, WEIGHT_WORDS[weight - 1] ?? '', influence, QUADRANT_WORDS[quadrant])
  return (
    <Link
      href={issuePath(issue.id)}
      aria-label={said}
      title={issue.title}
      className={cx(
        s.point,
        label === 'left' && s.toLeft,
        label === 'above' && s.above,
        label === 'none' && s.bare,
      )}
      style={{ left: `${left}%`, top: `${top}%` }}
    >
      <span className={s.dot} />
      <span className={s.name}>{issue.title}</span>
    </Link>
  )
}

function rowOf({ issue, weight, influence, quadrant }: Point): readonly string[] {
  return [issue.title, WEIGHT_WORDS[weight - 1] ?? '', words.percent(influence), QUADRANT_WORDS[quadrant]]
}

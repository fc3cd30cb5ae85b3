import type { ReactNode } from 'react'
import type { Evidence, Goal } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { monthAndYearInWords } from '../../words/dates.ts'
import { growthWords } from '../../words/growth.ts'
import s from './Evidence.module.css'
import { EvidencePiece } from './EvidencePiece.tsx'
import { byMonth } from './evidence-draft.ts'
import type { GoneTo } from './gone-to.ts'

interface EvidenceTimelineProps {
  /** Newest day first. */
  readonly all: readonly Evidence[]
  readonly goals: readonly Goal[]
  readonly issues: readonly Issue[]
  /** The piece that was gone to, and how often. */
  readonly gone: GoneTo | null
  readonly onEdit: (evidence: Evidence) => void
  readonly onRemove: (evidence: Evidence) => void
}

const words = growthWords.evidence

export function EvidenceTimeline(props: EvidenceTimelineProps): ReactNode {
  const { all, goals, issues, gone, onEdit, onRemove } = props
  if (all.length === 0) return <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
  return (
    <div className={s.timeline}>
      {byMonth(all).map(([month, pieces]) => (
        <section key={month} aria-labelledby={`month-${month}`} className={s.month}>
          <div className={s.monthHead}>
            <h3 id={`month-${month}`} className={s.monthTitle}>
              {monthAndYearInWords(`${month}-01`)}
            </h3>
            <span className={s.monthCount}>{words.monthCount(pieces.length)}</span>
          </div>
          <ul className={s.pieces}>
            {pieces.map((evidence) => (
              <EvidencePiece
                key={evidence.id}
                evidence={evidence}
                goal={goals.find((goal) => goal.id === evidence.goalId) ?? null}
                issue={issues.find((issue) => issue.id === evidence.issueId) ?? null}
                focusTurn={gone?.id === evidence.id ? gone.turn : 0}
                onEdit={onEdit}
                onRemove={onRemove}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

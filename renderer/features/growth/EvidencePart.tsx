import { useRef, useState, type ReactNode } from 'react'
import type { Evidence, Goal } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useCommand } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { growthWords } from '../../words/growth.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import { EvidenceTimeline } from './EvidenceTimeline.tsx'
import s from './Evidence.module.css'
import { blankEvidence, evidenceDraftOf } from './evidence-draft.ts'
import { evidenceLeft } from './forms-left.ts'
import { useGoneTo } from './gone-to.ts'
import { useRemoveEvidence } from './use-remove-evidence.tsx'

interface EvidencePartProps {
  readonly goals: readonly Goal[]
  readonly issues: readonly Issue[]
  readonly today: Day
}

const words = growthWords.evidence

/** Larger than check-ins on purpose: what was done counts for more than what was planned. */
export function EvidencePart({ goals, issues, today }: EvidencePartProps): ReactNode {
  const { value: all } = useFeature('growth.evidence')
  const [editing, setEditing] = useState<Evidence | null>(null)
  const [start, setStart] = useState({ draft: blankEvidence(today), turn: 0 })
  const [gone, goTo] = useGoneTo()
  const form = useRef<HTMLDivElement>(null)
  const removal = useRemoveEvidence()

  useCommand('open-evidence', ({ id }) => goTo(id))

  useCommand('add-evidence', ({ goalId = null, entryId = null }) => {
    const issueId = goals.find((goal) => goal.id === goalId)?.issueId ?? null
    setEditing(null)
    const ties = { goalId, issueId, entryId }
    const { new: left } = evidenceLeft.read()
    if (left) evidenceLeft.keep({ ...evidenceLeft.read(), new: { ...left, ...ties } })
    begin({ ...blankEvidence(today), ...ties })
    requestAnimationFrame(() => {
      form.current?.scrollIntoView({ block: 'center' })
      form.current?.querySelector('textarea')?.focus()
    })
  })
  function begin(draft = blankEvidence(today)): void {
    setStart(({ turn }) => ({ draft, turn: turn + 1 }))
  }

  return (
    <section aria-labelledby="evidence" className={s.part}>
      <div>
        <h2 id="evidence" className={s.partTitle}>
          {words.title}
        </h2>
        <p className={s.partHint}>{words.lead}</p>
      </div>
      <div ref={form}>
        <EvidenceForm
          key={editing?.id ?? `new-${start.turn}`}
          evidence={editing}
          start={editing ? evidenceDraftOf(editing) : start.draft}
          goals={goals}
          today={today}
          onClose={() => {
            setEditing(null)
            begin()
          }}
        />
      </div>
      {all !== undefined && (
        <EvidenceTimeline
          all={all}
          goals={goals}
          issues={issues}
          gone={gone}
          onRemove={removal.ask}
          onEdit={(evidence) => {
            setEditing(evidence)
            form.current?.scrollIntoView({ block: 'center' })
          }}
        />
      )}
      {removal.dialog}
    </section>
  )
}

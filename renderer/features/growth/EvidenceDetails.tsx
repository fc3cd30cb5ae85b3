import type { ReactNode } from 'react'
import { EVIDENCE_SEEN_BY, EVIDENCE_WITH } from '../../../core/growth/goal-kinds.ts'
import type { EvidenceDraft, Goal } from '../../../core/growth/growth.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { DateField } from '../../ui/DateField.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { SEEN_BY_WORDS, WITH_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'
import s from './Evidence.module.css'
import { IssueSelect } from './IssueSelect.tsx'
import { LONGEST } from './evidence-draft.ts'

interface EvidenceDetailsProps {
  readonly draft: EvidenceDraft
  readonly goals: readonly Goal[]
  readonly today: Day
  readonly onChange: (part: Partial<EvidenceDraft>) => void
}

const words = growthWords.evidence
const WITH = EVIDENCE_WITH.map((value) => ({ value, label: WITH_WORDS[value] }))
const SEEN_BY = EVIDENCE_SEEN_BY.map((value) => ({ value, label: SEEN_BY_WORDS[value] }))
const NONE = 'none'

export function EvidenceDetails({ draft, goals, today, onChange }: EvidenceDetailsProps): ReactNode {
  const goalChoices = [
    { value: NONE, label: words.none },
    ...goals.map((goal) => ({ value: goal.id, label: goal.title })),
  ]
  return (
    <div className={s.details}>
      <TextField
        label={words.situation}
        value={draft.situation}
        onChange={(situation) => onChange({ situation })}
        autoComplete="off"
        {...(draft.situation.length > LONGEST.situation ? { error: words.tooLong(LONGEST.situation) } : {})}
      />
      <div className={s.pair}>
        <DateField
          label={words.day}
          value={draft.day}
          onChange={(day) => day !== null && onChange({ day })}
          latest={today}
        />
        <Select
          label={words.with}
          choices={WITH}
          value={draft.with}
          onChange={(who) => onChange({ with: who })}
        />
        <Select
          label={words.seenBy}
          choices={SEEN_BY}
          value={draft.seenBy}
          onChange={(seenBy) => onChange({ seenBy })}
        />
        <Select
          label={words.goal}
          choices={goalChoices}
          value={draft.goalId ?? NONE}
          onChange={(id) => onChange({ goalId: id === NONE ? null : id })}
        />
        <IssueSelect
          label={words.issue}
          value={draft.issueId}
          onChange={(issueId) => onChange({ issueId })}
        />
        <ScalePicker
          label={words.sure}
          min={1}
          max={5}
          value={draft.sure}
          onChange={(sure) => onChange({ sure })}
          ends={words.sureEnds}
        />
      </div>
    </div>
  )
}

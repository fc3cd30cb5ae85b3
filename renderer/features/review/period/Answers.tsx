import { useState, type ReactNode } from 'react'
import type { EntryRow } from '../../../../core/journal/entry.schema.ts'
import type { LocalTime } from '../../../../core/kernel/time.ts'
import type { Period } from '../../../../core/review/periods.ts'
import type { PeriodKind } from '../../../../core/review/review-kinds.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import type { ReviewAnswers } from '../forms-left.ts'
import { Questions } from './Questions.tsx'
import type { KeptWords } from './use-care-of.tsx'
import { WrittenReview } from './WrittenReview.tsx'

interface AnswersProps {
  readonly kind: PeriodKind
  readonly period: Period
  readonly now: LocalTime
  /** null while nothing was written about this time. */
  readonly written: EntryRow | null
  readonly onKept: (kept: KeptWords) => void
}

const NONE: ReviewAnswers = { first: '', second: '' }

/** The two questions, or what was answered, which can be gone on with. */
export function Answers({ kind, period, now, written, onKept }: AnswersProps): ReactNode {
  const [goesOn, setGoesOn] = useState<ReviewAnswers | null>(null)
  const { value: entry } = useFeature('journal.entry', { id: written?.id ?? '' }, { isOn: written !== null })
  const common = { kind, period, now }
  if (written === null) return <Questions {...common} standing={null} start={NONE} onKept={onKept} />
  if (entry === undefined) return null
  if (goesOn === null) return <WrittenReview kind={kind} entry={entry} onGoOn={setGoesOn} />
  return (
    <Questions
      {...common}
      standing={entry}
      start={goesOn}
      onKept={(kept) => {
        setGoesOn(null)
        onKept(kept)
      }}
    />
  )
}

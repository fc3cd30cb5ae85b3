import { useRef, type ReactNode } from 'react'
import type { Entry, EntryDraft } from '../../../../core/journal/entry.schema.ts'
import { draftOf } from '../../../../core/journal/write.ts'
import { ok } from '../../../../core/kernel/result.ts'
import type { LocalTime } from '../../../../core/kernel/time.ts'
import type { Period } from '../../../../core/review/periods.ts'
import {
  type Answered,
  canKeepReview,
  reviewDraft,
  reviewText,
} from '../../../../core/review/review-entry.ts'
import type { PeriodKind } from '../../../../core/review/review-kinds.ts'
import { call } from '../../../bridge/bridge.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useKeptForm } from '../../../bridge/use-kept-form.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Part } from '../../../ui/Part.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { periodWords as words } from '../../../words/looking-back.ts'
import { reviewsLeft, type ReviewAnswers } from '../forms-left.ts'
import s from './Period.module.css'
import { periodName } from './period-name.ts'
import type { KeptWords } from './use-care-of.tsx'

interface QuestionsProps {
  readonly kind: PeriodKind
  readonly period: Period
  readonly now: LocalTime
  /** The review that is gone on with; null for a new one. */
  readonly standing: Pick<Entry, 'row' | 'text' | 'shown'> | null
  readonly start: ReviewAnswers
  readonly onKept: (kept: KeptWords) => void
}

const LONGEST = 20_000
/** It stands on the page and does not close. */
const stay = (): void => undefined

/** Two questions; what is answered becomes an entry, or is changed in the one that stands. */
export function Questions({ kind, period, now, standing, start, onKept }: QuestionsProps): ReactNode {
  const kept = useRef<KeptWords | null>(null)
  const draftFor = (answers: ReviewAnswers): EntryDraft => {
    const asked = answered(kind, answers)
    if (standing !== null) return { ...draftOf(standing.row, standing.text), text: reviewText(asked) }
    return reviewDraft(kind, period, words.entryTitle[kind](periodName(kind, period)), asked, now)
  }
  const form = useKeptForm<ReviewAnswers>({
    left: reviewsLeft,
    key: `${kind} ${period.from} ${standing?.row.id ?? ''}`,
    start,
    isFit: (answers) => canKeepReview(answered(kind, answers)),
    write: async (answers, made) => {
      const draft = draftFor(answers)
      const shown = kept.current?.shown ?? standing?.shown ?? []
      const id = standing?.row.id ?? made
      const result = await call('journal.write', { id, shown: [...shown], draft })
      if (!result.ok) return result
      const { row } = result.value
      kept.current = { id: row.id, text: `${draft.title}.\n${draft.text}`, shown: result.value.shown }
      return ok({ id: row.id })
    },
    onClose: stay,
  })
  const { draft, change, error, showsErrors } = form
  const [first, second] = words.questions[kind]

  async function submit(): Promise<void> {
    if (!(await form.submit()) || kept.current === null) return
    showToast({ text: words.kept })
    onKept(kept.current)
  }
  return (
    <Part title={words.questionsTitle}>
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextArea
          label={first}
          value={draft.first}
          onChange={(text) => change({ first: text })}
          rows={4}
          maxLength={LONGEST}
          isReading
        />
        <TextArea
          label={second}
          value={draft.second}
          onChange={(text) => change({ second: text })}
          rows={4}
          maxLength={LONGEST}
          isReading
          error={showsErrors && !canKeepReview(answered(kind, draft)) ? words.needsOne : null}
        />
        {error !== null && (
          <Banner tone="danger" title={sayError(error).title} announce="polite">
            {sayError(error).text}
          </Banner>
        )}
        <div className={s.end}>
          <Button type="submit" kind="primary">
            {words.keep}
          </Button>
          <p className={s.quiet}>{words.safe}</p>
        </div>
      </form>
    </Part>
  )
}

function answered(kind: PeriodKind, { first, second }: ReviewAnswers): readonly Answered[] {
  const [one, two] = words.questions[kind]
  return [
    { question: one, answer: first },
    { question: two, answer: second },
  ]
}

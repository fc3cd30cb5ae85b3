import type { ReactNode } from 'react'
import type { Entry } from '../../../../core/journal/entry.schema.ts'
import { answersIn } from '../../../../core/review/review-entry.ts'
import type { PeriodKind } from '../../../../core/review/review-kinds.ts'
import { send } from '../../../bridge/commands.ts'
import { Button } from '../../../ui/Button.tsx'
import { Part } from '../../../ui/Part.tsx'
import { Markdown } from '../../../ui/markdown/Markdown.tsx'
import { periodWords as words } from '../../../words/looking-back.ts'
import type { ReviewAnswers } from '../forms-left.ts'
import s from './Period.module.css'

interface WrittenReviewProps {
  readonly kind: PeriodKind
  readonly entry: Entry
  readonly onGoOn: (answers: ReviewAnswers) => void
}

/** The review of this time is an entry by now. Where it was changed beyond the two questions, only the journal goes on with it. */
export function WrittenReview({ kind, entry, onGoOn }: WrittenReviewProps): ReactNode {
  const { row, text, isTwofold } = entry
  const answers = isTwofold ? null : answersIn(text, words.questions[kind])
  return (
    <Part title={words.writtenTitle[kind]}>
      <div className={s.written} dir="auto">
        <Markdown text={text} headingShift={2} />
      </div>
      <div className={s.end}>
        {answers !== null && (
          <Button onPress={() => onGoOn({ first: answers[0] ?? '', second: answers[1] ?? '' })}>
            {words.goOn}
          </Button>
        )}
        <Button
          kind={answers === null ? 'plain' : 'quiet'}
          onPress={() => send('open-entry', { id: row.id })}
        >
          {words.read}
        </Button>
      </div>
      <p className={s.quiet}>{words.grounding}</p>
    </Part>
  )
}

import { useId, type ReactNode } from 'react'
import type { MessageDraft } from '../../../core/contact/contact.schema.ts'
import { READINESS, READINESS_ANSWERS } from '../../../core/contact/draft-kinds.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { ANSWER_WORDS, contactWords, READINESS_WORDS } from '../../words/contact.ts'
import s from './Contact.module.css'
import { answered } from './message-draft.ts'

interface ReadinessProps {
  readonly draft: MessageDraft
  readonly onChange: (part: Partial<MessageDraft>) => void
}

const words = contactWords.write
const ANSWERS = READINESS_ANSWERS.map((value) => ({ value, label: ANSWER_WORDS[value] }))

/** Five questions before the words. None is refused for its answer. */
export function Readiness({ draft, onChange }: ReadinessProps): ReactNode {
  const id = useId()
  const answerOf = (question: string) =>
    draft.readiness.find((each) => each.question === question)?.answer ?? null
  return (
    <section aria-labelledby={id} className={s.readiness}>
      <h2 id={id} className={s.shelfTitle}>
        {words.readiness}
      </h2>
      <p className={s.quiet}>{words.readinessHint}</p>
      <div className={s.questions}>
        {READINESS.map((question) => (
          <div key={question} className={s.question}>
            <RadioGroup
              label={READINESS_WORDS[question]}
              choices={ANSWERS}
              value={answerOf(question)}
              onChange={(answer) => onChange({ readiness: answered(draft, question, answer) })}
            />
          </div>
        ))}
      </div>
      {draft.readiness.some(({ answer }) => answer === 'no') && <p className={s.soft}>{words.hasNo}</p>}
    </section>
  )
}

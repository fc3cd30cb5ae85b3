import type { ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import { openingOf } from '../../../core/conversation/spoken.ts'
import { mayWrite, type PlanField, type TalkAllowed } from '../../../core/conversation/talk-gate.ts'
import { APOLOGY_PARTS } from '../../../core/conversation/talk-kinds.ts'
import { APOLOGY_WORDS, conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'

const words = conversationWords.form

interface PlanTextProps {
  readonly plan: Plan
  /** Leaves out what contact as it stands keeps out of sight; all of it where left out. */
  readonly talk?: TalkAllowed
}

/** What was planned, to be read. */
export function PlanText({ plan, talk }: PlanTextProps): ReactNode {
  const all: readonly (readonly [PlanField, string, readonly string[]])[] = [
    ['aim', words.aim, [plan.aim]],
    ['own', words.own, plan.own],
    ['feel', words.me, [openingOf(plan)]],
    ['seen', words.seen, [plan.seen]],
    ['need', words.need, [plan.need]],
    ['request', words.request, [plan.request]],
    ...APOLOGY_PARTS.map((part) => [part, APOLOGY_WORDS[part].label, [plan[part]]] as const),
    ['questions', words.questions, plan.questions],
    ['willNotSay', words.willNotSay, plan.willNotSay],
  ]
  const parts = all
    .filter(([field]) => talk === undefined || mayWrite(talk, field))
    .map(([field, title, lines]) => ({ field, title, lines: lines.filter((line) => line.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <dl className={s.planText}>
      {parts.map(({ field, title, lines }) => (
        <div key={field}>
          <dt>{title}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

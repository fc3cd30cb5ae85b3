import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { filledParts } from '../../../core/conversation/apology.ts'
import { balanceOf, type Check } from '../../../core/conversation/balance.ts'
import type { PlanView } from '../../../core/conversation/conversation.contract.ts'
import { spokenTexts } from '../../../core/conversation/spoken.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { CONSENT_WORDS, conversationWords } from '../../words/conversation.ts'
import { shortDate } from '../../words/dates.ts'
import { ApologyDots } from './ApologyDots.tsx'
import s from './Conversation.module.css'
import { planName } from './plan-draft.ts'

interface PlanCardProps {
  readonly view: PlanView
  readonly issues: readonly Issue[]
  readonly check: Check | null
  /** Else what is written is for oneself alone, and has no minutes and no yes. */
  readonly isForTalk: boolean
  readonly onOpen: (id: string) => void
}

const words = conversationWords

/** A plan at a glance; the whole card opens it. */
export function PlanCard({ view, issues, check, isForTalk, onOpen }: PlanCardProps): ReactNode {
  const { plan, closedIssues } = view
  const texts = spokenTexts(plan)
  const balance = check === null || texts.length === 0 ? null : balanceOf(texts, check)
  const stands =
    plan.talkedOn === null ? CONSENT_WORDS[plan.consent] : words.list.talkedOn(shortDate(plan.talkedOn))
  const facts = [
    ...(isForTalk || plan.consent !== 'not_asked' ? [stands] : []),
    ...(isForTalk ? [words.list.listening(plan.minutes)] : []),
  ]
  return (
    <li>
      <AriaButton className={s.card ?? ''} onPress={() => onOpen(plan.id)}>
        <span className={s.cardTitle}>{planName(plan, issues)}</span>
        {facts.length > 0 && <span className={s.facts}>{facts.join(' · ')}</span>}
        {balance && (
          <span className={s.facts}>{words.check.balance(balance.own, balance.neutral, balance.blame)}</span>
        )}
        <ApologyDots filled={filledParts(plan)} sentence={words.list.apology(filledParts(plan).length)} />
        {closedIssues > 0 && <span className={s.care}>{words.list.closedCard}</span>}
      </AriaButton>
    </li>
  )
}

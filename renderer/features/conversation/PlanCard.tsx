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
  readonly onOpen: (id: string) => void
}

const words = conversationWords

/** A plan at a glance; the whole card opens it. */
export function PlanCard({ view: { plan, closedIssues }, issues, check, onOpen }: PlanCardProps): ReactNode {
  const texts = spokenTexts(plan)
  const balance = check === null || texts.length === 0 ? null : balanceOf(texts, check)
  const stands =
    plan.talkedOn === null ? CONSENT_WORDS[plan.consent] : words.list.talkedOn(shortDate(plan.talkedOn))
  return (
    <li>
      <AriaButton className={s.card ?? ''} onPress={() => onOpen(plan.id)}>
        <span className={s.cardTitle}>{planName(plan, issues)}</span>
        <span className={s.facts}>
          {stands} · {words.list.listening(plan.minutes)}
        </span>
        {balance && (
          <span className={s.facts}>{words.check.balance(balance.own, balance.neutral, balance.blame)}</span>
        )}
        <ApologyDots filled={filledParts(plan)} sentence={words.list.apology(filledParts(plan).length)} />
        {closedIssues > 0 && <span className={s.care}>{words.list.closedCard}</span>}
      </AriaButton>
    </li>
  )
}

import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { filledParts } from '../../../core/conversation/apology.ts'
import { balanceOf, missingIn, type Check } from '../../../core/conversation/balance.ts'
import type { Plan, PlanDraft } from '../../../core/conversation/conversation.schema.ts'
import { spokenTexts } from '../../../core/conversation/spoken.ts'
import { Card } from '../../ui/Card.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { ApologyDots } from './ApologyDots.tsx'
import s from './Conversation.module.css'
import { PlanVersions } from './PlanVersions.tsx'

interface BalanceCardProps {
  readonly plan: Plan
  readonly draft: PlanDraft
  /** null while the rules are not there yet. */
  readonly check: Check | null
}

const words = conversationWords.check

/** Own, neutral and what may sound like blame, counted as it is written. Never a score, never who is right. */
export function BalanceCard({ plan, draft, check }: BalanceCardProps): ReactNode {
  const typed = useDeferredValue(draft)
  const texts = useMemo(() => spokenTexts(typed), [typed])
  const balance = useMemo(() => check && balanceOf(texts, check), [texts, check])
  const filled = filledParts(draft)
  const missing = balance && missingIn(typed, balance)
  return (
    <Card title={words.title}>
      {balance === null || texts.length === 0 ? (
        <p className={s.quiet}>{balance === null ? words.preparing : words.empty}</p>
      ) : (
        <>
          <p className={s.balance} aria-live="polite">
            {words.balance(balance.own, balance.neutral, balance.blame)}
          </p>
          {missing && <p>{words.missing[missing]}</p>}
          <ApologyDots filled={filled} sentence={words.apology(filled.length)} />
          <p className={s.quiet}>{words.limits}</p>
        </>
      )}
      {check && <PlanVersions plan={plan} texts={texts} check={check} />}
    </Card>
  )
}

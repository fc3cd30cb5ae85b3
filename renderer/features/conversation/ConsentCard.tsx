import { useState, type ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import { whyNotConsent, type TalkAllowed } from '../../../core/conversation/talk-gate.ts'
import type { Consent } from '../../../core/conversation/talk-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CONSENT_WORDS, conversationWords } from '../../words/conversation.ts'
import { shortDate } from '../../words/dates.ts'
import { ConsentDialog } from './ConsentDialog.tsx'
import s from './Conversation.module.css'

interface ConsentCardProps {
  readonly plan: Plan
  readonly talk: TalkAllowed
  /** A card of the plan is marked as fear or hurt. */
  readonly isClosed: boolean
  readonly today: Day
}

const words = conversationWords.consent
type Said = Exclude<Consent, 'not_asked'>
const SAYS: readonly (readonly [Said, string])[] = [
  ['asked', words.ask],
  ['agreed', words.yes],
  ['declined', words.no],
]

/** Whether they want this talk. Their no may always be noted. */
export function ConsentCard({ plan, talk, isClosed, today }: ConsentCardProps): ReactNode {
  const [saying, setSaying] = useState<Said | null>(null)
  const unsay = useAction('conversation.noteConsent')
  const { consent, consentOn, consentWords } = plan
  const may = (value: Consent): boolean => whyNotConsent(talk, value, isClosed) === null
  const offered = SAYS.filter(
    ([value]) => value !== consent && may(value) && !(value === 'asked' && consent === 'agreed'),
  )
  return (
    <Card title={words.title}>
      <p className={s.stands}>
        {CONSENT_WORDS[consent]}
        {consentOn !== null && <span className={s.quiet}> {words.since(shortDate(consentOn))}</span>}
      </p>
      {consentWords !== '' && <p className={s.quote}>{words.quote(consentWords)}</p>}
      <p className={s.quiet}>
        {consent === 'agreed' ? words.promise : talk === 'open' ? words.text : words.timeAsked}
      </p>
      <div className={s.actions}>
        {offered.map(([value, label]) => (
          <Button key={value} isSmall onPress={() => setSaying(value)}>
            {label}
          </Button>
        ))}
        {consent !== 'not_asked' && (
          <Button
            isSmall
            kind="quiet"
            onPress={() => void unsay.run({ id: plan.id, consent: 'not_asked', day: today, words: '' })}
          >
            {words.unasked}
          </Button>
        )}
      </div>
      {saying !== null && (
        <ConsentDialog plan={plan} consent={saying} today={today} onClose={() => setSaying(null)} />
      )}
    </Card>
  )
}

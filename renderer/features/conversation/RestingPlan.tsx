import { useState, type ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import { whyNotAgain, whyNotNote } from '../../../core/conversation/talk-gate.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { BackButton } from '../../ui/BackButton.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { conversationWords as words } from '../../words/conversation.ts'
import { shortDate } from '../../words/dates.ts'
import { ConsentDialog } from './ConsentDialog.tsx'
import s from './Conversation.module.css'
import { EntriesCard } from './EntriesCard.tsx'
import { LinksCard } from './LinksCard.tsx'
import { NotesCard } from './NotesCard.tsx'
import { planName } from './plan-draft.ts'
import type { PlanPageProps } from './plan-page.ts'
import { PlanText } from './PlanText.tsx'
import { useRemovePlan } from './use-remove-plan.tsx'

/** A plan that they declined, or whose talk has been: it is read, and asks for nothing. */
export function RestingPlan({ view, talk, issues, today, onOpen, onBack }: PlanPageProps): ReactNode {
  const { plan } = view
  const removal = useRemovePlan(onBack)
  const hasBeen = plan.talkedOn !== null
  return (
    <Page>
      <BackButton onPress={onBack}>{words.back}</BackButton>
      <PageHeader
        title={planName(plan, issues)}
        {...(plan.talkedOn === null ? {} : { sub: words.list.talkedOn(shortDate(plan.talkedOn)) })}
      />
      {!hasBeen && <Declined {...{ plan, talk, today }} />}
      <div className={s.columns}>
        <div className={s.form}>
          {hasBeen && <NotesCard plan={plan} today={today} mayNote={whyNotNote(talk) === null} />}
          <Card title={words.list.planned}>
            <PlanText plan={plan} talk={talk} />
          </Card>
        </div>
        <div className={s.aside}>
          <LinksCard plan={plan} issues={issues} />
          <EntriesCard planId={plan.id} />
          {hasBeen && whyNotAgain(talk) === null && <Again id={plan.id} onOpen={onOpen} />}
          <Button kind="danger" onPress={() => removal.ask(plan)}>
            {words.remove.button}
          </Button>
        </div>
      </div>
      {removal.dialog}
    </Page>
  )
}

interface DeclinedProps extends Pick<PlanPageProps, 'talk' | 'today'> {
  readonly plan: Plan
}

function Declined({ plan, talk, today }: DeclinedProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <Banner
      tone="care"
      title={words.consent.declinedTitle}
      actions={
        talk === 'open' && (
          <Button kind="quiet" onPress={() => setOpen(true)}>
            {words.consent.later}
          </Button>
        )
      }
    >
      <p>{words.consent.declinedText}</p>
      {plan.consentWords !== '' && <p className={s.quote}>{words.consent.quote(plan.consentWords)}</p>}
      {isOpen && (
        <ConsentDialog plan={plan} consent="agreed" today={today} onClose={() => setOpen(false)} needsWords />
      )}
    </Banner>
  )
}

function Again({ id, onOpen }: { readonly id: string; readonly onOpen: (id: string) => void }): ReactNode {
  const again = useAction('conversation.again', { onDone: (made) => onOpen(made.id) })
  return (
    <Card isCompact>
      <p className={s.quiet}>{words.after.againText}</p>
      <div>
        <Button onPress={() => void again.run({ id })}>{words.after.again}</Button>
      </div>
    </Card>
  )
}

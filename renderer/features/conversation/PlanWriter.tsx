import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { draftOfPlan } from '../../../core/conversation/plans.ts'
import { mayWrite, whyNotSpeak } from '../../../core/conversation/talk-gate.ts'
import { call } from '../../bridge/bridge.ts'
import { SavedNote, SaveTrouble } from '../../bridge/SavedNote.tsx'
import { useDraftSaving } from '../../bridge/use-draft-saving.ts'
import { Button } from '../../ui/Button.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { conversationWords as words } from '../../words/conversation.ts'
import { AfterCard } from './AfterCard.tsx'
import { ApologyFields } from './ApologyFields.tsx'
import { BalanceCard } from './BalanceCard.tsx'
import { ClosedIssueNote } from './ClosedIssueNote.tsx'
import { ConsentCard } from './ConsentCard.tsx'
import s from './Conversation.module.css'
import { EntriesCard } from './EntriesCard.tsx'
import { LinksCard } from './LinksCard.tsx'
import { ListenFields } from './ListenFields.tsx'
import { MeFields } from './MeFields.tsx'
import { OwnFields } from './OwnFields.tsx'
import { needsOf, planName, samePlan, savablePlan } from './plan-draft.ts'
import type { PlanPageProps } from './plan-page.ts'
import { RehearseCard } from './RehearseCard.tsx'
import { SheetCard } from './SheetCard.tsx'
import { useLeavePlan } from './use-leave-plan.ts'
import { useRemovePlan } from './use-remove-plan.tsx'
import { useSentenceCheck } from '../../bridge/use-sentence-check.ts'
import { WhatFields } from './WhatFields.tsx'

/** A plan while it is written on. What contact as it stands closes is not shown. */
export function PlanWriter({ view, talk, issues, today, onBack }: PlanPageProps): ReactNode {
  const { plan, closedIssues } = view
  const { id } = plan
  const saving = useDraftSaving({
    start: draftOfPlan(plan),
    fit: savablePlan,
    same: samePlan,
    write: (next) => call('conversation.edit', { id, draft: next }),
  })
  const { draft, change, flush } = saving
  const carry = useLeavePlan(id, flush)
  const check = useSentenceCheck()
  const removal = useRemovePlan(onBack)
  const part = { draft, onChange: change, check, mayWrite: mayWrite.bind(null, talk) }
  const maySpeak = whyNotSpeak(talk, plan, closedIssues > 0) === null
  const isForTalk = talk === 'open' || talk === 'private_preparation'

  return (
    <Page>
      <div className={s.bar}>
        <Button kind="quiet" icon={<ArrowLeft />} onPress={onBack}>
          {words.back}
        </Button>
        <span className={s.quiet}>
          <SavedNote saving={saving} />
        </span>
      </div>
      <SaveTrouble saving={saving} />
      <PageHeader
        title={planName({ ...plan, ...draft }, issues)}
        sub={isForTalk ? words.lead : words.list.hintUnsent}
      />
      {closedIssues > 0 && <ClosedIssueNote id={id} />}
      <div className={s.columns}>
        <form className={s.form} onSubmit={(event) => event.preventDefault()}>
          <WhatFields {...part} issues={issues} closedIssues={closedIssues} />
          <OwnFields {...part} />
          {part.mayWrite('feel') && <MeFields {...part} needs={needsOf(issues, draft.issueIds)} />}
          <ApologyFields {...part} />
          {part.mayWrite('questions') && <ListenFields {...part} />}
        </form>
        <div className={s.aside}>
          <BalanceCard plan={plan} draft={draft} check={check} />
          {isForTalk && <ConsentCard plan={plan} talk={talk} isClosed={closedIssues > 0} today={today} />}
          {maySpeak && <RehearseCard draft={draft} />}
          {maySpeak && <SheetCard id={id} flush={flush} />}
          {plan.consent === 'agreed' && <AfterCard plan={plan} today={today} flush={flush} />}
          <LinksCard plan={{ ...plan, ...draft }} issues={issues} flush={carry} />
          <EntriesCard planId={id} flush={carry} />
          <Button kind="danger" onPress={() => removal.ask(plan)}>
            {words.remove.button}
          </Button>
        </div>
      </div>
      {removal.dialog}
    </Page>
  )
}

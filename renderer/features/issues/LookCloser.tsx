import { ArrowLeft } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { draftOf } from '../../../core/issues/issues.ts'
import { hidesMyPart } from '../../../core/issues/sides.ts'
import type { LocalTime } from '../../../core/kernel/time.ts'
import { call } from '../../bridge/bridge.ts'
import { paths } from '../../bridge/paths.ts'
import { SavedNote, SaveTrouble } from '../../bridge/SavedNote.tsx'
import { useDraftSaving } from '../../bridge/use-draft-saving.ts'
import { Button } from '../../ui/Button.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { ColumnPicker } from './ColumnPicker.tsx'
import { EndFields } from './EndFields.tsx'
import { InsideFields } from './InsideFields.tsx'
import { IssueEvidence } from './IssueEvidence.tsx'
import { LinkedEntries } from './LinkedEntries.tsx'
import s from './LookCloser.module.css'
import { Ratings } from './Ratings.tsx'
import { sameDraft, savable } from './savable.ts'
import { SeenFields } from './SeenFields.tsx'
import { SidesFields } from './SidesFields.tsx'
import { StepQuestions } from './StepQuestions.tsx'
import { TalkPlans } from './TalkPlans.tsx'
import { TimeIsUp, TimerNote } from './TimerNote.tsx'
import { WeightFields } from './WeightFields.tsx'
import { useQuietTimer } from './use-quiet-timer.ts'
import { useRemoveIssue } from './use-remove-issue.tsx'

interface LookCloserProps {
  readonly issue: Issue
  readonly now: LocalTime
}

const words = closeLookWords

export function LookCloser({ issue, now }: LookCloserProps): ReactNode {
  const [, navigate] = useLocation()
  const toBoard = (): void => navigate(paths.step('issues'))
  const saving = useDraftSaving({
    start: draftOf(issue),
    fit: savable,
    same: sameDraft,
    write: (next) => call('issues.edit', { id: issue.id, draft: next, lookedCloser: true }),
  })
  const { draft, change, flush } = saving
  const timer = useQuietTimer()
  const removal = useRemoveIssue(toBoard)
  // The order of the sides is settled when the page opens: it must not change under the hand.
  const [looksBefore] = useState(issue.lookedCloserAt)

  return (
    <Page>
      <div className={s.bar}>
        <Button kind="quiet" icon={<ArrowLeft />} onPress={toBoard}>
          {words.back}
        </Button>
        <span className={s.notes}>
          <TimerNote timer={timer} />
          <SavedNote saving={saving} />
        </span>
      </div>
      <SaveTrouble saving={saving} />
      <TimeIsUp timer={timer} onStop={() => navigate(paths.today)} />
      <PageHeader title={draft.title.trim() || issue.title} sub={words.lead} />
      <div className={s.columns}>
        <form className={s.form} onSubmit={(event) => event.preventDefault()}>
          <SeenFields draft={draft} onChange={change} />
          <SidesFields draft={draft} onChange={change} looksBefore={looksBefore} />
          <InsideFields draft={draft} onChange={change} />
          <WeightFields draft={draft} onChange={change} />
          <EndFields issue={issue} draft={draft} onChange={change} flush={flush} />
        </form>
        <div className={s.aside}>
          <ColumnPicker issue={issue} />
          <Ratings issue={issue} today={now.slice(0, 10)} />
          <LinkedEntries issue={issue} flush={flush} />
          <IssueEvidence issueId={issue.id} flush={flush} />
          {!draft.wasAfraidOrHurt && <TalkPlans issue={issue} flush={flush} />}
          {!hidesMyPart(draft) && <StepQuestions issueId={issue.id} />}
          <Button kind="danger" onPress={() => removal.ask(issue)}>
            {words.remove.button}
          </Button>
        </div>
      </div>
      {removal.dialog}
    </Page>
  )
}

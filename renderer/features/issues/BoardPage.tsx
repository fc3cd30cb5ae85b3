import { useEffect, useRef, type ReactNode } from 'react'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { issuesWords } from '../../words/issues.ts'
import { IssueViews } from './IssueViews.tsx'
import { IssuesEmpty } from './IssuesEmpty.tsx'
import { BLANK_CAPTURE, QuickCapture, type CaptureStart } from './QuickCapture.tsx'

/** What the page of every step holds; it belongs to another noun. */
export interface StepParts {
  readonly done: ReactNode
  readonly foot: ReactNode
}

interface BoardPageProps {
  readonly capture: CaptureStart
  readonly onCapture: (capture: CaptureStart) => void
  /** Raised each time the cursor is to go to the capture line; 0 leaves it alone. */
  readonly wantsCapture: number
  readonly step: StepParts
}

/** The board of step 2. */
export function BoardPage({ capture, onCapture, wantsCapture, step }: BoardPageProps): ReactNode {
  const { value: issues, error } = useFeature('issues.list')
  const goalOf = useGoalTitles()
  const captureInput = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (wantsCapture > 0) captureInput.current?.focus()
  }, [wantsCapture])

  return (
    <Page width="wide">
      <PageHeader
        title={issuesWords.title}
        sub={issuesWords.lead}
        actions={<LeaveLinks done={step.done} />}
      />
      {error !== null && (
        <Banner tone="danger" title={sayError(error).title}>
          {sayError(error).text}
        </Banner>
      )}
      <QuickCapture inputRef={captureInput} value={capture} onChange={onCapture} />
      {issues !== undefined && <Body issues={issues} goalOf={goalOf} onIdea={startWith} />}
      {step.foot}
    </Page>
  )

  function startWith(title: string): void {
    onCapture({ ...BLANK_CAPTURE, title })
    captureInput.current?.focus()
  }
}

interface BodyProps {
  readonly issues: readonly Issue[]
  readonly goalOf: (issueId: string) => string | null
  readonly onIdea: (title: string) => void
}

function Body({ issues, goalOf, onIdea }: BodyProps): ReactNode {
  if (issues.length === 0) return <IssuesEmpty onIdea={onIdea} />
  return <IssueViews issues={issues} goalOf={goalOf} />
}

function LeaveLinks({ done }: { readonly done: ReactNode }): ReactNode {
  return (
    <>
      <Button kind="quiet" onPress={() => send('open-support', {})}>
        {issuesWords.support}
      </Button>
      {done}
    </>
  )
}

/** The title of the goal made from a card; one that is still going comes before one that ended. */
function useGoalTitles(): (issueId: string) => string | null {
  const { value: goals } = useFeature('growth.goals')
  return (issueId) => goals?.find(({ goal }) => goal.issueId === issueId)?.goal.title ?? null
}

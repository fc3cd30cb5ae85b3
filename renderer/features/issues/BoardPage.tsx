import { useEffect, useRef, type ReactNode } from 'react'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { sayError } from '../../bridge/say-error.ts'
import { ToolPage, type StepParts } from '../../bridge/ToolPage.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { Banner } from '../../ui/Banner.tsx'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { useNow } from '../../bridge/use-now.ts'
import { issuesWords } from '../../words/issues.ts'
import { BoardGlance } from './BoardGlance.tsx'
import { IssueViews } from './IssueViews.tsx'
import { IssuesEmpty } from './IssuesEmpty.tsx'
import { BLANK_CAPTURE, QuickCapture, type CaptureStart } from './QuickCapture.tsx'

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
  const now = useNow()
  const isSafety = useAboutSafety()
  const captureInput = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (wantsCapture > 0) captureInput.current?.focus()
  }, [wantsCapture])

  return (
    <ToolPage
      title={issuesWords.title}
      lead={isSafety ? issuesWords.leadInSafety : issuesWords.lead}
      step={step}
      width="wide"
    >
      {error !== null && (
        <Banner tone="danger" title={sayError(error).title}>
          {sayError(error).text}
        </Banner>
      )}
      <QuickCapture inputRef={captureInput} value={capture} onChange={onCapture} />
      {issues !== undefined && now !== null && <BoardGlance issues={issues} now={now} />}
      {issues !== undefined && <Body issues={issues} goalOf={goalOf} onIdea={startWith} />}
    </ToolPage>
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

/** The title of the goal made from a card; one that is still going comes before one that ended. */
function useGoalTitles(): (issueId: string) => string | null {
  const { value: goals } = useFeature('growth.goals')
  return (issueId) => goals?.find(({ goal }) => goal.issueId === issueId)?.goal.title ?? null
}

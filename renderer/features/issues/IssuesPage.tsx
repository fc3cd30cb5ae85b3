import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import type { StepParts } from '../../bridge/ToolPage.tsx'
import { makeSitting, useSitting } from '../../bridge/sitting.ts'
import { BoardPage } from './BoardPage.tsx'
import { IssuePage } from './IssuePage.tsx'
import { issuePath } from './paths.ts'
import { BLANK_CAPTURE, type CaptureStart } from './QuickCapture.tsx'

/** The line that is not a card yet outlives the page, but not a lock. */
const lineLeft = makeSitting<CaptureStart>(BLANK_CAPTURE)

/** Everything under /issues: the board, and /issues/:id for one card looked at closely. */
export function IssuesPage({ step }: { readonly step: StepParts }): ReactNode {
  const [path, navigate] = useLocation()
  const [capture, setCapture] = useSitting(lineLeft)
  const [wantsCapture, setWantsCapture] = useState(0)
  const id = path.split('/')[2] ?? ''

  useCommand('capture-issue', ({ title = '', seen = '', entryId = null }) => {
    setCapture({ title, seen, entryId })
    setWantsCapture((times) => times + 1)
    if (id !== '') navigate(paths.step('issues'))
  })
  useCommand('open-issue', (issue) => navigate(issuePath(issue.id)))

  if (id !== '') return <IssuePage id={id} />
  return <BoardPage capture={capture} onCapture={setCapture} wantsCapture={wantsCapture} step={step} />
}

import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import type { StepParts } from '../../bridge/ToolPage.tsx'
import { makeLeft } from '../../bridge/left-forms.ts'
import { waysOut } from '../../bridge/ways-out.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { BoardPage } from './BoardPage.tsx'
import { IssuePage } from './IssuePage.tsx'
import { issuePath } from './paths.ts'
import { BLANK_CAPTURE, type CaptureStart } from './QuickCapture.tsx'

/** The line that is not a card yet. */
const lineLeft = makeLeft<CaptureStart>('issues.capture')

const stay = (): void => undefined

/** Everything under /issues: the board, and /issues/:id for one card looked at closely. */
export function IssuesPage({ step }: { readonly step: StepParts }): ReactNode {
  const [path, navigate] = useLocation()
  const line = useUnfinished(lineLeft, 'line', BLANK_CAPTURE)
  const { draft: capture, change: setCapture } = line
  const [wantsCapture, setWantsCapture] = useState(0)
  const id = path.split('/')[2] ?? ''

  useCommand('capture-issue', ({ title = '', seen = '', entryId = null }) => {
    // What stood in the line gives way, and can be had back.
    waysOut(line, stay).discard()
    setCapture({ title, seen, entryId })
    setWantsCapture((times) => times + 1)
    if (id !== '') navigate(paths.step('issues'))
  })
  useCommand('open-issue', (issue) => navigate(issuePath(issue.id)))

  if (id !== '') return <IssuePage id={id} />
  return <BoardPage capture={capture} onCapture={setCapture} wantsCapture={wantsCapture} step={step} />
}

import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { LocalTime } from '../../../core/kernel/time.ts'
import { paths } from '../../bridge/paths.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useNow } from '../../bridge/use-now.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { CloseLookGate } from './CloseLookGate.tsx'
import { LookCloser } from './LookCloser.tsx'
import { gateReason } from './gate.ts'

const words = closeLookWords

/** One issue, looked at closely. A page of its own, since it is written on for a while. */
export function IssuePage({ id }: { readonly id: string }): ReactNode {
  const { value: issues, error } = useFeature('issues.list')
  const now = useNow()
  const issue = issues?.find((each) => each.id === id)
  if (error !== null) {
    return (
      <Page>
        <Banner tone="danger" title={sayError(error).title}>
          {sayError(error).text}
        </Banner>
      </Page>
    )
  }
  if (issues === undefined || now === null) return <Page>{null}</Page>
  if (issue === undefined) return <Gone />
  return <Opened key={id} issue={issue} all={issues} now={now} />
}

interface OpenedProps {
  readonly issue: Issue
  readonly all: readonly Issue[]
  readonly now: LocalTime
}

/** Asked once, when the page opens: nobody is stopped in the middle of a sentence. */
function Opened({ issue, all, now }: OpenedProps): ReactNode {
  const [gate, setGate] = useState(() => gateReason(issue, all, now))
  function carryOn(): void {
    setGate(null)
    // The button that had the focus is gone: the page is read from its top.
    requestAnimationFrame(() => document.querySelector('h1')?.focus())
  }
  if (gate !== null) return <CloseLookGate reason={gate} onCarryOn={carryOn} />
  return <LookCloser issue={issue} now={now} />
}

function Gone(): ReactNode {
  const [, navigate] = useLocation()
  return (
    <Page>
      <h1 hidden>{words.gone.title}</h1>
      <EmptyState
        title={words.gone.title}
        actions={<Button onPress={() => navigate(paths.step('issues'))}>{words.gone.action}</Button>}
      >
        {words.gone.text}
      </EmptyState>
    </Page>
  )
}

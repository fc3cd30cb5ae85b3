import { useState, type ReactNode } from 'react'
import { isOpenInvitation } from '../../../core/memories/asking.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useCommand } from '../../bridge/commands.ts'
import { ToolPage, TroublePage, type ContactStepParts } from '../../bridge/ToolPage.tsx'
import { useGate } from '../../bridge/use-gate.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Page } from '../../ui/Page.tsx'
import { memoriesWords as words } from '../../words/memories.ts'
import { ClosedMoments } from './ClosedMoments.tsx'
import { JarPart } from './JarPart.tsx'
import { MemoryPage } from './MemoryPage.tsx'
import { MomentsGlance } from './MomentsGlance.tsx'
import { MomentForms, useMomentForms, type MomentFormsState } from './MomentForms.tsx'
import { OpenInvitation } from './OpenInvitation.tsx'
import { ShelfPart } from './ShelfPart.tsx'
import { useMoments, type Moment } from './use-moments.ts'

/** Step 7: the jar, one invitation at a time, and the shelf. An open memory takes the place of all of it. */
export function MemoriesPage({ step }: { readonly step: ContactStepParts }): ReactNode {
  const gate = useGate()
  const today = useToday()
  const { value: moments, error } = useMoments()
  const [open, setOpen] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  useCommand('open-activity', ({ id }) => {
    setOpen(id)
    setFocused(id)
  })
  const forms = useMomentForms()
  useCommand('add-idea', ({ title = '' }) => {
    setOpen(null)
    forms.open({ kind: 'idea', activity: null, title })
  })
  if (error !== null) return <TroublePage error={error} />
  if (gate === null || today === null || moments === undefined) return <Page>{null}</Page>
  const memory = moments.find(({ activity }) => activity.id === open && activity.status === 'done')
  // An idea that was asked for stands in the jar; becoming a memory later it does not open by itself.
  if (open !== null && !memory) setOpen(null)
  const back = (): void => {
    setOpen(null)
    // What was open is gone with the button that had the focus: the page is read from its top.
    requestAnimationFrame(() => document.querySelector('h1')?.focus())
  }
  const isClosed = gate.activities === 'closed' || gate.activities === 'hidden'
  if (memory && gate.activities !== 'hidden') {
    return <MemoryPage moment={memory} today={today} isReadOnly={isClosed} onBack={back} />
  }
  if (isClosed) {
    return (
      <ClosedMoments
        moments={gate.activities === 'hidden' ? [] : moments}
        today={today}
        step={step}
        onOpen={setOpen}
      />
    )
  }
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      <Moments
        moments={moments}
        today={today}
        focused={focused}
        isAskingShut={gate.activities === 'ideas_only'}
        onOpen={setOpen}
        forms={forms}
      />
    </ToolPage>
  )
}

interface MomentsProps {
  readonly moments: readonly Moment[]
  readonly today: Day
  readonly focused: string | null
  readonly isAskingShut: boolean
  readonly onOpen: (id: string) => void
  readonly forms: MomentFormsState
}

function Moments({ moments, today, focused, isAskingShut, onOpen, forms }: MomentsProps): ReactNode {
  const open = moments.filter(isOpenInvitation)
  const openIds = new Set(open.map(({ activity }) => activity.id))
  const rest = moments.filter(({ activity }) => !openIds.has(activity.id))
  return (
    <>
      <MomentsGlance moments={moments} />
      {open.map((moment) => (
        <OpenInvitation key={moment.activity.id} moment={moment} isAskingShut={isAskingShut} forms={forms} />
      ))}
      <JarPart moments={rest} focused={focused} isAskingShut={isAskingShut} forms={forms} />
      <ShelfPart moments={moments} today={today} onOpen={onOpen} />
      <MomentForms forms={forms} moments={moments} today={today} />
    </>
  )
}

import { useState, type ReactNode } from 'react'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { isTwiceUnanswered } from '../../../core/contact/sent-messages.ts'
import { useCommand } from '../../bridge/commands.ts'
import { TroublePage, type ContactStepParts } from '../../bridge/ToolPage.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { useNow } from '../../bridge/use-now.ts'
import { Page } from '../../ui/Page.tsx'
import { ClosedDesk } from './ClosedDesk.tsx'
import { Desk } from './Desk.tsx'
import { DraftWaiting } from './DraftWaiting.tsx'
import { DraftWriter } from './DraftWriter.tsx'
import { useDesk } from './use-desk.ts'

/** In place of an id: one that the journal does not hold yet. */
const NEW_DRAFT = 'new'

/** Step 3: drafts that cool, are copied by hand, or stay. One open draft takes the place of the desk. */
export function ContactPage({ step }: { readonly step: ContactStepParts }): ReactNode {
  const gate = useGate()
  const now = useNow()
  const { desk, error } = useDesk()
  const { value: lines } = useFeature('boundaries.list')
  const [open, setOpen] = useState<string | null>(null)
  useCommand('open-message', ({ id }) => setOpen(id))
  useCommand('new-draft', () => setOpen(NEW_DRAFT))
  if (error !== null) return <TroublePage error={error} />
  if (gate === null || now === null || desk === undefined || lines === undefined) return <Page>{null}</Page>
  if (gate.drafts === 'closed' || gate.drafts === 'hidden') {
    const letters = gate.drafts === 'hidden' ? [] : desk.messages.map(({ message }) => message)
    return <ClosedDesk messages={letters} step={step} />
  }
  // After two that stayed unanswered the desk offers no further one, from wherever it is asked.
  const isNew = open === NEW_DRAFT && !isTwiceUnanswered(desk.messages.map(({ message }) => message))
  const shown = desk.messages.find(({ message }) => message.id === open)
  const back = (): void => {
    setOpen(null)
    // What was open is gone with the button that had the focus: the page is read from its top.
    requestAnimationFrame(() => document.querySelector('h1')?.focus())
  }
  if (shown && isWaitingDraft(shown.message)) {
    const { now: instant, restsUntil } = desk
    return <DraftWaiting shown={shown} now={instant} restsUntil={restsUntil} local={now} onBack={back} />
  }
  if (isNew || (shown && isWritable(shown.message))) {
    return (
      <DraftWriter
        key={shown ? `${shown.message.id} ${shown.message.status}` : 'new'}
        message={shown?.message ?? null}
        gate={gate}
        lines={lines}
        onMade={setOpen}
        onBack={back}
      />
    )
  }
  return <Desk desk={desk} today={now.slice(0, 10)} step={step} onOpen={setOpen} />
}

function isWaitingDraft({ status }: Message): boolean {
  return status === 'cooling' || status === 'ready'
}

function isWritable({ status }: Message): boolean {
  return status === 'draft' || status === 'kept_unsent'
}

import { useRef, useState, type ReactNode } from 'react'
import { dayOf } from '../../../core/kernel/time.ts'
import { blankIfThen } from '../../../core/space/if-thens.ts'
import type { Trigger } from '../../../core/space/space-kinds.ts'
import type { ContactEvent, IfThen } from '../../../core/space/space.schema.ts'
import { useCommand } from '../../bridge/commands.ts'
import { ToolPage, TroublePage, type ContactStepParts } from '../../bridge/ToolPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { Place } from '../../ui/Place.tsx'
import { showPlace } from '../../ui/show-place.ts'
import { CUE_WORDS } from '../../words/space-kinds.ts'
import { spaceWords as words } from '../../words/space.ts'
import { CareCard } from './CareCard.tsx'
import { ClarityCard } from './ClarityCard.tsx'
import { blankContact } from './contact-draft.ts'
import { ContactPart } from './ContactPart.tsx'
import type { ContactEditing } from './ContactForm.tsx'
import { IfThenPart } from './IfThenPart.tsx'
import type { IfThenEditing } from './IfThenForm.tsx'
import { PeriodPart } from './PeriodPart.tsx'
import { PullCard } from './PullCard.tsx'
import { PullsPart } from './PullsPart.tsx'
import s from './Space.module.css'
import { SpaceGlance } from './SpaceGlance.tsx'
import { useSpace } from './use-space.ts'

/** Step 1: the quiet period, contact as facts, pulls, plans, what is clear, and care. */
export function SpacePage({ step }: { readonly step: ContactStepParts }): ReactNode {
  const { view, error } = useSpace()
  const [plan, setPlan] = useState<IfThenEditing | null>(null)
  const [contact, setContact] = useState<ContactEditing | null>(null)
  const clarity = useRef<HTMLDivElement>(null)
  useCommand('open-clarity', () => showPlace(clarity))
  if (error !== null) return <TroublePage error={error} />
  if (view === null) return <Page>{null}</Page>
  const { now, urges, plans, care } = view
  const today = dayOf(now)
  const planFor = (trigger: Trigger | null): void =>
    setPlan({ plan: null, start: blankIfThen(trigger, trigger === null ? '' : CUE_WORDS[trigger]) })
  const noteContact = (kind: ContactEvent['kind'], at = now): void =>
    setContact({ id: `from a pull, ${kind}`, event: null, start: { ...blankContact(now), at, kind } })
  const editPlan = (standing: IfThen): void => {
    const { cue, action, isActive, trigger } = standing
    setPlan({ plan: standing, start: { cue, action, isActive, trigger } })
  }
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      <PullCard plans={plans} care={care} onPlan={planFor} onContact={noteContact} />
      <SpaceGlance view={view} today={today} />
      <PeriodPart view={view} today={today} />
      <ContactPart events={view.events} now={now} editing={contact} onEdit={setContact} />
      <PullsPart urges={urges} now={now} onPlan={planFor} onContact={noteContact} />
      <IfThenPart
        plans={plans}
        editing={plan}
        onEdit={editPlan}
        onAdd={planFor}
        onClose={() => setPlan(null)}
      />
      <div className={s.columns}>
        <Place at={clarity}>
          <ClarityCard checks={view.checks} today={today} />
        </Place>
        <CareCard care={care} today={today} />
      </div>
    </ToolPage>
  )
}

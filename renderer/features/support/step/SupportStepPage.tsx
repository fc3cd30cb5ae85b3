import { useRef, type ReactNode } from 'react'
import { nextAppointment, openTries } from '../../../../core/support/sessions.ts'
import { pulseScore } from '../../../../core/support/pulses.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import type { Person, Pulse, Session } from '../../../../core/support/support.schema.ts'
import { useCommand } from '../../../bridge/commands.ts'
import { ToolPage, TroublePage, type StepParts } from '../../../bridge/ToolPage.tsx'
import { useFeature } from '../../../bridge/use-feature.ts'
import { useToday } from '../../../bridge/use-now.ts'
import { Page } from '../../../ui/Page.tsx'
import { Place } from '../../../ui/Place.tsx'
import { showPlace } from '../../../ui/show-place.ts'
import { GlanceStrip } from '../../../ui/Part.tsx'
import { shortDate, shortDay } from '../../../words/dates.ts'
import { supportStepWords as words } from '../../../words/support-step.ts'
import { HardHourPart } from './HardHourPart.tsx'
import { PeoplePart } from './PeoplePart.tsx'
import { PulsePart } from './PulsePart.tsx'
import { SearchPart } from './SearchPart.tsx'
import { SessionsPart } from './SessionsPart.tsx'

/** Step 9: people, sessions, the weekly pulse, a plan for a hard hour, and a search for a professional. */
export function SupportStepPage({ step }: { readonly step: StepParts }): ReactNode {
  const today = useToday()
  const { value: people, error } = useFeature('support.people')
  const { value: sessions } = useFeature('support.sessions')
  const { value: pulses } = useFeature('support.pulses')
  const { value: plan } = useFeature('support.hardHour')
  const { value: searches } = useFeature('support.searches')
  const hardHour = useRef<HTMLDivElement>(null)
  const peoplePlace = useRef<HTMLDivElement>(null)
  useCommand('open-hard-hour', () => showPlace(hardHour))
  const pulsePlace = useRef<HTMLDivElement>(null)
  useCommand('open-pulse', () => showPlace(pulsePlace))
  useCommand('open-people', () => showPlace(peoplePlace))
  if (error !== null) return <TroublePage error={error} />
  const isRead = people && sessions && pulses && searches && plan !== undefined
  if (!isRead || today === null) return <Page>{null}</Page>
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      <GlanceStrip label={words.glance.label} facts={factsOf(people, sessions, pulses, today)} />
      <Place at={peoplePlace}>
        <PeoplePart people={people} today={today} />
      </Place>
      <SessionsPart sessions={sessions} people={people} today={today} />
      <Place at={pulsePlace}>
        <PulsePart pulses={pulses} today={today} />
      </Place>
      <Place at={hardHour}>
        <HardHourPart plan={plan} />
      </Place>
      <SearchPart searches={searches} />
    </ToolPage>
  )
}

function factsOf(
  people: readonly Person[],
  sessions: readonly Session[],
  pulses: readonly Pulse[],
  today: Day,
): readonly string[] {
  const next = nextAppointment(sessions, today)
  const tries = openTries(sessions).length
  const latest = pulses.at(-1)
  return [
    ...(next === null ? [] : [words.glance.next(shortDate(next))]),
    ...(people.length === 0 ? [] : [words.glance.people(people.length)]),
    ...(latest ? [words.glance.pulse(pulseScore(latest), shortDay(latest.week))] : []),
    ...(tries === 0 ? [] : [words.glance.tries(tries)]),
  ]
}

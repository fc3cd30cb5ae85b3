import { useRef, type ReactNode, type RefObject } from 'react'
import { useLocation } from 'wouter'
import type { ContactGate } from '../../../core/boundaries/contact-gate.ts'
import { stepGate } from '../../../core/boundaries/gated-steps.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { paths } from '../../bridge/paths.ts'
import { useCommand } from '../../bridge/commands.ts'
import { ToolPage, TroublePage, type ContactStepParts } from '../../bridge/ToolPage.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Place } from '../../ui/Place.tsx'
import { showPlace } from '../../ui/show-place.ts'
import { friendshipWords as words } from '../../words/friendship.ts'
import { CareCard } from './CareCard.tsx'
import { ClosedLog } from './ClosedLog.tsx'
import type { FriendshipLog } from './friendship-log.ts'
import s from './Friendship.module.css'
import { HowPart } from './HowPart.tsx'
import { LogGlance } from './LogGlance.tsx'
import { MeetingsPart } from './MeetingsPart.tsx'
import { MotiveCard } from './MotiveCard.tsx'

/** Step 4: meetings as they felt to me, ideas of care, and a monthly look at why I am here. */
export function FriendshipPage({ step }: { readonly step: ContactStepParts }): ReactNode {
  const gate = useGate()
  const today = useToday()
  const { value: log, error } = useFeature('friendship.log')
  const motivesPlace = useRef<HTMLDivElement>(null)
  useCommand('open-motives', () => showPlace(motivesPlace))
  if (error !== null) return <TroublePage error={error} />
  if (gate === null || today === null || log === undefined) return <Page>{null}</Page>
  if (gate.friendship === 'closed' || gate.friendship === 'hidden') {
    return <ClosedLog log={log} today={today} step={step} />
  }
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      <OpenLog log={log} gate={gate} today={today} motivesPlace={motivesPlace} />
    </ToolPage>
  )
}

interface OpenLogProps {
  readonly log: FriendshipLog
  readonly gate: ContactGate
  readonly today: Day
  readonly motivesPlace: RefObject<HTMLDivElement | null>
}

/** The log where it may be read; written in only where contact is open. */
function OpenLog({ log, gate, today, motivesPlace }: OpenLogProps): ReactNode {
  const { meetings, care, motives } = log
  const isOpen = gate.friendship === 'open'
  return (
    <>
      <LogGlance log={log} today={today} />
      <MeetingsPart
        meetings={meetings}
        today={today}
        isOpen={isOpen}
        hasConversation={isOffered(gate, 'conversation')}
      />
      {meetings.length > 0 && <HowPart meetings={meetings} />}
      <div className={s.columns}>
        <CareCard care={care} isOpen={isOpen} hasMoments={isOffered(gate, 'memories')} />
        <Place at={motivesPlace}>
          <MotiveCard motives={motives} today={today} isOpen={isOpen} />
        </Place>
      </div>
      <Jealousy />
    </>
  )
}

/** Another step of contact is offered only where all of it is open, and never where they asked for time. */
function isOffered(gate: ContactGate, noun: 'conversation' | 'memories'): boolean {
  return stepGate(gate, noun) === 'open'
}

/** Jealousy is for step 9; nobody looks for it in the words. */
function Jealousy(): ReactNode {
  const [, navigate] = useLocation()
  return (
    <p className={s.jealous}>
      {words.jealous}
      <Button kind="quiet" isSmall onPress={() => navigate(paths.step('support'))}>
        {words.jealousGo}
      </Button>
    </p>
  )
}

import { Feather } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import type { Span } from '../../../core/insights/periods.ts'
import { send } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { shortDate } from '../../words/dates.ts'
import { insightsWords as words } from '../../words/insights.ts'
import s from './Changes.module.css'
import { ContactPart } from './ContactPart.tsx'
import { EvidencePart } from './EvidencePart.tsx'
import { GoalsPart } from './GoalsPart.tsx'
import { IssuesPart } from './IssuesPart.tsx'
import { MoodPart } from './mood/MoodPart.tsx'
import { OutcomePart } from './OutcomePart.tsx'
import { OwnershipPart } from './OwnershipPart.tsx'
import { Group } from './Paragraph.tsx'
import { PulsePart } from './PulsePart.tsx'
import { QuietPart } from './QuietPart.tsx'
import { StartsPart } from './StartsPart.tsx'
import { UrgesPart } from './UrgesPart.tsx'
import { useOwned, type Owned } from './use-owned.ts'

interface LetterProps {
  readonly changes: Changes
  readonly span: Span
}

/** The groups of the letter in their order. What has nothing to say is not there, its heading neither. */
export function Letter({ changes, span }: LetterProps): ReactNode {
  const owned = useOwned(changes.talks?.plans ?? NO_PLANS)
  const told = groupsOf(changes, span, owned).filter(({ parts }) => parts.some((part) => part !== false))
  const { count, days } = changes.entries
  const opening = words.opening(shortDate(span.from), shortDate(span.to), count, days)
  if (told.length === 0) {
    return (
      <EmptyState
        icon={<Feather />}
        title={words.emptyTitle}
        actions={<Button onPress={() => send('new-entry', {})}>{words.emptyAction}</Button>}
      >
        {words.emptyText}
      </EmptyState>
    )
  }
  return (
    <div className={s.letter}>
      <p className={s.opening}>{opening}</p>
      {told.map(({ title, parts }) => (
        <Group key={title} title={title}>
          {parts}
        </Group>
      ))}
      <p className={s.closing}>{words.closing}</p>
    </div>
  )
}

interface Told {
  readonly title: string
  readonly parts: readonly (ReactNode | false)[]
}

const NO_PLANS: NonNullable<Changes['talks']>['plans'] = []

function groupsOf(changes: Changes, span: Span, owned: readonly Owned[]): readonly Told[] {
  const { groups } = words
  const { mood, quiet, urges, goals, evidence, issues, talks, meetings, pulse, sessions } = changes
  const hasPulse = pulse.length > 0 || sessions > 0
  const hasContact =
    changes.contact !== null ||
    changes.messages !== null ||
    changes.moments > 0 ||
    (talks !== null && talks.days.length > 0)
  return [
    {
      title: groups.mood,
      parts: [mood !== null && <MoodPart key="mood" mood={mood} span={span} />],
    },
    {
      title: groups.space,
      parts: [
        quiet !== null && <QuietPart key="quiet" quiet={quiet} span={span} />,
        urges !== null && <UrgesPart key="urges" urges={urges} />,
      ],
    },
    {
      title: groups.work,
      parts: [
        goals.length > 0 && <GoalsPart key="goals" goals={goals} />,
        evidence !== null && <EvidencePart key="evidence" evidence={evidence} />,
        issues !== null && <IssuesPart key="issues" issues={issues} />,
      ],
    },
    {
      title: groups.contact,
      parts: [
        hasContact && <ContactPart key="contact" changes={changes} />,
        ...owned.map((plan) => <OwnershipPart key={plan.id} plan={plan} />),
      ],
    },
    {
      title: groups.friendship,
      parts: [meetings !== null && <StartsPart key="starts" meetings={meetings} />],
    },
    {
      title: groups.support,
      parts: [hasPulse && <PulsePart key="pulse" pulse={pulse} sessions={sessions} />],
    },
    {
      title: groups.outcome,
      parts: [
        (changes.outcomes.length > 0 || changes.answeredOnce > 0) && (
          <OutcomePart key="outcome" outcomes={changes.outcomes} once={changes.answeredOnce} />
        ),
      ],
    },
  ]
}

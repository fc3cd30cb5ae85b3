import { MessagesSquare, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PlanView } from '../../../core/conversation/conversation.contract.ts'
import { listeningMinutes } from '../../../core/conversation/rehearsal.ts'
import type { TalkAllowed } from '../../../core/conversation/talk-gate.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { ToolPage, type ContactStepParts } from '../../bridge/ToolPage.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { GlanceStrip, Part } from '../../ui/Part.tsx'
import { conversationWords as words } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import { PlanCard } from './PlanCard.tsx'
import { useSentenceCheck } from '../../bridge/use-sentence-check.ts'

interface PlanListProps {
  readonly plans: readonly PlanView[]
  readonly issues: readonly Issue[]
  readonly talk: TalkAllowed
  readonly step: ContactStepParts
  readonly onOpen: (id: string) => void
  readonly onAdd: () => void
}

export function PlanList({ plans, issues, talk, step, onOpen, onAdd }: PlanListProps): ReactNode {
  const isForTalk = talk === 'open' || talk === 'private_preparation'
  const addWord = isForTalk ? words.list.add : words.list.addReflection
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      <PlanGlance plans={plans} isForTalk={isForTalk} />
      <Part
        title={words.list.title}
        hint={hintOf(talk)}
        action={
          plans.length > 0 && (
            <Button kind="primary" icon={<Plus />} onPress={onAdd}>
              {addWord}
            </Button>
          )
        }
      >
        {plans.length === 0 ? (
          <EmptyState
            icon={<MessagesSquare />}
            title={words.list.emptyTitle}
            actions={
              <Button kind="primary" onPress={onAdd}>
                {addWord}
              </Button>
            }
          >
            {isForTalk ? words.list.emptyText : words.list.emptyTextUnsent}
          </EmptyState>
        ) : (
          <Shelves plans={plans} issues={issues} isForTalk={isForTalk} onOpen={onOpen} />
        )}
      </Part>
    </ToolPage>
  )
}

function hintOf(talk: TalkAllowed): string {
  if (talk === 'open') return words.list.hint
  return talk === 'private_preparation' ? words.list.hintPrivate : words.list.hintUnsent
}

interface ForTalk {
  /** A talk may be prepared; else what is written is for oneself alone. */
  readonly isForTalk: boolean
}

function PlanGlance({ plans, isForTalk }: Pick<PlanListProps, 'plans'> & ForTalk): ReactNode {
  const open = plans.filter(({ plan }) => plan.talkedOn === null && plan.consent !== 'declined')
  const agreed = open.filter(({ plan }) => plan.consent === 'agreed')
  const been = plans.filter(({ plan }) => plan.talkedOn !== null).length
  const next = agreed[0] ?? open[0]
  const facts = [
    ...(open.length === 0 ? [] : [words.glance.plans(open.length)]),
    ...(agreed.length === 0 ? [] : [words.glance.agreed(agreed.length)]),
    ...(next && isForTalk ? [words.glance.listening(listeningMinutes(next.plan.minutes))] : []),
    ...(been === 0 ? [] : [words.glance.been(been)]),
  ]
  return <GlanceStrip label={words.glance.label} facts={facts} />
}

interface ShelvesProps extends ForTalk, Pick<PlanListProps, 'plans' | 'issues' | 'onOpen'> {}

function Shelves({ plans, issues, isForTalk, onOpen }: ShelvesProps): ReactNode {
  const check = useSentenceCheck()
  const shelves = [
    {
      title: words.list.open,
      has: ({ plan }: PlanView) => plan.talkedOn === null && plan.consent !== 'declined',
    },
    { title: words.list.been, has: ({ plan }: PlanView) => plan.talkedOn !== null },
    {
      title: words.list.resting,
      has: ({ plan }: PlanView) => plan.talkedOn === null && plan.consent === 'declined',
    },
  ]
  return (
    <div className={s.shelves}>
      {shelves.map(({ title, has }) => {
        const shown = plans.filter(has)
        if (shown.length === 0) return null
        return (
          <section key={title} className={s.shelf} aria-label={title}>
            <h3 className={s.shelfTitle}>{title}</h3>
            <ul className={s.cards}>
              {shown.map((view) => (
                <PlanCard key={view.plan.id} {...{ view, issues, check, isForTalk, onOpen }} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

import { Feather, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { isTwiceUnanswered, sentInOrder } from '../../../core/contact/sent-messages.ts'
import type { Day, Instant } from '../../../core/kernel/time.ts'
import { paths } from '../../bridge/paths.ts'
import { ToolPage, type ContactStepParts } from '../../bridge/ToolPage.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Part } from '../../ui/Part.tsx'
import { contactWords as words } from '../../words/contact.ts'
import { instantInWords } from '../../words/dates.ts'
import s from './Contact.module.css'
import { FeelPull } from './FeelPull.tsx'
import { DeskGlance } from './DeskGlance.tsx'
import { MessageCard } from './MessageCard.tsx'
import { SentCard } from './SentCard.tsx'
import type { DeskView } from './use-desk.ts'

interface DeskProps {
  readonly desk: DeskView
  readonly today: Day
  readonly step: ContactStepParts
  readonly onOpen: (id: string) => void
}

export function Desk({ desk, today, step, onOpen }: DeskProps): ReactNode {
  const all = desk.messages.map(({ message }) => message)
  const isResting = isTwiceUnanswered(all)
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      {isResting && <Silence />}
      {desk.restsUntil !== null && (
        <Banner tone="care" title={words.rest.title(instantInWords(desk.restsUntil))}>
          {words.rest.text}
        </Banner>
      )}
      <DeskGlance messages={all} today={today} now={desk.now} />
      <FeelPull />
      <Part
        title={words.list.title}
        hint={words.list.hint}
        action={
          all.length > 0 &&
          !isResting && (
            <Button kind="primary" icon={<Plus />} onPress={() => onOpen('new')}>
              {words.list.add}
            </Button>
          )
        }
      >
        {all.length === 0 ? (
          <NoDraft onOpen={onOpen} />
        ) : (
          <Shelves all={all} today={today} now={desk.now} onOpen={onOpen} />
        )}
      </Part>
    </ToolPage>
  )
}

function Silence(): ReactNode {
  const [, navigate] = useLocation()
  return (
    <Banner
      tone="care"
      title={words.silence.title}
      actions={<Button onPress={() => navigate(paths.step('boundaries'))}>{words.silence.board}</Button>}
    >
      {words.silence.text}
    </Banner>
  )
}

function NoDraft({ onOpen }: Pick<DeskProps, 'onOpen'>): ReactNode {
  return (
    <EmptyState
      icon={<Feather />}
      title={words.list.emptyTitle}
      actions={
        <Button kind="primary" onPress={() => onOpen('new')}>
          {words.list.emptyAction}
        </Button>
      }
    >
      {words.list.emptyText}
    </EmptyState>
  )
}

interface ShelvesProps extends Pick<DeskProps, 'today' | 'onOpen'> {
  readonly all: readonly Message[]
  readonly now: Instant
}

/** Open drafts, what was sent, what stays. */
function Shelves({ all, today, now, onOpen }: ShelvesProps): ReactNode {
  const open = all.filter(({ status }) => status !== 'sent_by_me' && status !== 'kept_unsent')
  const letters = all.filter(({ status }) => status === 'kept_unsent')
  const sent = sentInOrder(all)
  return (
    <div className={s.shelves}>
      <Shelf title={words.list.open} isShown={open.length > 0}>
        {open.map((message) => (
          <MessageCard key={message.id} message={message} now={now} onOpen={onOpen} />
        ))}
      </Shelf>
      <Shelf title={words.list.sent} isShown={sent.length > 0}>
        {sent.map((message) => (
          <SentCard key={message.id} message={message} today={today} />
        ))}
      </Shelf>
      <Shelf title={words.list.letters} isShown={letters.length > 0}>
        {letters.map((message) => (
          <MessageCard key={message.id} message={message} now={now} onOpen={onOpen} />
        ))}
      </Shelf>
    </div>
  )
}

interface ShelfProps {
  readonly title: string
  readonly isShown: boolean
  readonly children: ReactNode
}

function Shelf({ title, isShown, children }: ShelfProps): ReactNode {
  if (!isShown) return null
  return (
    <section className={s.shelf} aria-label={title}>
      <h3 className={s.shelfTitle}>{title}</h3>
      <ul className={s.cards}>{children}</ul>
    </section>
  )
}

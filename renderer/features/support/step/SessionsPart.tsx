import { CalendarDays, Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import type { Person, Session } from '../../../../core/support/support.schema.ts'
import { useCommand } from '../../../bridge/commands.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Part } from '../../../ui/Part.tsx'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useAsked } from '../../../ui/use-asked.tsx'
import { supportStepWords } from '../../../words/support-step.ts'
import { SessionCard } from './SessionCard.tsx'
import { SessionForm } from './SessionForm.tsx'
import { blankSession, sessionDraftOf, type SessionForming } from './session-draft.ts'
import s from './SupportStep.module.css'

interface SessionsPartProps {
  readonly sessions: readonly Session[]
  readonly people: readonly Person[]
  readonly today: Day
}

/** What the form is filled with; `session` is null for a new one. */
interface Editing {
  readonly session: Session | null
  readonly start: SessionForming
}

const words = supportStepWords.sessions
/** The rest is folded. */
const SHOWN_AT_FIRST = 2

export function SessionsPart({ sessions, people, today }: SessionsPartProps): ReactNode {
  const { value: goals } = useFeature('growth.goals')
  const [editing, setEditing] = useState<Editing | null>(null)
  const putBack = useAction('support.putSessionBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('support.removeSession', {
    onDone: ({ id }) => offerUndo(words.removed, () => putBack.run({ id })),
  })
  const removal = useAsked(words.ask, (session: Session) => void remove.run({ id: session.id }))
  const [focusId, setFocusId] = useState<string | null>(null)
  useCommand('open-session', ({ id }) => setFocusId(id))
  const begin = (personId: string | null, day: Day): void =>
    setEditing({ session: null, start: blankSession(day, personId) })
  useCommand('add-session', () => begin(null, today))
  const cards = (some: readonly Session[]): ReactNode => (
    <ul className={s.cards}>
      {some.map((session) => (
        <SessionCard
          key={session.id}
          session={session}
          isFocused={session.id === focusId}
          people={people}
          goals={goals?.map(({ goal }) => goal) ?? []}
          onEdit={() => setEditing({ session, start: sessionDraftOf(session) })}
          onNext={() => begin(session.personId, session.next ?? today)}
          onRemove={() => removal.ask(session)}
        />
      ))}
    </ul>
  )
  const coming = sessions.filter(({ day }) => day >= today).length
  const shown = Math.max(SHOWN_AT_FIRST, coming)
  const earlier = sessions.slice(shown)
  const holdsFocus = earlier.some(({ id }) => id === focusId)
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        sessions.length > 0 && (
          <Button icon={<Plus />} onPress={() => begin(null, today)}>
            {words.add}
          </Button>
        )
      }
    >
      {sessions.length === 0 ? (
        <EmptyState
          icon={<CalendarDays />}
          title={words.emptyTitle}
          actions={<Button onPress={() => begin(null, today)}>{words.emptyAction}</Button>}
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        cards(sessions.slice(0, shown))
      )}
      {earlier.length > 0 && (
        <Disclosure
          key={holdsFocus ? 'found' : 'folded'}
          isOpenAtFirst={holdsFocus}
          title={words.earlier(earlier.length)}
        >
          {cards(earlier)}
        </Disclosure>
      )}
      {editing !== null && <SessionForm {...editing} people={people} onClose={() => setEditing(null)} />}
      {removal.dialog}
    </Part>
  )
}

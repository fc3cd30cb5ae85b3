import { Plus, UsersRound } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Meeting, MeetingDraft } from '../../../core/friendship/friendship.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useCommand } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Part } from '../../ui/Part.tsx'
import { friendshipWords } from '../../words/friendship.ts'
import { AfterNote, leadsOn } from './AfterNote.tsx'
import s from './Friendship.module.css'
import { blankMeeting, meetingDraftOf } from './meeting-draft.ts'
import { MeetingForm } from './MeetingForm.tsx'
import { MeetingRow } from './MeetingRow.tsx'
import { useRemoveKept } from './use-remove-kept.tsx'

interface MeetingsPartProps {
  /** Newest first. */
  readonly meetings: readonly Meeting[]
  readonly today: Day
  readonly isOpen: boolean
  readonly hasConversation: boolean
}

const words = friendshipWords.meetings
const SHOWN = 5

export function MeetingsPart({ meetings, today, isOpen, hasConversation }: MeetingsPartProps): ReactNode {
  const [editing, setEditing] = useState<Meeting | 'new' | null>(null)
  const [kept, setKept] = useState<MeetingDraft | null>(null)
  const removal = useRemoveKept('meeting')
  const begin = (): void => setEditing('new')
  useCommand('log-meeting', begin)
  const rows = (some: readonly Meeting[]): ReactNode => (
    <ul className={s.rows}>
      {some.map((meeting) => (
        <MeetingRow
          key={meeting.id}
          meeting={meeting}
          today={today}
          onEdit={isOpen ? setEditing : null}
          onRemove={removal.ask}
          hasConversation={hasConversation}
        />
      ))}
    </ul>
  )
  return (
    <Part
      title={words.title}
      {...(isOpen ? { hint: words.hint } : {})}
      action={
        isOpen &&
        meetings.length > 0 && (
          <Button kind="primary" icon={<Plus />} onPress={begin}>
            {words.add}
          </Button>
        )
      }
    >
      {kept !== null && leadsOn(kept, hasConversation) && (
        <AfterNote draft={kept} hasConversation={hasConversation} onClose={() => setKept(null)} />
      )}
      {meetings.length === 0 && <NoMeeting onBegin={isOpen ? begin : null} />}
      {meetings.length > 0 && rows(meetings.slice(0, SHOWN))}
      {meetings.length > SHOWN && (
        <Disclosure title={words.earlier(meetings.length - SHOWN)}>{rows(meetings.slice(SHOWN))}</Disclosure>
      )}
      {isOpen && editing !== null && (
        <MeetingForm
          meeting={editing === 'new' ? null : editing}
          start={editing === 'new' ? blankMeeting(today) : meetingDraftOf(editing)}
          all={meetings}
          today={today}
          onKept={setKept}
          onClose={() => setEditing(null)}
        />
      )}
      {removal.dialog}
    </Part>
  )
}

function NoMeeting({ onBegin }: { readonly onBegin: (() => void) | null }): ReactNode {
  if (onBegin === null) return <p className={s.quiet}>{words.noneYet}</p>
  return (
    <EmptyState
      icon={<UsersRound />}
      title={words.emptyTitle}
      actions={
        <Button kind="primary" onPress={onBegin}>
          {words.emptyAction}
        </Button>
      }
    >
      {words.emptyText}
    </EmptyState>
  )
}

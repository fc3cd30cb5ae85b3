import { Ellipsis, HeartHandshake, MessagesSquare, NotebookText, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { isHard } from '../../../core/friendship/meetings.ts'
import type { Meeting } from '../../../core/friendship/friendship.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { send } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { dayInLists } from '../../words/dates.ts'
import { friendshipWords, MEETING_KIND_WORDS } from '../../words/friendship.ts'
import s from './Friendship.module.css'
import { factsOf, nameOf } from './meeting-draft.ts'

/** What may be done with a meeting as contact stands. */
export interface MeetingActs {
  /** null where the log is only read. */
  readonly onEdit: ((meeting: Meeting) => void) | null
  readonly onRemove: (id: string) => void
  /** Step 5 may be offered. */
  readonly hasConversation: boolean
}

interface MeetingRowProps extends MeetingActs {
  readonly meeting: Meeting
  readonly today: Day
}

const words = friendshipWords.meetings

export function MeetingRow({ meeting, today, ...acts }: MeetingRowProps): ReactNode {
  const { kind, day, helpedWith, note } = meeting
  return (
    <li className={s.row} data-record={meeting.id}>
      <div className={s.rowWords}>
        <p className={s.rowTitle}>
          {MEETING_KIND_WORDS[kind]}
          <span className={s.rowDay}>{dayInLists(day, today)}</span>
        </p>
        <p className={s.quiet}>{factsOf(meeting)}</p>
        {helpedWith !== '' && <p className={s.quiet}>{words.helped(helpedWith)}</p>}
        {note !== '' && <p className={s.note}>{note}</p>}
      </div>
      <MeetingMenu meeting={meeting} {...acts} />
    </li>
  )
}

interface MeetingMenuProps extends MeetingActs {
  readonly meeting: Meeting
}

function MeetingMenu({ meeting, onEdit, onRemove, hasConversation }: MeetingMenuProps): ReactNode {
  const [, navigate] = useLocation()
  const label = words.menu(nameOf(meeting))
  const edit: readonly MenuEntry[] = onEdit
    ? [{ id: 'edit', label: words.change, icon: <Pencil />, onAction: () => onEdit(meeting) }]
    : []
  const us: readonly MenuEntry[] =
    meeting.talkedAboutUs && hasConversation
      ? [
          {
            id: 'us',
            label: words.conversation,
            icon: <MessagesSquare />,
            onAction: () => navigate(paths.step('conversation')),
          },
        ]
      : []
  const hard: readonly MenuEntry[] = isHard(meeting)
    ? [
        {
          id: 'support',
          label: words.support,
          icon: <HeartHandshake />,
          onAction: () => navigate(paths.step('support')),
        },
      ]
    : []
  const entries: readonly MenuEntry[] = [
    ...edit,
    {
      id: 'write',
      label: words.write,
      icon: <NotebookText />,
      onAction: () => send('new-entry', { step: 'friendship', mode: 'plain_day' }),
    },
    ...us,
    ...hard,
    {
      id: 'remove',
      label: words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => onRemove(meeting.id),
    },
  ]
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

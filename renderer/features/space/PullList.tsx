import { Ellipsis, ListPlus, MessageCircle, NotebookText, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { dayOf, type LocalTime } from '../../../core/kernel/time.ts'
import type { Trigger } from '../../../core/space/space-kinds.ts'
import type { ContactEvent, Urge } from '../../../core/space/space.schema.ts'
import { endedInContact } from '../../../core/space/urge-figures.ts'
import { call } from '../../bridge/bridge.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { dayAndTime } from '../../words/dates.ts'
import { pullWords } from '../../words/pulls.ts'
import { DEED_WORDS, TRIGGER_WORDS } from '../../words/space-kinds.ts'
import s from './Space.module.css'
import { useRemoval } from './use-removal.tsx'

interface PullListProps {
  readonly urges: readonly Urge[]
  /** The one that was asked for from elsewhere: it has the focus. */
  readonly shown: string | null
  readonly onEdit: (urge: Urge) => void
  readonly onPlan: (trigger: Trigger | null) => void
  readonly onContact: (kind: ContactEvent['kind'], at: LocalTime) => void
}

const words = pullWords.pulls
const MOST_ENTRIES = 500

export function PullList({ urges, shown, onEdit, onPlan, onContact }: PullListProps): ReactNode {
  const { value: page } = useFeature('journal.page', {
    filter: { linkedKind: 'urge' },
    offset: 0,
    limit: MOST_ENTRIES,
  })
  const removal = useRemoval(
    words.removal,
    ({ id }: Urge) => call('space.removeUrge', { id }),
    ({ id }) => call('space.putUrgeBack', { id }),
  )
  return (
    <>
      <Disclosure title={words.list(urges.length)} isOpenAtFirst={shown !== null}>
        <ul className={s.rows}>
          {urges.map((urge) => (
            <PullRow
              key={urge.id}
              urge={urge}
              entries={page?.rows.filter((row) => row.links.some(({ id }) => id === urge.id)) ?? []}
              isFocused={urge.id === shown}
              onEdit={onEdit}
              onPlan={onPlan}
              onContact={onContact}
              onRemove={() => removal.ask(urge)}
            />
          ))}
        </ul>
      </Disclosure>
      {removal.dialog}
    </>
  )
}

interface PullRowProps extends Omit<PullListProps, 'urges' | 'shown'> {
  readonly urge: Urge
  /** Written about it. */
  readonly entries: readonly EntryRow[]
  readonly isFocused: boolean
  readonly onRemove: () => void
}

function PullRow(props: PullRowProps): ReactNode {
  const { urge, entries, isFocused } = props
  const title = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!isFocused) return
    title.current?.focus()
    title.current?.scrollIntoView({ block: 'center' })
  }, [isFocused])
  const facts = [
    words.rated(urge.before, urge.after),
    ...(urge.trigger === null ? [] : [TRIGGER_WORDS[urge.trigger]]),
    ...(urge.did === null ? [] : [DEED_WORDS[urge.did]]),
    ...(urge.endedAt === null ? [words.going] : []),
  ]
  return (
    <li className={s.row}>
      <div className={s.rowWords}>
        <p ref={title} tabIndex={-1} className={s.rowTitle}>
          {dayAndTime(urge.at)}
        </p>
        <p className={s.quiet}>{facts.join(' · ')}</p>
        {entries.map((row) => (
          <Button
            key={row.id}
            kind="quiet"
            isSmall
            icon={<NotebookText />}
            onPress={() => send('open-entry', { id: row.id })}
          >
            {words.entry(row.title.trim() || row.excerpt.trim().slice(0, 60) || words.untitled)}
          </Button>
        ))}
      </div>
      <PullMenu {...props} />
    </li>
  )
}

function PullMenu({ urge, onEdit, onPlan, onContact, onRemove }: PullRowProps): ReactNode {
  const label = words.menu(dayAndTime(urge.at))
  const { id, at, did, trigger } = urge
  const entries: readonly MenuEntry[] = [
    { id: 'edit', label: words.edit, icon: <Pencil />, onAction: () => onEdit(urge) },
    {
      id: 'write',
      label: words.write,
      icon: <NotebookText />,
      onAction: () => send('new-entry', { step: 'space', mode: 'plain_day', urgeId: id, day: dayOf(at) }),
    },
    { id: 'plan', label: words.plan, icon: <ListPlus />, onAction: () => onPlan(trigger) },
    ...(endedInContact(urge)
      ? [
          {
            id: 'note',
            label: words.note,
            icon: <MessageCircle />,
            onAction: () => onContact(did === 'looked' ? 'looked_at_profile' : 'friendly', at),
          },
        ]
      : []),
    { id: 'remove', label: words.removal.confirm, icon: <Trash2 />, isDanger: true, onAction: onRemove },
  ]
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

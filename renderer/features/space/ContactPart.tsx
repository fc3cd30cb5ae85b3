import { Ellipsis, NotebookText, Pencil, Plus, Signpost, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { dayOf, type LocalTime } from '../../../core/kernel/time.ts'
import type { ContactEvent } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { send } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { MoodDot } from '../../ui/MoodDot.tsx'
import { Part } from '../../ui/Part.tsx'
import { dayAndTime } from '../../words/dates.ts'
import { CONTACT_KIND_WORDS } from '../../words/space-kinds.ts'
import { spaceWords } from '../../words/space.ts'
import { asksWho, blankContact, contactDraftOf } from './contact-draft.ts'
import { ContactForm, type ContactEditing } from './ContactForm.tsx'
import s from './Space.module.css'
import { useRemoval } from './use-removal.tsx'
import { useLocation } from 'wouter'

interface ContactPartProps {
  /** Newest first. */
  readonly events: readonly ContactEvent[]
  readonly now: LocalTime
  readonly editing: ContactEditing | null
  readonly onEdit: (editing: ContactEditing | null) => void
}

const words = spaceWords.contact
const SHOWN = 4

/** A plain list with days. */
export function ContactPart({ events, now, editing, onEdit }: ContactPartProps): ReactNode {
  const removal = useRemoval(
    words.removal,
    ({ id }: ContactEvent) => call('space.removeContact', { id }),
    ({ id }) => call('space.putContactBack', { id }),
  )
  const list = (shown: readonly ContactEvent[]): ReactNode => (
    <ul className={s.rows}>
      {shown.map((event) => (
        <ContactRow
          key={event.id}
          event={event}
          onEdit={() => onEdit({ id: event.id, event, start: contactDraftOf(event) })}
          onRemove={() => removal.ask(event)}
        />
      ))}
    </ul>
  )
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        <Button icon={<Plus />} onPress={() => onEdit({ id: 'new', event: null, start: blankContact(now) })}>
          {words.add}
        </Button>
      }
    >
      {events.length === 0 ? <p className={s.quiet}>{words.none}</p> : list(events.slice(0, SHOWN))}
      {events.length > SHOWN && (
        <Disclosure title={words.earlier(events.length - SHOWN)}>{list(events.slice(SHOWN))}</Disclosure>
      )}
      {editing !== null && <ContactForm {...editing} now={now} onClose={() => onEdit(null)} />}
      {removal.dialog}
    </Part>
  )
}

interface ContactRowProps {
  readonly event: ContactEvent
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function ContactRow({ event, onEdit, onRemove }: ContactRowProps): ReactNode {
  const when = dayAndTime(event.at)
  const facts = [when, ...(asksWho(event) ? [words.started(event.who)] : [])].join(' · ')
  return (
    <li className={s.row} data-record={event.id}>
      <div className={s.rowWords}>
        <p className={s.rowTitle}>
          {event.afterMood !== null && <MoodDot mood={event.afterMood} />}
          {CONTACT_KIND_WORDS[event.kind]}
        </p>
        <p className={s.quiet}>{facts}</p>
        {event.note !== '' && <p>{event.note}</p>}
      </div>
      <ContactMenu event={event} label={words.menu(when)} onEdit={onEdit} onRemove={onRemove} />
    </li>
  )
}

function ContactMenu({
  event,
  label,
  onEdit,
  onRemove,
}: ContactRowProps & { readonly label: string }): ReactNode {
  const [, navigate] = useLocation()
  const entries: readonly MenuEntry[] = [
    { id: 'edit', label: words.edit, icon: <Pencil />, onAction: onEdit },
    {
      id: 'write',
      label: words.write,
      icon: <NotebookText />,
      onAction: () => send('new-entry', { step: 'space', mode: 'plain_day', day: dayOf(event.at) }),
    },
    {
      id: 'board',
      label: words.slip,
      icon: <Signpost />,
      onAction: () => navigate(paths.step('boundaries')),
    },
    { id: 'remove', label: words.removal.confirm, icon: <Trash2 />, isDanger: true, onAction: onRemove },
  ]
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

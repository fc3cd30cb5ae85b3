import { CalendarPlus, Ellipsis, NotebookText, Pencil, Printer, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Goal } from '../../../../core/growth/growth.schema.ts'
import type { Person, Session } from '../../../../core/support/support.schema.ts'
import { send } from '../../../bridge/commands.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { dayInWords, shortDate } from '../../../words/dates.ts'
import { supportStepWords } from '../../../words/support-step.ts'
import { BringList } from './BringList.tsx'
import { companionOf } from './session-draft.ts'
import { SessionSheetDialog } from './SessionSheetDialog.tsx'
import s from './SupportStep.module.css'
import { TryList } from './TryList.tsx'

interface SessionCardProps {
  readonly session: Session
  readonly people: readonly Person[]
  readonly goals: readonly Goal[]
  readonly isFocused: boolean
  readonly onEdit: () => void
  readonly onNext: () => void
  readonly onRemove: () => void
}

const words = supportStepWords.sessions

export function SessionCard(props: SessionCardProps): ReactNode {
  const { session, people, goals, isFocused, onEdit, onNext, onRemove } = props
  const { day, tookAway, next } = session
  const heading = useRef<HTMLHeadingElement>(null)
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    if (isFocused) heading.current?.focus()
  }, [isFocused])
  const title = `session-${session.id}`
  const label = words.menu(shortDate(day))
  return (
    <li className={s.card} aria-labelledby={title}>
      <div className={s.head}>
        <div>
          <h3 id={title} ref={heading} tabIndex={-1} className={s.cardTitle}>
            {dayInWords(day)}
          </h3>
          <p className={s.quiet}>
            {[words.with(companionOf(session, people)), ...(next ? [words.next(shortDate(next))] : [])].join(
              ' · ',
            )}
          </p>
        </div>
        <Menu
          label={label}
          entries={[
            { id: 'edit', label: words.change, icon: <Pencil />, onAction: onEdit },
            { id: 'next', label: words.prepareNext, icon: <CalendarPlus />, onAction: onNext },
            { id: 'print', label: words.print, icon: <Printer />, onAction: () => setPrinting(true) },
            {
              id: 'write',
              label: words.write,
              icon: <NotebookText />,
              onAction: () => send('new-entry', { step: 'support', mode: 'plain_day' }),
            },
            { id: 'remove', label: words.remove, icon: <Trash2 />, isDanger: true, onAction: onRemove },
          ]}
        >
          <IconButton label={label} icon={<Ellipsis />} />
        </Menu>
      </div>
      <div className={s.lists}>
        <BringList session={session} />
        <TryList session={session} goals={goals} />
      </div>
      {tookAway !== '' && (
        <div className={s.list}>
          <h4 className={s.legend}>{words.tookAway}</h4>
          <p className={s.words}>{tookAway}</p>
        </div>
      )}
      {isPrinting && <SessionSheetDialog id={session.id} onClose={() => setPrinting(false)} />}
    </li>
  )
}

import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Clarity } from '../../../core/space/space.schema.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { shortDate } from '../../words/dates.ts'
import { spaceWords } from '../../words/space.ts'
import s from './Space.module.css'

interface ClarityViewProps {
  readonly check: Clarity
  readonly onEdit: () => void
  readonly onRemove: () => void
}

const words = spaceWords.clarity

export function ClarityView({ check, onEdit, onRemove }: ClarityViewProps): ReactNode {
  const day = shortDate(check.week)
  const label = words.menu(day)
  const entries: readonly MenuEntry[] = [
    { id: 'edit', label: words.change, icon: <Pencil />, onAction: onEdit },
    { id: 'remove', label: words.removal.confirm, icon: <Trash2 />, isDanger: true, onAction: onRemove },
  ]
  const said = [
    [words.want, check.want],
    [words.missPerson, check.missPerson],
    [words.missRoutine, check.missRoutine],
    [words.mustHave, check.mustHave.join(' · ')],
    [words.cannotAccept, check.cannotAccept.join(' · ')],
  ].filter(([, text]) => text !== '')
  return (
    <section aria-label={words.week(day)} className={s.check} data-record={check.week}>
      <div className={s.head}>
        <h3 className={s.legend}>{words.week(day)}</h3>
        <Menu label={label} entries={entries}>
          <IconButton label={label} icon={<Ellipsis />} />
        </Menu>
      </div>
      <dl className={s.answers}>
        {said.map(([name, text]) => (
          <div key={name}>
            <dt className={s.quiet}>{name}</dt>
            <dd className={s.own}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

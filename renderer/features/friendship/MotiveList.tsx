import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Motive } from '../../../core/friendship/friendship.schema.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { monthAndYearInWords } from '../../words/dates.ts'
import { friendshipWords } from '../../words/friendship.ts'
import s from './Friendship.module.css'

interface MotiveListProps {
  /** Oldest month first; shown from the newest. */
  readonly motives: readonly Motive[]
  /** null where the log is only read. */
  readonly onEdit: ((month: string) => void) | null
  readonly onRemove: (id: string) => void
}

const words = friendshipWords.motive

/** Every month with the line that was written beside it, folded away. */
export function MotiveList({ motives, onEdit, onRemove }: MotiveListProps): ReactNode {
  return (
    <Disclosure title={words.months}>
      <ul className={s.items}>
        {motives.toReversed().map((motive) => (
          <li key={motive.id} className={s.item} data-record={motive.id}>
            <div className={s.rowWords}>
              <p className={s.rowTitle}>{monthAndYearInWords(`${motive.month}-01`)}</p>
              <p className={s.quiet}>{words.pair(motive.fineAsFriends, motive.hopingForMore)}</p>
              {motive.note !== '' && <p className={s.note}>{motive.note}</p>}
            </div>
            <MotiveMenu motive={motive} onEdit={onEdit} onRemove={onRemove} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

interface MotiveMenuProps extends Omit<MotiveListProps, 'motives'> {
  readonly motive: Motive
}

function MotiveMenu({ motive, onEdit, onRemove }: MotiveMenuProps): ReactNode {
  const label = words.menu(monthAndYearInWords(`${motive.month}-01`))
  const edit: readonly MenuEntry[] = onEdit
    ? [{ id: 'edit', label: words.changeIt, icon: <Pencil />, onAction: () => onEdit(motive.month) }]
    : []
  const entries: readonly MenuEntry[] = [
    ...edit,
    {
      id: 'remove',
      label: words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => onRemove(motive.id),
    },
  ]
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

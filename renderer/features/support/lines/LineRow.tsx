import { Copy, Ellipsis, EyeOff, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import { lookedUp } from '../../../../core/support/helpline-words.ts'
import type { ShownLine } from '../../../../core/support/helplines.ts'
import { copyText } from '../../../ui/copy-text.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../ui/Menu.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { dayHere } from '../../../words/dates.ts'
import { supportWords as words } from '../../../words/support.ts'
import s from '../SupportPage.module.css'
import type { LineActs } from './use-line-acts.tsx'

interface LineRowProps extends Omit<LineActs, 'onShow'> {
  readonly line: ShownLine
  readonly today: Day
  readonly onEdit: () => void
}

export function LineRow({ line, today, onEdit, ...acts }: LineRowProps): ReactNode {
  return (
    <li className={s.line} data-record={line.own?.id}>
      <span className={s.number}>{line.number}</span>
      <span className={s.name}>{[line.name, ...factsOf(line, today)].join(' · ')}</span>
      <span className={s.copy}>
        <IconButton label={words.copy(line.name)} icon={<Copy />} onPress={() => void copy(line)} />
        <LineMenu line={line} onEdit={onEdit} {...acts} />
      </span>
    </li>
  )
}

/** Its note, whose it is, and how old it is once that is more than a year. */
export function factsOf(line: ShownLine, today: Day): readonly string[] {
  return [
    ...(line.note === '' ? [] : [line.note]),
    ...(line.own ? [line.shipped === null ? words.yours : words.changedByYou] : []),
    ...lookedUp(line, today, dayHere),
  ]
}

function LineMenu({ line, onEdit, onHide, onReset, onRemove }: Omit<LineRowProps, 'today'>): ReactNode {
  const isShipped = line.shipped !== null
  const edit: MenuEntry = { id: 'edit', label: words.change, icon: <Pencil />, onAction: onEdit }
  const reset: readonly MenuEntry[] =
    isShipped && line.own
      ? [{ id: 'reset', label: words.reset, icon: <RotateCcw />, onAction: () => onReset(line) }]
      : []
  // The emergency number can be changed, and stays on the list.
  const hide: readonly MenuEntry[] =
    isShipped && line.kind !== 'emergency'
      ? [{ id: 'hide', label: words.hide, icon: <EyeOff />, onAction: () => onHide(line) }]
      : []
  const remove: readonly MenuEntry[] = isShipped
    ? []
    : [
        {
          id: 'remove',
          label: words.remove,
          icon: <Trash2 />,
          isDanger: true,
          onAction: () => onRemove(line),
        },
      ]
  const label = words.menu(line.name)
  return (
    <Menu label={label} entries={[edit, ...reset, ...hide, ...remove]}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

async function copy(line: ShownLine): Promise<void> {
  showToast(
    (await copyText(line.number)) ? { text: words.copied } : { text: words.notCopied, tone: 'trouble' },
  )
}

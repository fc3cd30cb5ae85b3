import { Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import s from './RowList.module.css'

export interface Row {
  readonly id: string
  readonly title: string
  /** A second, quieter line, such as a day. */
  readonly note?: string
}

interface RowListProps {
  readonly rows: readonly Row[]
  readonly label: string
  readonly onOpen: (id: string) => void
  /** Lets one go without deleting it; left out where the other end alone holds the tie. */
  readonly unlink?: { readonly label: (title: string) => string; readonly act: (id: string) => void }
}

/** Things tied to something, by name: each opens with one press. */
export function RowList({ rows, label, onOpen, unlink }: RowListProps): ReactNode {
  return (
    <ul className={s.list} aria-label={label}>
      {rows.map(({ id, title, note }) => (
        <li key={id} className={s.row}>
          <Button className={s.open ?? ''} onPress={() => onOpen(id)}>
            <span className={s.title}>{title}</span>
            {note !== undefined && <span className={s.note}>{note}</span>}
          </Button>
          {unlink && (
            <IconButton label={unlink.label(title)} icon={<Unlink />} onPress={() => unlink.act(id)} />
          )}
        </li>
      ))}
    </ul>
  )
}

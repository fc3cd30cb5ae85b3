import type { ReactNode } from 'react'
import type { EntryRow } from '../../../../core/journal/entry.schema.ts'
import { TRASH_DAYS } from '../../../../core/journal/trash.ts'
import { titleOf } from '../../../../core/journal/words.ts'
import { dayOf, daysBetween } from '../../../../core/kernel/time.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Button } from '../../../ui/Button.tsx'
import { dayInWords } from '../../../words/dates.ts'
import { journalWords } from '../../../words/journal.ts'
import { localNow } from '../local-clock.ts'
import s from './trash.module.css'

const words = journalWords.trash

interface TrashItemProps {
  readonly row: EntryRow
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onRestore: () => void
  readonly onErase: () => void
}

export function TrashItem({ row, isChosen, onChoose, onRestore, onErase }: TrashItemProps): ReactNode {
  const title = titleOf(row) ?? journalWords.untitled
  const trashedOn = dayOf(localNow(new Date(row.trashedAt ?? row.changedAt)))
  const left = TRASH_DAYS - daysBetween(trashedOn, dayOf(localNow()))
  return (
    <li className={s.item} aria-label={title}>
      <div className={s.words}>
        <Checkbox isSelected={isChosen} onChange={onChoose}>
          <span className={s.title} dir="auto">
            {title}
          </span>
        </Checkbox>
        <p className={s.facts}>{`${dayInWords(dayOf(row.at))} · ${words.left(left)}`}</p>
        <p className={s.excerpt} dir="auto">
          {row.excerpt}
        </p>
      </div>
      <div className={s.actions}>
        <Button isSmall onPress={onRestore}>
          {words.restore}
        </Button>
        <Button isSmall kind="quiet" onPress={onErase}>
          {words.erase}
        </Button>
      </div>
    </li>
  )
}

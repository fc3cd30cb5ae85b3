import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { journalWords } from '../../../words/journal.ts'
import { manyWords } from '../../../words/many-entries.ts'
import s from './trash.module.css'

interface TrashBarProps {
  readonly count: number
  readonly onAll: () => void
  readonly onNone: () => void
  readonly onRestore: () => void
  readonly onErase: () => void
}

/** What can be done with the chosen entries in the trash. */
export function TrashBar({ count, onAll, onNone, onRestore, onErase }: TrashBarProps): ReactNode {
  return (
    <div className={s.bar} role="group" aria-label={manyWords.bar}>
      <p className={s.count} role="status">
        {count > 0 ? manyWords.chosen(count) : manyWords.none}
      </p>
      {count === 0 ? (
        <Button isSmall kind="quiet" onPress={onAll}>
          {manyWords.all}
        </Button>
      ) : (
        <>
          <Button isSmall onPress={onRestore}>
            {journalWords.trash.restore}
          </Button>
          <Button isSmall kind="danger" onPress={onErase}>
            {journalWords.trash.erase}
          </Button>
          <Button isSmall kind="quiet" onPress={onNone}>
            {manyWords.clear}
          </Button>
        </>
      )}
    </div>
  )
}

import { Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { dayOf } from '../../core/kernel/time.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { shortDate } from '../words/dates.ts'
import { journalWords } from '../words/journal.ts'
import { send } from './commands.ts'
import s from './EntryList.module.css'
import { useFeature } from './use-feature.ts'

const MOST_SHOWN = 100

/** Entries that name a record, newest first; undefined until they are known. */
export function useEntriesOf(recordId: string): { total: number; rows: readonly EntryRow[] } | undefined {
  return useFeature('journal.page', { filter: { linkedTo: recordId }, offset: 0, limit: MOST_SHOWN }).value
}

interface EntryListProps {
  readonly rows: readonly EntryRow[]
  readonly label: string
  /** Lets an entry go without deleting it; left out where the entry alone holds the tie. */
  readonly unlink?: { readonly label: (title: string) => string; readonly act: (entryId: string) => void }
}

/** Entries tied to something: each opens with one press. */
export function EntryList({ rows, label, unlink }: EntryListProps): ReactNode {
  return (
    <ul className={s.list} aria-label={label}>
      {rows.map((row) => {
        const title = row.title.trim() || row.excerpt.trim() || journalWords.untitled
        return (
          <li key={row.id} className={s.entry}>
            <Button className={s.open ?? ''} onPress={() => send('open-entry', { id: row.id })}>
              <span className={s.title}>{title}</span>
              <span className={s.day}>{shortDate(dayOf(row.at))}</span>
            </Button>
            {unlink && (
              <IconButton label={unlink.label(title)} icon={<Unlink />} onPress={() => unlink.act(row.id)} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

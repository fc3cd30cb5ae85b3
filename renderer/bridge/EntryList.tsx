import type { ReactNode } from 'react'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { dayOf } from '../../core/kernel/time.ts'
import { RowList } from '../ui/RowList.tsx'
import { shortDate } from '../words/dates.ts'
import { journalWords } from '../words/journal.ts'
import { send } from './commands.ts'
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
    <RowList
      rows={rows.map((row) => ({
        id: row.id,
        title: row.title.trim() || row.excerpt.trim() || journalWords.untitled,
        note: shortDate(dayOf(row.at)),
      }))}
      label={label}
      onOpen={(id) => send('open-entry', { id })}
      {...(unlink === undefined ? {} : { unlink })}
    />
  )
}

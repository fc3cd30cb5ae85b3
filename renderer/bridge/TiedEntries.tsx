import { Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as RowButton } from 'react-aria-components'
import { dayOf } from '../../core/kernel/time.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { shortDate } from '../words/dates.ts'
import { send } from './commands.ts'
import s from './TiedEntries.module.css'
import { useFeature } from './use-feature.ts'

interface TiedEntriesProps {
  /** The record they are tied to. */
  readonly id: string
  readonly words: {
    readonly entries: (count: number) => string
    readonly openEntries: string
    readonly untitled: string
    readonly unlink: (title: string) => string
  }
  /** Lets one go; without it they are let go in the entry. */
  readonly onCut?: (entryId: string) => void
}

const MOST_SHOWN = 100

/** Journal entries tied to something, folded away; each opens with one press. Nothing without any. */
export function TiedEntries({ id, words, onCut }: TiedEntriesProps): ReactNode {
  const { value: page } = useFeature('journal.page', {
    filter: { linkedTo: id },
    offset: 0,
    limit: MOST_SHOWN,
  })
  if (page === undefined || page.total === 0) return null
  return (
    <Disclosure title={words.entries(page.total)} level={4}>
      <ul className={s.entries} aria-label={words.openEntries}>
        {page.rows.map((row) => {
          const title = row.title.trim() || row.excerpt.trim() || words.untitled
          return (
            <li key={row.id} className={s.entry}>
              <RowButton className={s.open ?? ''} onPress={() => send('open-entry', { id: row.id })}>
                <span className={s.title}>{title}</span>
                <span className={s.day}>{shortDate(dayOf(row.at))}</span>
              </RowButton>
              {onCut !== undefined && (
                <IconButton label={words.unlink(title)} icon={<Unlink />} onPress={() => onCut(row.id)} />
              )}
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}

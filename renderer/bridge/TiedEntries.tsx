import type { ReactNode } from 'react'
import { Disclosure } from '../ui/Disclosure.tsx'
import { EntryList, useEntriesOf } from './EntryList.tsx'

interface TiedEntriesProps {
  /** The record they are tied to. */
  readonly id: string
  readonly words: {
    readonly entries: (count: number) => string
    readonly openEntries: string
    readonly unlink: (title: string) => string
  }
  /** Lets one go; without it they are let go in the entry. */
  readonly onCut?: (entryId: string) => void
}

/** Journal entries tied to something, folded away. Nothing without any. */
export function TiedEntries({ id, words, onCut }: TiedEntriesProps): ReactNode {
  const page = useEntriesOf(id)
  if (page === undefined || page.total === 0) return null
  const unlink = onCut && { unlink: { label: words.unlink, act: onCut } }
  return (
    <Disclosure title={words.entries(page.total)} level={4}>
      <EntryList rows={page.rows} label={words.openEntries} {...unlink} />
    </Disclosure>
  )
}

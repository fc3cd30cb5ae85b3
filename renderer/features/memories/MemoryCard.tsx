import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Day } from '../../../core/kernel/time.ts'
import type { Activity } from '../../../core/memories/memories.schema.ts'
import { dayInLists } from '../../words/dates.ts'
import { memoriesWords } from '../../words/memories.ts'
import s from './Memories.module.css'

interface MemoryCardProps {
  readonly activity: Activity
  readonly pictures: number
  readonly today: Day
  readonly onOpen: (id: string) => void
}

const words = memoriesWords.shelf

/** A memory on the shelf, in words alone; the whole card opens it. */
export function MemoryCard({ activity, pictures, today, onOpen }: MemoryCardProps): ReactNode {
  const { id, title, memory, enjoyed, doneOn } = activity
  const day = dayInLists(doneOn ?? today, today)
  const facts = [
    day,
    ...(enjoyed === null ? [] : [words.enjoyed(enjoyed)]),
    ...(pictures === 0 ? [] : [words.pictures(pictures)]),
  ]
  return (
    <li>
      <AriaButton className={s.memory ?? ''} onPress={() => onOpen(id)}>
        <span className={s.cardTitle}>{title}</span>
        {memory !== '' && <span className={s.excerpt}>{memory}</span>}
        <span className={s.quiet}>{facts.join(' · ')}</span>
      </AriaButton>
    </li>
  )
}

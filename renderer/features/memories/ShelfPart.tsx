import { Images } from 'lucide-react'
import type { ReactNode } from 'react'
import { enjoyedTimes, shelfByMonth } from '../../../core/memories/jar.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Part } from '../../ui/Part.tsx'
import { monthAndYearInWords } from '../../words/dates.ts'
import { memoriesWords } from '../../words/memories.ts'
import { EnjoyedDots } from './EnjoyedDots.tsx'
import { MemoryCard } from './MemoryCard.tsx'
import s from './Memories.module.css'
import type { Moment } from './use-moments.ts'

interface ShelfPartProps {
  readonly moments: readonly Moment[]
  readonly today: Day
  readonly onOpen: (id: string) => void
}

const words = memoriesWords.shelf

/** What was done, by month. Pictures are counted here and shown nowhere but inside a memory. */
export function ShelfPart({ moments, today, onOpen }: ShelfPartProps): ReactNode {
  const times = enjoyedTimes(moments.map(({ activity }) => activity))
  return (
    <Part title={words.title} hint={words.hint}>
      {times.length > 1 && <EnjoyedDots times={times} />}
      <Shelf moments={moments} today={today} onOpen={onOpen} />
    </Part>
  )
}

export function Shelf({ moments, today, onOpen }: ShelfPartProps): ReactNode {
  const months = shelfByMonth(moments.map(({ activity }) => activity))
  if (months.length === 0) {
    return (
      <EmptyState icon={<Images />} title={words.emptyTitle}>
        {words.emptyText}
      </EmptyState>
    )
  }
  const picturesOf = (id: string): number =>
    moments.find(({ activity }) => activity.id === id)?.pictures.length ?? 0
  return (
    <div className={s.shelf}>
      {months.map(([month, activities]) => (
        <section key={month} aria-labelledby={`shelf-${month}`} className={s.month}>
          <h3 id={`shelf-${month}`} className={s.small}>
            {monthAndYearInWords(`${month}-01`)}
          </h3>
          <ul className={s.cards}>
            {activities.map((activity) => (
              <MemoryCard
                key={activity.id}
                activity={activity}
                pictures={picturesOf(activity.id)}
                today={today}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

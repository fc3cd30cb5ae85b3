import { Check, Columns2, Star } from 'lucide-react'
import type { ReactNode } from 'react'
import { moodOf } from '../../../../core/journal/filter.ts'
import { titleOf } from '../../../../core/journal/words.ts'
import { dayOf, type Day } from '../../../../core/kernel/time.ts'
import { CHOICE_BOX } from '../../../ui/use-list-choice.ts'
import { MarkedText } from '../../../ui/MarkedText.tsx'
import { MoodDot } from '../../../ui/MoodDot.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { dayInLists, dayInMonth } from '../../../words/dates.ts'
import { journalWords as words } from '../../../words/journal.ts'
import s from './list.module.css'
import type { ListItem } from './use-list-source.ts'

interface EntryItemProps {
  readonly item: ListItem
  readonly today: Day
  readonly isChosen: boolean
}

/** Mood, title, day and the first two lines; where a search found words, those lines. */
export function EntryItem({ item, today, isChosen }: EntryItemProps): ReactNode {
  const { row, title, fragment, month, isTwofold } = item
  return (
    <>
      {month !== null && (
        <p className={s.month} aria-hidden="true">
          {month}
        </p>
      )}
      <div className={s.item}>
        <span className={s.choice} data-chosen={isChosen} aria-hidden="true" {...{ [CHOICE_BOX]: '' }}>
          <Check />
        </span>
        <p className={s.head}>
          <MoodDot mood={moodOf(row)} />
          <span className={s.title} dir="auto">
            {title !== null && title.text !== '' ? (
              <MarkedText {...title} />
            ) : (
              (titleOf(row) ?? words.untitled)
            )}
          </span>
          {isTwofold && (
            <span className={s.twofold}>
              <Columns2 aria-hidden="true" />
              <VisuallyHidden elementType="span">{words.met.mark}</VisuallyHidden>
            </span>
          )}
          {row.starred && (
            <span className={s.star}>
              <Star aria-hidden="true" />
              <VisuallyHidden elementType="span">{words.starred}</VisuallyHidden>
            </span>
          )}
          <time className={s.day} dateTime={row.at}>
            {title === null ? dayInMonth(dayOf(row.at), today) : dayInLists(dayOf(row.at), today)}
          </time>
        </p>
        <p className={s.excerpt} dir="auto">
          {fragment === null ? row.excerpt : <MarkedText {...fragment} />}
        </p>
      </div>
    </>
  )
}

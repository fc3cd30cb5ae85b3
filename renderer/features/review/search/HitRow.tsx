import { Star } from 'lucide-react'
import type { ReactNode } from 'react'
import { dayOf, type Day } from '../../../../core/kernel/time.ts'
import type { EveryHit } from '../../../../core/search/search.contract.ts'
import { stepOf } from '../../../../core/steps/steps.ts'
import { MarkedText } from '../../../ui/MarkedText.tsx'
import { MoodDot } from '../../../ui/MoodDot.tsx'
import { dayInLists } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/review.ts'
import { aboutHit, nameOfHit } from './hit-name.ts'
import s from './Results.module.css'

interface HitRowProps {
  readonly hit: EveryHit
  readonly today: Day
}

/** What one result says; the list makes it a button. */
export function HitRow({ hit, today }: HitRowProps): ReactNode {
  const { row, title, fragments, at } = hit
  const about = row ? [row.step === null ? '' : stepOf(row.step).title, ...row.tags] : [aboutHit(hit) ?? '']
  const said = about.filter((word) => word !== '')
  return (
    <>
      <span className={s.line}>
        {row && <MoodDot mood={row.moodAfter ?? row.moodBefore} />}
        <span className={s.title}>{title.text === '' ? nameOfHit(hit) : <MarkedText {...title} />}</span>
        {row?.starred === true && (
          <Star className={s.star} role="img" aria-label={reviewWords.filters.starred} />
        )}
        <time dateTime={at} className={s.when}>
          {dayInLists(dayOf(at), today)}
        </time>
      </span>
      {fragments.map((fragment, place) => (
        <span key={place} className={s.fragment}>
          <MarkedText {...fragment} />
        </span>
      ))}
      {said.length > 0 && <span className={s.about}>{said.join(' · ')}</span>}
    </>
  )
}

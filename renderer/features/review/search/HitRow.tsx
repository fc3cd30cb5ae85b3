import { Star } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SearchHit } from '../../../../core/review/review.contract.ts'
import { dayOf, type Day } from '../../../../core/kernel/time.ts'
import { stepOf } from '../../../../core/steps/steps.ts'
import { MarkedText } from '../../../ui/MarkedText.tsx'
import { MoodDot } from '../../../ui/MoodDot.tsx'
import { dayInLists } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/review.ts'
import s from './Results.module.css'

interface HitRowProps {
  readonly hit: SearchHit
  readonly today: Day
}

/** What one result says; the list makes it a link. */
export function HitRow({ hit, today }: HitRowProps): ReactNode {
  const { row, title, fragments } = hit
  const about = [row.step === null ? '' : stepOf(row.step).title, ...row.tags].filter((word) => word !== '')
  return (
    <>
      <span className={s.line}>
        <MoodDot mood={row.moodAfter ?? row.moodBefore} />
        <span className={s.title}>
          {title.text === '' ? reviewWords.search.untitled : <MarkedText {...title} />}
        </span>
        {row.starred && <Star className={s.star} role="img" aria-label={reviewWords.filters.starred} />}
        <time dateTime={row.at} className={s.when}>
          {dayInLists(dayOf(row.at), today)}
        </time>
      </span>
      {fragments.map((fragment, at) => (
        <span key={at} className={s.fragment}>
          <MarkedText {...fragment} />
        </span>
      ))}
      {fragments.length === 0 && row.excerpt !== '' && <span className={s.fragment}>{row.excerpt}</span>}
      {about.length > 0 && <span className={s.about}>{about.join(' · ')}</span>}
    </>
  )
}

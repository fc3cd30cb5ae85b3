import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Result } from '../../../core/kernel/result.ts'
import type { DayRating } from '../../../core/outcome/outcome.schema.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { shortDate } from '../../words/dates.ts'
import { outcomeWords } from '../../words/outcome.ts'
import s from './Outcome.module.css'

interface EarlierAnswersProps {
  readonly ratings: readonly DayRating[]
  readonly isReadOnly: boolean
  /** null takes the answer of that day away. */
  readonly rate: (day: string, rating: number | null) => Promise<Result<unknown>>
}

const words = outcomeWords.scenarios

/** Every answer with its day, newest first; one given by mistake can be taken away. */
export function EarlierAnswers({ ratings, isReadOnly, rate }: EarlierAnswersProps): ReactNode {
  if (ratings.length === 0) return null

  async function takeAway({ day, rating }: DayRating): Promise<void> {
    const result = await rate(day, null)
    if (!result.ok) return
    offerUndo(words.takenAway, () => rate(day, rating))
  }
  return (
    <Disclosure title={words.answers(ratings.length)} level={4}>
      <ul className={s.answers}>
        {ratings.toReversed().map((each) => (
          <li key={each.day} className={s.answer}>
            <span>{shortDate(each.day)}</span>
            <span className={s.number}>{each.rating}</span>
            {!isReadOnly && (
              <IconButton
                label={words.takeAway(shortDate(each.day))}
                icon={<X />}
                onPress={() => void takeAway(each)}
              />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

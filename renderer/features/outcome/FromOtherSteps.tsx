import type { ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Part } from '../../ui/Part.tsx'
import { monthAndYearInWords, shortDate } from '../../words/dates.ts'
import { friendshipWords } from '../../words/friendship.ts'
import { outcomeWords } from '../../words/outcome.ts'
import { spaceWords } from '../../words/space.ts'
import s from './Outcome.module.css'
import { Written } from './Written.tsx'

const words = outcomeWords.elsewhere

/** What steps 1 and 4 hold that bears on the ways it could go. Nothing while there is none. */
export function FromOtherSteps(): ReactNode {
  const { value: checks } = useFeature('space.clarity')
  const { value: log } = useFeature('friendship.log')
  const check = checks?.[0]
  const motive = log?.motives.at(-1)
  if (check === undefined && motive === undefined) return null
  return (
    <Part title={words.title} hint={words.hint}>
      <div className={s.pair}>
        {check !== undefined && (
          <section className={s.card} aria-label={words.clarity}>
            <div className={s.cardHead}>
              <h3 className={s.cardTitle}>{words.clarity}</h3>
              <Button kind="quiet" isSmall onPress={() => send('open-clarity', {})}>
                {words.openClarity}
              </Button>
            </div>
            <p className={s.quiet}>{spaceWords.clarity.week(shortDate(check.week))}</p>
            <Written
              fields={[
                { label: spaceWords.clarity.want, text: check.want },
                { label: spaceWords.clarity.mustHave, text: check.mustHave.join(' · ') },
                { label: spaceWords.clarity.cannotAccept, text: check.cannotAccept.join(' · ') },
              ].filter(({ text }) => text !== '')}
              empty={outcomeWords.scenarios.empty}
            />
          </section>
        )}
        {motive !== undefined && (
          <section className={s.card} aria-label={words.motive}>
            <div className={s.cardHead}>
              <h3 className={s.cardTitle}>{words.motive}</h3>
              <Button kind="quiet" isSmall onPress={() => send('open-motives', {})}>
                {words.openMotive}
              </Button>
            </div>
            <p className={s.quiet}>{monthAndYearInWords(`${motive.month}-01`)}</p>
            <p>{friendshipWords.motive.pair(motive.fineAsFriends, motive.hopingForMore)}</p>
            {motive.note.trim() !== '' && <p className={s.words}>{motive.note}</p>}
          </section>
        )}
      </div>
    </Part>
  )
}

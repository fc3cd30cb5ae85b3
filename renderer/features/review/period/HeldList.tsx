import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Day } from '../../../../core/kernel/time.ts'
import type { PeriodFacts } from '../../../../core/review/review.contract.ts'
import type { PeriodKind } from '../../../../core/review/review-kinds.ts'
import { send } from '../../../bridge/commands.ts'
import { Part } from '../../../ui/Part.tsx'
import { dayInWeek } from '../../../words/dates.ts'
import { periodWords as words } from '../../../words/looking-back.ts'
import s from './Period.module.css'
import { MoodOfPeriod } from './MoodOfPeriod.tsx'

interface HeldListProps {
  readonly kind: PeriodKind
  readonly facts: PeriodFacts
  readonly today: Day
}

/** What a week or month held, in a few lines. */
export function HeldList({ kind, facts, today }: HeldListProps): ReactNode {
  const { moods, evidence, goals, urges, good } = facts
  const isQuiet = [moods, evidence, goals].every(({ length }) => length === 0) && urges.count === 0
  if (isQuiet && good === null) {
    return (
      <Part title={words.held}>
        <p className={s.quiet}>{words.nothing}</p>
      </Part>
    )
  }
  return (
    <Part title={words.held}>
      <dl className={s.held}>
        <Held name={words.moods}>
          <MoodOfPeriod facts={facts} today={today} />
        </Held>
        <Held name={words.evidence}>
          {evidence.length === 0 ? (
            <p className={s.quiet}>{words.noEvidence}</p>
          ) : (
            <ul className={s.lines}>
              {evidence.map(({ id, day, thisTimeI }) => (
                <li key={id}>
                  <Button className={s.open ?? ''} onPress={() => send('open-evidence', { id })}>
                    <span className={s.own}>{thisTimeI}</span> <span className={s.day}>{dayInWeek(day)}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Held>
        <Held name={words.goals}>
          {goals.length === 0 ? (
            <p className={s.quiet}>{words.noGoals}</p>
          ) : (
            <ul className={s.lines}>
              {goals.map(({ id, title, done, perWeek }) => (
                <li key={id}>
                  <Button className={s.open ?? ''} onPress={() => send('open-goal', { id })}>
                    <span>{title}</span> <span className={s.day}>{words.goalDone(kind, done, perWeek)}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Held>
        <Held name={words.urges}>
          {urges.count === 0 ? (
            <p className={s.quiet}>{words.noUrges}</p>
          ) : (
            <p>
              {words.urgesSaid(urges.count, urges.before, urges.after)}{' '}
              {words.handled(urges.handled, urges.ended)}
            </p>
          )}
        </Held>
        <Held name={words.good}>
          {good === null ? <p className={s.quiet}>{words.noGood}</p> : <Good {...good} />}
        </Held>
      </dl>
    </Part>
  )
}

function Held({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={s.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Good({ kind, id, day, text }: NonNullable<PeriodFacts['good']>): ReactNode {
  const said = (
    <>
      <span className={s.own}>{text}</span>{' '}
      <span className={s.day}>
        {words.goodKinds[kind]}, {dayInWeek(day)}
      </span>
    </>
  )
  if (kind === 'care') return <p>{said}</p>
  return (
    <Button className={s.open ?? ''} onPress={() => send('open-entry', { id })}>
      {said}
    </Button>
  )
}

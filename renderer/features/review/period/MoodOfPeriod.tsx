import type { ReactNode } from 'react'
import { addDays, daysBetween, type Day } from '../../../../core/kernel/time.ts'
import { FEWEST_DAYS } from '../../../../core/moods/mood-trend.ts'
import type { PeriodFacts } from '../../../../core/review/review.contract.ts'
import { SmallLine } from '../../../ui/charts/SmallLine.tsx'
import { moodWord } from '../../../ui/mood-words.ts'
import { periodWords as words } from '../../../words/looking-back.ts'
import s from './Period.module.css'

interface MoodOfPeriodProps {
  readonly facts: Pick<PeriodFacts, 'moods' | 'from' | 'to'>
  readonly today: Day
}

/** The daily means as a small line, and the same in one sentence. */
export function MoodOfPeriod({ facts, today }: MoodOfPeriodProps): ReactNode {
  const { moods, from, to } = facts
  if (moods.length === 0) return <p className={s.quiet}>{words.noMoods}</p>
  const means = new Map(moods.map(({ day, mean }) => [day, mean]))
  const days = daysBetween(from, to < today ? to : today) + 1
  const values = Array.from({ length: days }, (_, at) => means.get(addDays(from, at)) ?? null)
  // Fewer days make neither a mean nor a line (domain guide, section d: mood mean).
  const isEnough = moods.length >= FEWEST_DAYS
  const mean = isEnough ? wordOf(moods.reduce((sum, day) => sum + day.mean, 0) / moods.length) : null
  const low = Math.min(...moods.map((day) => day.low))
  const high = Math.max(...moods.map((day) => day.high))
  return (
    <div className={s.mood}>
      <p>{words.moodSaid(moods.length, mean, wordOf(low), wordOf(high))}</p>
      {isEnough && <SmallLine values={values} min={1} max={5} />}
    </div>
  )
}

function wordOf(mood: number): string {
  return moodWord(mood) ?? ''
}

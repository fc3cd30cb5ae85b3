import { goalWeeksBetween, wholeWeeks } from '../growth/weeks.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { moodOf } from '../journal/filter.ts'
import { type Day, dayOf } from '../kernel/time.ts'
import type { MoodDay } from '../moods/moods.contract.ts'
import { type BackRules, mayBeTheGoodThing } from '../review/coming-back.ts'
import type { Period } from '../review/periods.ts'
import type { PeriodKind } from '../review/review-kinds.ts'
import type { PeriodFacts } from '../review/review.contract.ts'
import { isReviewOf } from '../review/review-entry.ts'
import type { Urge } from '../space/space.schema.ts'
import { handled, urgeFigures } from '../space/urge-figures.ts'
import type { Book } from './book.ts'
import { hardEvidence } from './hard-entries.ts'
import { isHardTie } from './hard-ties.ts'

interface Gathered {
  readonly kind: PeriodKind
  readonly period: Period
  /** Those of the period that stand. */
  readonly rows: readonly EntryRow[]
  readonly moods: readonly MoodDay[]
  readonly rules: BackRules
}

/** What a week or a month held, for the page that asks about it. Ties to fear or hurt are not held up to anyone. */
export function periodFacts(book: Book, { kind, period, rows, moods, rules }: Gathered): PeriodFacts {
  const isHard = hardEvidence(book)
  const isIn = (day: Day): boolean => day >= period.from && day <= period.to
  return {
    ...period,
    moods: [...moods],
    entries: rows.length,
    evidence: [...book.evidence.values()]
      .filter((piece) => isIn(piece.day) && !isHard(piece))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .map(({ id, day, thisTimeI }) => ({ id, day, thisTimeI })),
    goals: goalFacts(book, period, rules.today),
    urges: urgeFacts([...book.urges.values()].filter(({ at }) => isIn(dayOf(at)))),
    good: goodThing(book, rows, rules, isIn),
    written: rows.find((row) => isReviewOf(row, kind, period)) ?? null,
  }
}

/** Check-ins of goals that ran in the period; a paused week asks for none, nor does the one it began in. */
function goalFacts(book: Book, { from, to }: Period, today: Day): PeriodFacts['goals'] {
  const last = to < today ? to : today
  return [...book.goals.values()]
    .filter((goal) => goal.start <= last && !isHardTie(book, goal))
    .flatMap((goal) => {
      const checkIns = [...book.checkIns.values()].filter(({ goalId, day }) => {
        return goalId === goal.id && day >= from && day <= last
      })
      const weeks = wholeWeeks(goal, goalWeeksBetween(goal, checkIns, from, last))
      const runs = weeks.some(({ share }) => share !== null)
      const done = checkIns.filter(({ value }) => value > 0).length
      const isShown = done > 0 || (goal.status === 'active' && runs)
      return isShown ? [{ id: goal.id, title: goal.title, done, perWeek: goal.targetPerWeek }] : []
    })
}

/** Below five pulls nothing but their number is told (domain guide, section d: urges). */
function urgeFacts(urges: readonly Urge[]): PeriodFacts['urges'] {
  const ended = urges.filter(({ did }) => did !== null).length
  return { ...urgeFigures(urges), ended, handled: handled(urges)?.without ?? null }
}

/** The entry of the best mood of those that may come back, from "good" on; else something done for oneself. */
function goodThing(
  book: Book,
  rows: readonly EntryRow[],
  rules: BackRules,
  isIn: (day: Day) => boolean,
): PeriodFacts['good'] {
  const [best] = rows
    .filter((row) => row.mode !== 'looking_back' && (moodOf(row) ?? 0) >= 4 && mayBeTheGoodThing(row, rules))
    .toSorted((a, b) => moodOf(b)! - moodOf(a)! || (a.at < b.at ? 1 : -1))
  if (best) {
    return { kind: 'entry', id: best.id, day: dayOf(best.at), text: best.title.trim() || best.excerpt }
  }
  const [care] = [...book.care.values()]
    .filter(({ doneOn }) => doneOn !== null && isIn(doneOn))
    .toSorted((a, b) => (a.doneOn! < b.doneOn! ? 1 : -1))
  return care ? { kind: 'care', id: care.id, day: care.doneOn!, text: care.planned } : null
}

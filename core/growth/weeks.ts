import { addDays, type Day, weekOf } from '../kernel/time.ts'
import type { CheckIn, Goal } from './growth.schema.ts'

export const WEEKS_SHOWN = 4
/** A century: no list is longer, whatever year was mistyped. Days past the year 9999 do not sort as text. */
const MOST_WEEKS = 5218

export interface GoalWeek {
  readonly monday: Day
  readonly done: number
  /** null: the week does not count, because the goal rested or had not begun. */
  readonly share: number | null
}

/**
 * The last four weeks, oldest first, the running one last.
 * share of a week = min(1, done / target) (domain guide, section d: goal adherence), where `done` counts
 * check-ins with a value above 0. One good week cannot make up for another, and more than asked is just enough.
 */
export function goalWeeks(goal: Goal, checkIns: readonly CheckIn[], today: Day): GoalWeek[] {
  const thisMonday = weekOf(today)
  return Array.from({ length: WEEKS_SHOWN }, (_, at) => {
    const monday = addDays(thisMonday, (at - WEEKS_SHOWN + 1) * 7)
    return goalWeek(goal, checkIns, monday)
  })
}

/** Every week from the goal's first to that of `to`, for a period longer than four weeks. */
export function goalWeeksBetween(goal: Goal, checkIns: readonly CheckIn[], from: Day, to: Day): GoalWeek[] {
  const weeks: GoalWeek[] = []
  for (
    let monday = weekOf(from > goal.start ? from : goal.start);
    monday <= to && weeks.length < MOST_WEEKS;
    monday = addDays(monday, 7)
  ) {
    weeks.push(goalWeek(goal, checkIns, monday))
  }
  return weeks
}

/** Without the week in which the goal began, unless that was its Monday: what could not be filled lowers no mean. */
export function wholeWeeks(goal: Goal, weeks: readonly GoalWeek[]): GoalWeek[] {
  return weeks.map((week) => (week.monday < goal.start ? { ...week, share: null } : week))
}

/** Mean share of the counted weeks; null when none counts (domain guide, section d: paused weeks are left out). */
export function adherence(weeks: readonly GoalWeek[]): number | null {
  const shares = weeks.map((week) => week.share).filter((share) => share !== null)
  if (shares.length === 0) return null
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

function goalWeek(goal: Goal, checkIns: readonly CheckIn[], monday: Day): GoalWeek {
  const sunday = addDays(monday, 6)
  const done = checkIns.filter(
    (checkIn) =>
      checkIn.goalId === goal.id && checkIn.value > 0 && checkIn.day >= monday && checkIn.day <= sunday,
  ).length
  const counts = sunday >= goal.start && !isPaused(goal, monday)
  return { monday, done, share: counts ? Math.min(1, done / goal.targetPerWeek) : null }
}

function isPaused(goal: Goal, monday: Day): boolean {
  return goal.pauses.some((pause) => pause.from <= monday && (pause.to === null || monday < pause.to))
}

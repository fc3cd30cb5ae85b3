import type { GoalView } from '../../../core/growth/growth.contract.ts'
import { addDays } from '../../../core/kernel/time.ts'
import { growthWords } from '../../words/growth.ts'

const words = growthWords.weeks

/** The last four weeks in plain words, the running one first. A week without a check-in is a quiet week. */
export function weekSentence({ goal, weeks }: Pick<GoalView, 'goal' | 'weeks'>): string {
  const [running, ...before] = weeks.toReversed()
  if (!running) return ''
  const now = running.share === null ? words.quietWeek : words.thisWeek(running.done, goal.targetPerWeek)
  const parts = before
    .filter((week) => addDays(week.monday, 6) >= goal.start)
    .map((week) =>
      week.share === null || week.done === 0 ? words.quiet : words.share(week.done, goal.targetPerWeek),
    )
  return parts.length === 0 ? now : `${now} ${words.before(parts.join(', '))}`
}

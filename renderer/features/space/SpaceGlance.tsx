import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { daysSinceOwnContact, quietDays } from '../../../core/space/quiet-days.ts'
import { handled, topTrigger, urgeWeeks } from '../../../core/space/urge-figures.ts'
import { GlanceStrip } from '../../ui/Part.tsx'
import { TRIGGER_WORDS } from '../../words/space-kinds.ts'
import { spaceWords } from '../../words/space.ts'
import { oneDigit } from './one-digit.ts'
import type { SpaceView } from './use-space.ts'

const words = spaceWords.glance

/** Quiet days in all, pulls of this week, and what is often there; nothing before anything is noted. */
export function SpaceGlance({ view, today }: { readonly view: SpaceView; readonly today: Day }): ReactNode {
  const { periods, own, urges } = view
  const since = daysSinceOwnContact(own, today)
  const without = handled(urges)
  const trigger = topTrigger(urges)
  const facts = [
    ...(periods.length === 0 ? [] : [words.quiet(quietDays(periods, own, today).total)]),
    ...(since === null ? [] : [words.since(since)]),
    ...(urges.length === 0 ? [] : [weekInWords(view, today)]),
    ...(without === null ? [] : [words.handled(without.without, without.all)]),
    ...(trigger === null ? [] : [words.trigger(TRIGGER_WORDS[trigger])]),
  ]
  return <GlanceStrip label={words.label} facts={facts} />
}

function weekInWords({ urges }: SpaceView, today: Day): string {
  const [week] = urgeWeeks(urges, today, 1)
  const count = words.week(week?.count ?? 0)
  if (!week || week.before === null || week.after === null) return count
  return `${count}, ${words.means(oneDigit(week.before), oneDigit(week.after))}`
}

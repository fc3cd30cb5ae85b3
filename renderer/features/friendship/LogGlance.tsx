import type { ReactNode } from 'react'
import { lookedAt, startBalance } from '../../../core/friendship/meeting-facts.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { GlanceStrip } from '../../ui/Part.tsx'
import { dayInLists, monthInWords } from '../../words/dates.ts'
import { friendshipWords } from '../../words/friendship.ts'
import type { FriendshipLog } from './friendship-log.ts'

interface LogGlanceProps {
  readonly log: FriendshipLog
  readonly today: Day
}

const words = friendshipWords.glance

/** What stands in the log. No days since, and nothing that is due. */
export function LogGlance({ log, today }: LogGlanceProps): ReactNode {
  const { meetings, care, motives } = log
  const newest = meetings[0]
  const { mine, theirs, share } = startBalance(lookedAt(meetings))
  const open = care.filter(({ isDone }) => !isDone).length
  const motive = motives.at(-1)
  const facts = [
    ...(newest ? [words.meetings(meetings.length), words.last(dayInLists(newest.day, today))] : []),
    ...(share === null ? [] : [words.begun(mine, mine + theirs)]),
    ...(open === 0 ? [] : [words.care(open)]),
    ...(motive ? [words.motive(monthInWords(`${motive.month}-01`), motive)] : []),
  ]
  return <GlanceStrip label={words.label} facts={facts} />
}

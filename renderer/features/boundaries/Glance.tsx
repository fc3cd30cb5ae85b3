import type { ReactNode } from 'react'
import type { Boundary, Waiting } from '../../../core/boundaries/boundaries.schema.ts'
import { weeksLivedWith } from '../../../core/boundaries/boundaries.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { GlanceStrip } from '../../ui/Part.tsx'
import { boundariesWords } from '../../words/boundaries.ts'

interface GlanceProps {
  readonly lines: readonly Boundary[]
  readonly waiting: Waiting
  readonly today: Day
}

const words = boundariesWords.glance

/** What stands, in one line of words. Slips are not counted. */
export function Glance({ lines, waiting, today }: GlanceProps): ReactNode {
  const standing = lines.filter(({ liftedOn }) => liftedOn === null)
  const theirs = standing.filter(({ whose }) => whose === 'theirs').length
  const weeks = weeksLivedWith(lines, today)
  const open = waiting.meanwhile.length
  const facts = [
    ...(standing.length === 0 ? [] : [theirsInWords(theirs, weeks), words.mine(standing.length - theirs)]),
    ...(open === 0 ? [] : [words.waiting(open)]),
  ]
  return <GlanceStrip label={words.label} facts={facts} />
}

function theirsInWords(count: number, weeks: number | null): string {
  return weeks === null ? words.theirs(count) : `${words.theirs(count)}, ${words.weeks(weeks)}`
}

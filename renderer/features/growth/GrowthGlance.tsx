import type { ReactNode } from 'react'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Evidence } from '../../../core/growth/growth.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { GlanceStrip } from '../../ui/Part.tsx'
import { dayInLists } from '../../words/dates.ts'
import { growthWords } from '../../words/growth.ts'

interface GrowthGlanceProps {
  readonly goals: readonly GoalView[]
  /** Newest first. */
  readonly evidence: readonly Evidence[]
  readonly today: Day
}

const words = growthWords.glance

/** What there is. No share over all goals, and nothing that is missing. */
export function GrowthGlance({ goals, evidence, today }: GrowthGlanceProps): ReactNode {
  const active = goals.filter(({ goal }) => goal.status === 'active').length
  const resting = goals.length - active
  const newest = evidence[0]
  const facts = [
    ...(newest ? [words.evidence(evidence.length), words.newest(dayInLists(newest.day, today))] : []),
    ...(active === 0 ? [] : [words.active(active)]),
    ...(resting === 0 ? [] : [words.resting(resting)]),
  ]
  return <GlanceStrip label={words.label} facts={facts} />
}

import type { Plan } from '../conversation/conversation.schema.ts'
import { draftOfPlan } from '../conversation/plans.ts'
import { spokenTexts } from '../conversation/spoken.ts'
import { instantOf, localDayOf, type Moment } from '../kernel/time.ts'
import { readRecord } from './read-record.ts'
import type { Found } from './shape.ts'

/** A revision of a plan as the vault gives it, newest first; `at` in milliseconds since 1970. */
export interface PastPlan {
  readonly at: number
  readonly value: Found
}

/** What a plan said at the end of a day. */
export interface PlanVersion {
  readonly at: string
  readonly spoken: string[]
}

/** Answers what a plan said on earlier days, oldest first. */
export type AskVersions = (plan: Plan, moment: Moment) => Promise<readonly PlanVersion[]>

/**
 * What the plan said at the end of each earlier day it was written on, oldest first; a day without new words is none.
 * A step for each revision.
 */
export function* planVersions(
  past: readonly PastPlan[],
  standing: Plan,
  moment: Moment,
): Generator<void, readonly PlanVersion[]> {
  const versions: PlanVersion[] = []
  let after = { day: localDayOf(standing.changedAt, moment), words: JSON.stringify(spokenTexts(standing)) }
  for (const { at, value } of past) {
    yield
    const day = localDayOf(instantOf(at), moment)
    if (day === after.day) continue
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape is looked at right there
    const plan = readRecord('plans', value) as Plan | null
    if (plan === null) continue
    const spoken = [...spokenTexts(draftOfPlan(plan))]
    const words = JSON.stringify(spoken)
    if (words === after.words || spoken.length === 0) continue
    after = { day, words }
    versions.push({ at: instantOf(at), spoken })
  }
  return versions.toReversed()
}

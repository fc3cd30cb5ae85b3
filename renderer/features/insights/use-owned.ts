import { useMemo } from 'react'
import { ownershipSteps, type OwnershipStep } from '../../../core/conversation/ownership-steps.ts'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { useSentenceCheck } from '../../bridge/use-sentence-check.ts'

type TalkPlan = NonNullable<Changes['talks']>['plans'][number]

export interface Owned extends Pick<TalkPlan, 'id' | 'name' | 'begun'> {
  readonly steps: readonly OwnershipStep[]
}

/** Plans with a way to tell of. It is read here, as on the plan's own page, and kept nowhere. */
export function useOwned(plans: readonly TalkPlan[]): readonly Owned[] {
  const check = useSentenceCheck()
  return useMemo(() => {
    if (check === null) return []
    return plans
      .map(({ id, name, begun, versions, spoken }) => ({
        id,
        name,
        begun,
        steps: ownershipSteps(versions, spoken, check),
      }))
      .filter(({ steps }) => steps.length > 0)
  }, [plans, check])
}

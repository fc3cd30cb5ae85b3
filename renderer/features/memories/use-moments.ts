import type { Output } from '../../../core/contract.ts'
import { useFeature, type Answer } from '../../bridge/use-feature.ts'

export type Moment = Output<'memories.list'>[number]

/** Ideas, the invitation that is open, and memories; newest first. */
export function useMoments(): Answer<readonly Moment[]> {
  return useFeature('memories.list')
}

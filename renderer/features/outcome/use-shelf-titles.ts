import { useFeature } from '../../bridge/use-feature.ts'
import { useGate } from '../../bridge/use-gate.ts'

/** Moments of step 7 that were had: some of them are what stays good. None where that step is out of sight. */
export function useShelfTitles(): readonly string[] {
  const gate = useGate()
  const { value: moments } = useFeature('memories.list')
  if (gate === null || gate.activities === 'hidden') return []
  const done = moments?.filter(({ activity }) => activity.status === 'done') ?? []
  return [...new Set(done.map(({ activity }) => activity.title))]
}

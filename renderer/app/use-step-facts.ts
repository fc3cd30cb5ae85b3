import type { StepNoun } from '../../core/steps/steps.ts'
import { useFeature } from '../bridge/use-feature.ts'

/** A word or number beside a step: its cards, its active goals, its lines, or what was written for it. */
export function useStepFacts(): Readonly<Partial<Record<StepNoun, string>>> {
  const { value: steps } = useFeature('steps.list')
  const { value: issues } = useFeature('issues.list')
  const { value: lines } = useFeature('boundaries.list')
  const { value: goals } = useFeature('growth.goals')
  const facts: Partial<Record<StepNoun, string>> = {}
  for (const { step, entries } of steps ?? []) if (entries > 0) facts[step] = String(entries)
  if (issues && issues.length > 0) facts.issues = String(issues.length)
  const active = goals?.filter(({ goal }) => goal.status === 'active').length ?? 0
  if (active > 0) facts.growth = String(active)
  const standing = lines?.filter(({ liftedOn }) => liftedOn === null).length ?? 0
  if (standing > 0) facts.boundaries = String(standing)
  return facts
}

import { hidesReunion } from '../../core/boundaries/reunion.ts'
import { scenarioId, shownKinds } from '../../core/outcome/scenarios.ts'
import { SCENARIO_WORDS } from '../words/outcome.ts'
import { useFeature } from './use-feature.ts'

/** The ways it could go that may be named now; the one about trying again not before it is known that it may. */
export function useScenarios(): readonly { readonly id: string; readonly title: string }[] {
  const { value: status } = useFeature('boundaries.status')
  const isHidden = status === undefined || hidesReunion(status)
  return shownKinds(isHidden).map((kind) => ({ id: scenarioId(kind), title: SCENARIO_WORDS[kind] }))
}

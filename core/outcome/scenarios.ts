import { ok, type Result } from '../kernel/result.ts'
import { dayOf, type Day, type Stamp } from '../kernel/time.ts'
import { SCENARIO_KINDS, type ScenarioKind } from './outcome-kinds.ts'
import type { Scenario, ScenarioDraft } from './outcome.schema.ts'
import { withRating } from './ratings.ts'

/** The same on every computer, so that two of them bring one record together. */
export function scenarioId(kind: ScenarioKind): string {
  return `scenario-${kind}`
}

/** The record, or a blank one where nothing was written yet. */
export function scenarioOf(record: Scenario | undefined, kind: ScenarioKind, now: string): Scenario {
  return (
    record ?? {
      kind,
      couldBeOk: [],
      firstDay: '',
      firstMonth: '',
      whoITell: '',
      staysGood: [],
      wouldLearn: '',
      changedAt: now,
    }
  )
}

export function editScenario(standing: Scenario, draft: ScenarioDraft, stamp: Stamp): Scenario {
  return { ...standing, ...draft, changedAt: stamp.now }
}

export function rateScenario(
  standing: Scenario,
  day: Day,
  rating: number | null,
  stamp: Stamp,
): Result<Scenario> {
  const rated = withRating(standing.couldBeOk, day, rating, dayOf(stamp.local))
  return rated.ok ? ok({ ...standing, couldBeOk: rated.value, changedAt: stamp.now }) : rated
}

/** The five, or four where the one about trying again is hidden; never in another order. */
export function shownKinds(hidesReunion: boolean): readonly ScenarioKind[] {
  return hidesReunion ? SCENARIO_KINDS.filter((kind) => kind !== 'together_again') : SCENARIO_KINDS
}

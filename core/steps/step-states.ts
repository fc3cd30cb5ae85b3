import type { Stamp } from '../kernel/time.ts'
import type { StepRecord } from './steps.schema.ts'
import type { StepNoun, StepState } from './steps.ts'

/** A step has one record on every computer, so its id follows from its noun. */
export function stepId(step: StepNoun): string {
  return `step-${step}`
}

export function say(step: StepNoun, state: StepState, stamp: Stamp): StepRecord {
  return { step, state, changedAt: stamp.now }
}

export function stateOf(record: StepRecord | undefined): StepState {
  return record?.state ?? 'not_started'
}

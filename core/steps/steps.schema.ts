import { z } from 'zod'
import { instant } from '../kernel/schema-kit.schema.ts'
import { STEP_NOUNS, STEP_STATES } from './steps.ts'

export const stepNoun = z.enum(STEP_NOUNS)
export const stepState = z.enum(STEP_STATES)

/** One record for each step the person has spoken about; its id is `step-` and the noun. */
export const stepRecord = z.strictObject({ step: stepNoun, state: stepState, changedAt: instant })
export type StepRecord = z.infer<typeof stepRecord>

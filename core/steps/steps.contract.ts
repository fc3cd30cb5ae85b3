import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { stepNoun, stepRecord, stepState } from './steps.schema.ts'

export const stepsContract = {
  /** One for each of the ten, in order; `entries` counts what was written for it, trash apart. */
  'steps.list': {
    input: z.undefined(),
    output: z.array(z.strictObject({ step: stepNoun, state: stepState, entries: z.int() })),
  },
  'steps.say': { input: z.strictObject({ step: stepNoun, state: stepState }), output: stepRecord },
} as const satisfies ContractShape

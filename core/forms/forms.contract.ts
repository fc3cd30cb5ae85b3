import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { formLeft, formName } from './forms.schema.ts'

const MOST = 1000

export const formsContract = {
  /** All that were left, each once; without those about something that is gone, or sealed now. */
  'forms.left': { input: z.undefined(), output: z.array(formLeft) },
  /** Half-written forms at a lock; each takes the place of what was kept of it before. */
  'forms.keep': { input: z.strictObject({ forms: z.array(formLeft).min(1).max(MOST) }), output: z.null() },
  /** They were finished or discarded: gone for ever. */
  'forms.forget': { input: z.strictObject({ forms: z.array(formName).min(1).max(MOST) }), output: z.null() },
} as const satisfies ContractShape

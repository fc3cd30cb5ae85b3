import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'

export const deviceContract = {
  'device.about': {
    input: z.undefined(),
    output: z.strictObject({
      version: z.string(),
      shell: z.enum(['electron', 'chromium', 'test']),
      isDemo: z.boolean(),
      /** Whose order of day and month is used here, such as `GB`; null where the system does not say. */
      region: z.string().nullable(),
    }),
    whileLocked: true,
  },
  /** Today on the wall clock here, so that page and main never disagree about the day. */
  'device.now': { input: z.undefined(), output: z.strictObject({ local: z.string() }), whileLocked: true },
} as const satisfies ContractShape

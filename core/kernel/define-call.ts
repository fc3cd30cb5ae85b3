import type { z } from 'zod'

/** One thing the page may ask of main. `whileLocked` marks the few that need no open journal. */
export interface CallShape {
  readonly input: z.ZodType
  readonly output: z.ZodType
  readonly whileLocked?: true
}

export type ContractShape = Readonly<Record<string, CallShape>>

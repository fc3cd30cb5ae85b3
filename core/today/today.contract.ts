import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { id } from '../kernel/schema-kit.schema.ts'
import { MOST_WAITING } from './most-waiting.ts'

/** Something that is ready when the person is. None of it is ever late. */
const waitingThing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft_cooled'), id }),
  z.strictObject({ kind: z.literal('goal_review'), id, title: z.string() }),
  z.strictObject({ kind: z.literal('session_soon'), id, isToday: z.boolean() }),
  z.strictObject({ kind: z.literal('letter_opens'), id }),
  z.strictObject({ kind: z.literal('agreement_review'), id }),
])
export type WaitingThing = z.infer<typeof waitingThing>

export const todayContract = {
  /** What waits, the nearest first; never more than three. */
  'today.waiting': { input: z.undefined(), output: z.array(waitingThing).max(MOST_WAITING) },
} satisfies ContractShape

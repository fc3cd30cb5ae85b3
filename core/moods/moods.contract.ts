import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, instant, localTime, s5 } from '../kernel/schema-kit.schema.ts'

/** A mood on its own, without an entry: an event, never edited. */
export const moodNote = z.strictObject({ id, at: localTime, mood: s5, createdAt: instant })
export type MoodNote = z.infer<typeof moodNote>

/** All moods of a day, from entries and notes. */
export const moodDay = z.strictObject({ day, mean: z.number(), low: s5, high: s5, count: z.int() })
export type MoodDay = z.infer<typeof moodDay>

export const moodsContract = {
  'moods.note': { input: z.strictObject({ mood: s5 }), output: moodNote },
  'moods.takeBack': { input: z.strictObject({ id }), output: moodNote },
  /** The last note of today, if any. */
  'moods.today': { input: z.undefined(), output: moodNote.nullable() },
  /** Days with at least one mood, oldest first. */
  'moods.days': { input: z.strictObject({ from: day, to: day }), output: z.array(moodDay) },
} as const satisfies ContractShape

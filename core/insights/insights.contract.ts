import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, instant, s10, s5 } from '../kernel/schema-kit.schema.ts'
import { MOOD_TRENDS } from '../moods/mood-trend.ts'
import { SCENARIO_KINDS } from '../outcome/outcome-kinds.ts'
import { pulse } from '../support/support.schema.ts'

const count = z.int().nonnegative()
const span = z.strictObject({ from: day, to: day })
const swing = z.strictObject({ rmssd: z.number().nullable(), steps: count })

const mood = z.strictObject({
  days: z.array(z.strictObject({ day, mean: z.number(), low: s5, high: s5, count: z.int() })),
  /** Seven-day mean of daily means; null where fewer than 3 of the 7 days have one. */
  rolling: z.array(z.strictObject({ day, mean: z.number().nullable() })),
  trend: z.enum(MOOD_TRENDS),
  /** Of the last 28 days, and of the 28 before them. */
  swing: z.strictObject({
    latest: swing,
    before: swing,
    word: z.enum(['calmer', 'similar', 'choppier']).nullable(),
  }),
})

const quiet = z.strictObject({
  days: z.array(z.strictObject({ day, isQuiet: z.boolean() })),
  total: count,
  share: z.number().nullable(),
  /** Counted from the very beginning. */
  everTotal: count,
})

const urgeSpan = z.strictObject({
  ...span.shape,
  count,
  before: z.number().nullable(),
  after: z.number().nullable(),
})
const urges = z.strictObject({
  count,
  perWeek: z.number().nullable(),
  before: z.number().nullable(),
  relief: z.number().nullable(),
  handled: z.strictObject({ without: count, all: count }).nullable(),
  unit: z.enum(['week', 'month']),
  spans: z.array(urgeSpan),
})

const goal = z.strictObject({
  id,
  title: z.string(),
  /** The last four whole weeks, oldest first. */
  weeks: z.array(z.strictObject({ monday: day, done: count, share: z.number().nullable() })),
  share: z.number(),
})

const evidence = z.strictObject({
  months: z.array(z.string()),
  /** `title` is null for pieces that name no goal and no issue that may be shown. */
  rows: z.array(z.strictObject({ title: z.string().nullable(), counts: z.array(count) })),
  total: count,
})

const issues = z.strictObject({
  cards: z.array(
    z.strictObject({ id, title: z.string(), first: s10, latest: s10, change: z.int(), ratings: count }),
  ),
  /** 0 to 1 each. */
  total: z.strictObject({ first: z.number(), latest: z.number(), cards: count }).nullable(),
  /** Cards rated in this time, but only once. */
  ratedOnce: count,
})

/** Facts about contact, of what I did. Nothing is told of the other person. */
const contact = z.strictObject({
  /** Days on which I began contact that was not practical, in whichever step it is noted. */
  mine: count,
  /** Days on which what I began was practical and no more. */
  practical: count,
  /** Looks at what they post, which are no contact. */
  looked: count,
  byChance: count,
})

const talks = z.strictObject({
  /** Days on which a talk took place, oldest first. */
  days: z.array(day),
  plans: z.array(
    z.strictObject({
      id,
      name: z.string(),
      begun: day,
      /** What it said on earlier days, oldest first, and what it says now. */
      versions: z.array(z.strictObject({ at: instant, spoken: z.array(z.string()) })),
      spoken: z.array(z.string()),
    }),
  ),
})

const changes = z.strictObject({
  entries: z.strictObject({ count, days: count }),
  mood: mood.nullable(),
  quiet: quiet.nullable(),
  urges: urges.nullable(),
  goals: z.array(goal),
  evidence: evidence.nullable(),
  issues: issues.nullable(),
  contact: contact.nullable(),
  messages: z
    .strictObject({ sent: count, cooling: z.strictObject({ kept: count, of: count }).nullable() })
    .nullable(),
  talks: talks.nullable(),
  moments: count,
  meetings: z
    .strictObject({ mine: count, theirs: count, both: count, share: z.number().nullable() })
    .nullable(),
  pulse: z.array(z.strictObject({ week: day, pulse: pulse.nullable() })),
  sessions: count,
  outcomes: z.array(
    z.strictObject({ kind: z.enum(SCENARIO_KINDS), first: s10, latest: s10, answers: count }),
  ),
  /** Ways rated in this time, but only once. */
  answeredOnce: count,
})
export type Changes = z.infer<typeof changes>

export const insightsContract = {
  /**
   * What changed from one day to another, as numbers: a null, an empty list or a nought is what there is nothing to say
   * about. A time that begins after its end or ends after today is refused as `input/invalid`.
   */
  'insights.changes': { input: span, output: changes },
} as const satisfies ContractShape

import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, s5, tag, text } from '../kernel/schema-kit.schema.ts'
import { entryRow } from '../journal/entry.schema.ts'
import { marked } from '../search/marked.schema.ts'
import { entryFilter } from '../journal/journal.contract.ts'
import { moodDay } from '../moods/moods.contract.ts'
import { stepNoun } from '../steps/steps.schema.ts'
import { PERIOD_KINDS, TIMELINE_KINDS } from './review-kinds.ts'
import { digest, digestDraft } from './review.schema.ts'

const hit = z.strictObject({ row: entryRow, title: marked, fragments: z.array(marked).max(3) })
export type SearchHit = z.infer<typeof hit>

const calendarDay = z.strictObject({ day, entries: z.int(), mood: z.number().nullable() })
export type CalendarDay = z.infer<typeof calendarDay>

const timelineRow = z.strictObject({
  kind: z.enum(TIMELINE_KINDS),
  id,
  day,
  /** HH:MM of an entry; null for what has a day only. */
  time: z.string().nullable(),
  /** The person's own words; empty where there are none. */
  title: z.string(),
  detail: z.string(),
  step: stepNoun.nullable(),
  mood: s5.nullable(),
})
export type TimelineRow = z.infer<typeof timelineRow>

/** Rows newest first. */
const timelineWeek = z.strictObject({
  monday: day,
  digest: z.string().nullable(),
  rows: z.array(timelineRow),
})
export type TimelineWeek = z.infer<typeof timelineWeek>

const theme = z.strictObject({
  kind: z.enum(['question', 'issue']),
  key: z.string(),
  name: z.string(),
  rows: z.array(entryRow).min(1),
  suggested: z.strictObject({ first: id, latest: id }).nullable(),
})

const periodFacts = z.strictObject({
  from: day,
  to: day,
  moods: z.array(moodDay),
  entries: z.int(),
  /** Oldest first. */
  evidence: z.array(z.strictObject({ id, day, thisTimeI: z.string() })),
  goals: z.array(z.strictObject({ id, title: z.string(), done: z.int(), perWeek: z.int() })),
  urges: z.strictObject({
    count: z.int(),
    ended: z.int(),
    /** Null below the least number of pulls, as the means are. */
    handled: z.int().nullable(),
    before: z.number().nullable(),
    after: z.number().nullable(),
  }),
  good: z.strictObject({ kind: z.enum(['entry', 'care']), id, day, text: z.string() }).nullable(),
  /** The review of this time, once there is one. */
  written: entryRow.nullable(),
})
export type PeriodFacts = z.infer<typeof periodFacts>

export const reviewContract = {
  /** All words must be there, each as a word or its beginning. Best first. Empty text: newest first. */
  'review.search': {
    input: z.strictObject({
      text: text(400),
      filter: entryFilter,
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(100),
    }),
    output: z.strictObject({
      total: z.int(),
      hits: z.array(hit),
      /** Hits in which two versions met. */
      twofold: z.array(id),
      /** False while the index is still being built after unlock. */
      isComplete: z.boolean(),
    }),
  },
  /** Days of that year with an entry or a mood. */
  'review.year': {
    input: z.strictObject({ year: z.int().min(1900).max(2200) }),
    output: z.array(calendarDay),
  },
  /** Years that hold an entry, newest first; always the current one. */
  'review.years': { input: z.undefined(), output: z.array(z.int()) },
  'review.onDay': { input: z.strictObject({ day }), output: z.array(entryRow) },
  /** One past entry for today: a year, half a year, three months or a month ago; null if off or none. */
  'review.onThisDay': {
    input: z.undefined(),
    output: z.strictObject({ row: entryRow, monthsAgo: z.int() }).nullable(),
  },
  /** One past entry of the day, drawn by chance that stays the same all day; null if off or none. */
  'review.reflection': { input: z.undefined(), output: entryRow.nullable() },
  'review.neverAgain': { input: z.strictObject({ id }), output: z.null() },
  /** Not for 30 days. */
  'review.restEntry': { input: z.strictObject({ id }), output: z.null() },
  'review.neverTag': { input: z.strictObject({ tag }), output: z.null() },
  /** Takes back just one of these three. */
  'review.bringBack': {
    input: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('never'), id }),
      z.strictObject({ kind: z.literal('rest'), id }),
      z.strictObject({ kind: z.literal('tag'), tag }),
    ]),
    output: z.null(),
  },
  /** Weeks that hold something, newest first; `before` is the Monday of the last one that is known. */
  'review.timeline': {
    input: z.strictObject({ before: day.nullable(), limit: z.int().min(1).max(26) }),
    output: z.strictObject({ weeks: z.array(timelineWeek), hasMore: z.boolean() }),
  },
  /** One line about a week, in place of the one that stands. */
  'review.keepDigest': { input: digestDraft, output: digest },
  /** `review.putDigestBack` undoes it until the journal locks. */
  'review.removeDigest': { input: z.strictObject({ week: day }), output: digest },
  'review.putDigestBack': { input: z.strictObject({ week: day }), output: digest },
  /** What was written about more than once: the same question, or the same card. */
  'review.themes': { input: z.undefined(), output: z.array(theme) },
  /** What the week or the month held that has that day in it. */
  'review.period': {
    input: z.strictObject({ kind: z.enum(PERIOD_KINDS), day }),
    output: periodFacts,
  },
} as const satisfies ContractShape

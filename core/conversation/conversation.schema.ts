import { z } from 'zod'
import { day, id, instant, s5, text } from '../kernel/schema-kit.schema.ts'
import { CONSENTS, LONGEST, LONGEST_TALK, MOST, SHORTEST_TALK } from './talk-kinds.ts'

const apologyPart = text(LONGEST.apology)

/** What is written before a talk. Everything may stay empty. */
export const planDraft = z.strictObject({
  issueIds: z.array(id).max(MOST.issues),
  aim: text(LONGEST.aim),
  /** "I feel … about …, and I'd like …". */
  feel: text(LONGEST.feel),
  about: text(LONGEST.about),
  wouldLike: text(LONGEST.wouldLike),
  /** My own part, one line each; it comes before everything else. */
  own: z.array(text(LONGEST.line)).max(MOST.own),
  /** What I do now: pieces of evidence, by id. */
  evidenceIds: z.array(id).max(MOST.evidence),
  /** What a camera would show. */
  seen: text(LONGEST.seen),
  need: text(LONGEST.need),
  request: text(LONGEST.request),
  responsibility: apologyPart,
  repair: apologyPart,
  regret: apologyPart,
  change: apologyPart,
  explanation: apologyPart,
  forgiveness: apologyPart,
  /** To listen to the answers of. */
  questions: z.array(text(LONGEST.question)).max(MOST.questions),
  willNotSay: z.array(text(LONGEST.question)).max(MOST.willNotSay),
  pauseSignal: text(LONGEST.pauseSignal),
  place: text(LONGEST.place),
  minutes: z.int().min(SHORTEST_TALK).max(LONGEST_TALK),
})
export type PlanDraft = z.infer<typeof planDraft>

/** What is noted afterwards. */
export const talkNotes = z.strictObject({
  talkedOn: day,
  heard: text(LONGEST.heard),
  agreed: text(LONGEST.agreed),
  mood: s5.nullable(),
})
export type TalkNotes = z.infer<typeof talkNotes>

export const plan = planDraft.extend({
  id,
  createdAt: instant,
  changedAt: instant,
  consent: z.enum(CONSENTS),
  consentOn: day.nullable(),
  /** Their words, as far as someone wants to keep them. */
  consentWords: text(LONGEST.words),
  /** null while the talk has not been. */
  talkedOn: day.nullable(),
  heard: text(LONGEST.heard),
  agreed: text(LONGEST.agreed),
  mood: s5.nullable(),
  goalIds: z.array(id).max(MOST.ties),
  boundaryIds: z.array(id).max(MOST.ties),
})
export type Plan = z.infer<typeof plan>

import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id } from '../kernel/schema-kit.schema.ts'
import { GOAL_STATUSES } from './goal-kinds.ts'
import { checkIn, checkInDraft, evidence, evidenceDraft, goal, goalDraft } from './growth.schema.ts'

/** `share` is min(1, check-ins / target) of that week; null for a paused week or one before the start. */
const week = z.strictObject({ monday: day, done: z.int(), share: z.number().nullable() })

/** A goal with what the screen shows beside it. */
const goalView = z.strictObject({
  goal,
  /** The last four weeks, oldest first, the current one last. */
  weeks: z.array(week).length(4),
  /** Mean share of the counted weeks; null when none counts. */
  adherence: z.number().nullable(),
  evidence: z.int(),
  /** Check-ins of today, newest last: the last one can be taken back. */
  today: z.array(checkIn),
})
export type GoalView = z.infer<typeof goalView>

export const growthContract = {
  /** Active first, then paused, kept, let go; inside each the newest first. */
  'growth.goals': { input: z.undefined(), output: z.array(goalView) },
  'growth.addGoal': { input: goalDraft, output: goal },
  'growth.editGoal': { input: z.strictObject({ id, draft: goalDraft }), output: goal },
  /** At most three are active: a fourth is refused with growth/three-active. */
  'growth.setStatus': {
    /** `from`: the day it began to rest or run; today when left out, never later. */
    input: z.strictObject({ id, status: z.enum(GOAL_STATUSES), from: day.optional() }),
    output: goal,
  },
  /** Its check-ins go with it; `growth.putGoalBack` undoes it until the journal locks. */
  'growth.removeGoal': { input: z.strictObject({ id }), output: goal },
  /** With its check-ins and ties; resting where three others are active by then. */
  'growth.putGoalBack': { input: z.strictObject({ id }), output: goal },
  'growth.checkIn': {
    input: checkInDraft,
    output: checkIn,
  },
  /** The week in one go: all of them or none. */
  'growth.checkInWeek': {
    input: z.strictObject({ checkIns: z.array(checkInDraft).min(1).max(60) }),
    output: z.array(checkIn),
  },
  /** How hard one was, and a note to it, in place of what it had. Nothing more is counted. */
  'growth.noteCheckIn': {
    input: z.strictObject({ checkInId: id, ...checkInDraft.pick({ hard: true, note: true }).shape }),
    output: checkIn,
  },
  /** Of any day. `growth.putCheckInBack` undoes it until the journal locks. */
  'growth.takeBack': { input: z.strictObject({ checkInId: id }), output: checkIn },
  /** Refused where its goal is gone by then. */
  'growth.putCheckInBack': { input: z.strictObject({ checkInId: id }), output: checkIn },
  /** Newest first. */
  'growth.checkIns': { input: z.strictObject({ goalId: id }), output: z.array(checkIn) },
  /** Newest day first. */
  'growth.evidence': { input: z.undefined(), output: z.array(evidence) },
  'growth.addEvidence': { input: evidenceDraft, output: evidence },
  'growth.editEvidence': { input: z.strictObject({ id, draft: evidenceDraft }), output: evidence },
  /** What it was tied to stays. `growth.putEvidenceBack` undoes it until the journal locks. */
  'growth.removeEvidence': { input: z.strictObject({ id }), output: evidence },
  'growth.putEvidenceBack': { input: z.strictObject({ id }), output: evidence },
} as const satisfies ContractShape

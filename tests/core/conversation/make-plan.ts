import type { Plan, PlanDraft } from '../../../core/conversation/conversation.schema.ts'
import { addPlan, blankPlan } from '../../../core/conversation/plans.ts'

export function makePlanDraft(part: Partial<PlanDraft> = {}): PlanDraft {
  return {
    ...blankPlan(),
    aim: 'That both were heard once.',
    own: ['I interrupted you most evenings.'],
    feel: 'sad',
    about: 'the quiet evenings',
    wouldLike: 'to hear how they were for you',
    responsibility: 'I promised to call and didn’t.',
    repair: 'I’d like to pay for the broken lamp by Friday.',
    questions: ['How was that week for you?'],
    willNotSay: ['That you never listened.'],
    ...part,
  }
}

export function makePlan(part: Partial<Plan> = {}): Plan {
  const stamp = { id: 'plan-000', now: '2026-03-02T10:00:00.000Z', local: '2026-03-02T10:00' }
  return { ...addPlan(makePlanDraft(), stamp), ...part }
}

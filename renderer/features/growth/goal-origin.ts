import { blankGoal, goalFromIfThen, goalFromIssue } from '../../../core/growth/goal-from-issue.ts'
import type { Goal, GoalDraft } from '../../../core/growth/growth.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { call } from '../../bridge/bridge.ts'
import type { GoalOrigin } from '../../bridge/commands.ts'
import { nextReview } from './review.ts'

/** Blank, or filled from what it comes from; with the first look back in four weeks. */
export async function firstDraft({ title, issueId, ifThenId }: GoalOrigin): Promise<GoalDraft> {
  const now = await call('device.now')
  const today: Day = now.ok ? now.value.local.slice(0, 10) : new Date().toISOString().slice(0, 10)
  const blank = { ...blankGoal(today), review: nextReview(today) }
  if (ifThenId !== undefined) {
    const plans = await call('space.ifThens')
    const plan = plans.ok ? plans.value.find((each) => each.id === ifThenId) : undefined
    return plan ? { ...blank, ...goalFromIfThen(plan) } : blank
  }
  if (issueId === undefined) return title === undefined ? blank : { ...blank, title }
  const issues = await call('issues.list')
  const issue = issues.ok ? issues.value.find((each) => each.id === issueId) : undefined
  const filled = issue && goalFromIssue(issue, today)
  return filled?.ok ? { ...filled.value, review: blank.review } : blank
}

/** What it came from names the goal from now on. What is gone meanwhile leaves it without a tie. */
export async function tieToOrigin(
  { ifThenId, planId, tryNext }: GoalOrigin,
  { id: goalId }: Goal,
): Promise<void> {
  if (ifThenId !== undefined) await call('space.tieGoal', { id: ifThenId, goalId })
  if (planId !== undefined) await call('conversation.link', { id: planId, kind: 'goal', to: goalId })
  if (tryNext !== undefined) {
    const { sessionId: id, itemId } = tryNext
    await call('support.changeTry', { id, itemId, part: { goalId } })
  }
}

/** Tells half-filled forms of new goals apart. */
export function originKey({ issueId, ifThenId, planId, tryNext, title }: GoalOrigin): string {
  return `new ${issueId ?? ifThenId ?? tryNext?.itemId ?? [planId, title].join(' ').trim()}`
}

/** True for the form of a new goal that comes from something; a blank one opens by itself. */
export function isFromElsewhere(key: string): boolean {
  return key.startsWith('new ') && key !== originKey({})
}

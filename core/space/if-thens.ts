import type { Stamp } from '../kernel/time.ts'
import type { Trigger } from './space-kinds.ts'
import type { IfThen, IfThenDraft } from './space.schema.ts'

/** So many plans are asked for at the start; more are as welcome (domain guide, step 1). */
export const PLANS_AT_FIRST = 3

export function blankIfThen(trigger: Trigger | null = null, cue = ''): IfThenDraft {
  return { cue, action: '', isActive: true, trigger }
}

export function addIfThen(draft: IfThenDraft, { id, now }: Stamp): IfThen {
  return { ...draft, id, createdAt: now, changedAt: now, goalId: null }
}

export function editIfThen(plan: IfThen, draft: IfThenDraft, { now }: Stamp): IfThen {
  return { ...plan, ...draft, changedAt: now }
}

export function tieGoal(plan: IfThen, goalId: string | null, { now }: Stamp): IfThen {
  return { ...plan, goalId, changedAt: now }
}

/** Those in use first, each kind the newest first. */
export function inIfThenOrder(plans: Iterable<IfThen>): IfThen[] {
  return [...plans].toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
}

/** Plans in use, those made for this trigger first. */
export function plansFor(plans: Iterable<IfThen>, trigger: Trigger | null): IfThen[] {
  const inUse = inIfThenOrder(plans).filter(({ isActive }) => isActive)
  const fits = (plan: IfThen): boolean => trigger !== null && plan.trigger === trigger
  return [...inUse.filter(fits), ...inUse.filter((plan) => !fits(plan))]
}

function orderOf({ isActive, createdAt, id }: IfThen): string {
  return `${isActive ? 1 : 0} ${createdAt} ${id}`
}

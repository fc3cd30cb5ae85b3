import type { TalkRefusal } from '../kernel/errors.ts'
import type { Plan, PlanDraft } from './conversation.schema.ts'
import { whyAtRest } from './plans.ts'
import type { Consent } from './talk-kinds.ts'

/** What a contact status leaves of step 5 (domain guide, 0.3); nouns know each other by shape only. */
export type TalkAllowed =
  | 'open'
  | 'private_preparation'
  | 'unsent_reflection'
  | 'accountability_only'
  | 'closed'
  | 'hidden'

export type PlanField = keyof PlanDraft

/** My own conduct and what I change; nothing that is asked of them. */
const ACCOUNTABILITY: readonly PlanField[] = [
  'issueIds',
  'own',
  'evidenceIds',
  'responsibility',
  'repair',
  'regret',
  'change',
  'explanation',
]
/** What is said to nobody: the same, and how it was for me. */
const REFLECTION: readonly PlanField[] = [...ACCOUNTABILITY, 'aim', 'feel', 'about', 'seen', 'need']

/** Whether a field of a plan may be written while contact stands like that. */
export function mayWrite(talk: TalkAllowed, field: PlanField): boolean {
  if (talk === 'open' || talk === 'private_preparation') return true
  if (talk === 'unsent_reflection') return REFLECTION.includes(field)
  return talk === 'accountability_only' && ACCOUNTABILITY.includes(field)
}

/** Why nothing at all may be written; null where something may. */
export function whyNotWrite(talk: TalkAllowed): TalkRefusal | null {
  return talk === 'closed' || talk === 'hidden' ? 'closed' : null
}

/** Why a plan may not become that; null where it may. What a status closes may stand, and may not change. */
export function whyNotChange(talk: TalkAllowed, before: PlanDraft, after: PlanDraft): TalkRefusal | null {
  const closed = whyNotWrite(talk)
  if (closed !== null) return closed
  const isChanged = fieldsOf(after).some(
    (field) => !mayWrite(talk, field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  if (!isChanged) return null
  return talk === 'accountability_only' ? 'accountability' : 'reflection'
}

/** A no of theirs may always be noted. Asking, and a yes, need an open status. */
export function whyNotConsent(
  talk: TalkAllowed,
  consent: Consent,
  isAfraidOrHurt: boolean,
): TalkRefusal | null {
  if (talk === 'hidden') return 'closed'
  if (consent === 'declined' || consent === 'not_asked') return null
  if (talk === 'private_preparation') return 'time_asked'
  if (talk !== 'open') return 'closed'
  return isAfraidOrHurt ? 'afraid_or_hurt' : null
}

/** Why a plan is not to be rehearsed or printed: nothing leads to a talk that they do not want. */
export function whyNotSpeak(
  talk: TalkAllowed,
  plan: Pick<Plan, 'consent' | 'talkedOn'>,
  isAfraidOrHurt: boolean,
): TalkRefusal | null {
  if (talk !== 'open' && talk !== 'private_preparation') return 'closed'
  return isAfraidOrHurt ? 'afraid_or_hurt' : whyAtRest(plan)
}

/** A second talk is planned where a first one could be. */
export function whyNotAgain(talk: TalkAllowed): TalkRefusal | null {
  return talk === 'open' || talk === 'private_preparation' ? null : 'closed'
}

/** Notes of a talk that has been are no contact; they stay possible after a no. */
export function whyNotNote(talk: TalkAllowed): TalkRefusal | null {
  return talk === 'closed' || talk === 'hidden' || talk === 'accountability_only' ? 'closed' : null
}

function fieldsOf(draft: PlanDraft): readonly PlanField[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a draft are its fields
  return Object.keys(draft) as PlanField[]
}

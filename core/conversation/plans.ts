import { ok, refuse, type Result } from '../kernel/result.ts'
import { type Day, type Instant, type Stamp, dayOf } from '../kernel/time.ts'
import type { Plan, PlanDraft, TalkNotes } from './conversation.schema.ts'
import { MOST, USUAL_TALK, type Consent, type TiedKind } from './talk-kinds.ts'

export function blankPlan(): PlanDraft {
  return {
    issueIds: [],
    aim: '',
    feel: '',
    about: '',
    wouldLike: '',
    own: [],
    evidenceIds: [],
    seen: '',
    need: '',
    request: '',
    responsibility: '',
    repair: '',
    regret: '',
    change: '',
    explanation: '',
    forgiveness: '',
    questions: [],
    willNotSay: [],
    pauseSignal: '',
    place: '',
    minutes: USUAL_TALK,
  }
}

export function addPlan(draft: PlanDraft, stamp: Stamp): Plan {
  return {
    ...draft,
    id: stamp.id,
    createdAt: stamp.now,
    changedAt: stamp.now,
    consent: 'not_asked',
    consentOn: null,
    consentWords: '',
    talkedOn: null,
    heard: '',
    agreed: '',
    mood: null,
    goalIds: [],
    boundaryIds: [],
  }
}

/** A plan that they declined, and one whose talk has been, stay as they are. */
export function editPlan(plan: Plan, draft: PlanDraft, now: Instant): Result<Plan> {
  const reason = whyAtRest(plan)
  if (reason !== null) return refuse({ code: 'conversation/not-now', reason })
  return ok({ ...plan, ...draft, changedAt: now })
}

export function whyAtRest({
  consent,
  talkedOn,
}: Pick<Plan, 'consent' | 'talkedOn'>): 'declined' | 'over' | null {
  if (talkedOn !== null) return 'over'
  return consent === 'declined' ? 'declined' : null
}

/** After a no only their own later yes, in their words, opens the plan again. A talk that has been used its yes up. */
export function noteConsent(
  plan: Plan,
  said: { readonly consent: Consent; readonly day: Day; readonly words: string },
  stamp: Stamp,
): Result<Plan> {
  if (plan.talkedOn !== null) return refuse({ code: 'conversation/not-now', reason: 'over' })
  if (said.day > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['day'] })
  const words = said.words.trim()
  if (plan.consent === 'declined' && (said.consent !== 'agreed' || words === '')) {
    return refuse({ code: 'conversation/not-now', reason: 'declined' })
  }
  const isUnasked = said.consent === 'not_asked'
  return ok({
    ...plan,
    consent: said.consent,
    consentOn: isUnasked ? null : said.day,
    consentWords: isUnasked ? '' : words,
    changedAt: stamp.now,
  })
}

/** Only a talk they said yes to is noted as one. Notes may be written on later. */
export function noteTalk(plan: Plan, notes: TalkNotes, stamp: Stamp): Result<Plan> {
  if (plan.consent !== 'agreed') return refuse({ code: 'conversation/not-now', reason: 'no_yes' })
  if (notes.talkedOn > dayOf(stamp.local)) return refuse({ code: 'input/invalid', fields: ['talkedOn'] })
  return ok({ ...plan, ...notes, changedAt: stamp.now })
}

/** A second talk begins as a plan of its own, without a yes. */
export function planAgain(plan: Plan, stamp: Stamp): Result<Plan> {
  if (plan.talkedOn === null) return refuse({ code: 'record/not-found' })
  return ok(addPlan(draftOfPlan(plan), stamp))
}

export function draftOfPlan(plan: Plan): PlanDraft {
  const { id, createdAt, changedAt, consent, consentOn, consentWords, ...rest } = plan
  const { talkedOn, heard, agreed, mood, goalIds, boundaryIds, ...draft } = rest
  void [id, createdAt, changedAt, consent, consentOn, consentWords]
  void [talkedOn, heard, agreed, mood, goalIds, boundaryIds]
  return draft
}

/** Goals and lines that came of a talk, by id; full, it takes no more. */
export function tiePlan(plan: Plan, kind: TiedKind, to: string): Plan {
  const field = kind === 'goal' ? 'goalIds' : 'boundaryIds'
  const ids = plan[field]
  return ids.includes(to) || ids.length >= MOST.ties ? plan : { ...plan, [field]: [...ids, to] }
}

export function untiePlan(plan: Plan, kind: TiedKind, to: string): Plan {
  const field = kind === 'goal' ? 'goalIds' : 'boundaryIds'
  return plan[field].includes(to) ? { ...plan, [field]: plan[field].filter((id) => id !== to) } : plan
}

/** Newest first. */
export function inPlanOrder(plans: Iterable<Plan>): Plan[] {
  return [...plans].toSorted((a, b) => (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? 1 : -1))
}

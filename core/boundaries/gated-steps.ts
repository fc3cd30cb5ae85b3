import type { StepNoun } from '../steps/steps.ts'
import type { ContactGate } from './contact-gate.ts'

export type StepGate = 'open' | 'narrowed' | 'closed' | 'hidden'

type Gated = 'contact' | 'friendship' | 'conversation' | 'memories'
const FIELD: Readonly<Record<Gated, 'drafts' | 'friendship' | 'talk' | 'activities'>> = {
  contact: 'drafts',
  friendship: 'friendship',
  conversation: 'talk',
  memories: 'activities',
}
/** What is kept for oneself and goes to nobody: the step stands, without anything about contact. */
const CLOSED: readonly string[] = ['closed', 'unsent_reflection', 'accountability_only']

/** How a step stands under a contact status. Steps that are not about contact are always open. */
export function stepGate(gate: ContactGate, step: StepNoun): StepGate {
  if (!isGated(step)) return 'open'
  const allowed = gate[FIELD[step]]
  if (allowed === 'open' || allowed === 'hidden') return allowed
  return CLOSED.includes(allowed) ? 'closed' : 'narrowed'
}

/** Where someone was afraid, hurt or controlled, nothing asks for their own part and nothing speaks of trying again. */
export function isAboutSafety(gate: ContactGate): boolean {
  return gate.value === 'safety_victim'
}

/** Steps that come first where safety does. */
const FIRST: readonly StepNoun[] = ['space', 'support', 'outcome']

/** The steps to show, in the order they are shown in. */
export function shownSteps<Step extends { readonly noun: StepNoun }>(
  steps: readonly Step[],
  gate: ContactGate,
): readonly Step[] {
  const shown = steps.filter((step) => stepGate(gate, step.noun) !== 'hidden')
  if (!isAboutSafety(gate)) return shown
  const isFirst = (step: Step): boolean => FIRST.includes(step.noun)
  return [...shown.filter(isFirst), ...shown.filter((step) => !isFirst(step))]
}

function isGated(step: StepNoun): step is Gated {
  return Object.hasOwn(FIELD, step)
}

import type { ContactGate } from '../boundaries/contact-gate.ts'
import type { SummaryRefusal } from '../kernel/errors.ts'
import type { SummaryChoices } from './summary.contract.ts'

type Gate = Pick<ContactGate, 'value' | 'talk'>

/**
 * A document for the other person is contact, and about the two: it is there only while contact is said to be open and
 * no line of theirs rules such a talk out (domain guide, e and 0.3). Main and page ask this one rule.
 */
export function mayReachEx({ value, talk }: Gate): boolean {
  return value === 'open' && talk === 'open'
}

/** Why it may not be looked at; null where it may. */
export function whyNotMake(gate: Gate, { reader }: Pick<SummaryChoices, 'reader'>): SummaryRefusal | null {
  return reader === 'ex' && !mayReachEx(gate) ? 'closed' : null
}

/** Why it may not be written: beside the gate, they asked for it or agreed to it. */
export function whyNotWrite(
  gate: Gate,
  choices: Pick<SummaryChoices, 'reader' | 'theyAgreed'>,
): SummaryRefusal | null {
  return whyNotMake(gate, choices) ?? (choices.reader === 'ex' && !choices.theyAgreed ? 'not_agreed' : null)
}

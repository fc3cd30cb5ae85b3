import type { PlanDraft } from './conversation.schema.ts'
import { APOLOGY_PARTS, type ApologyPart } from './talk-kinds.ts'

type Apology = Pick<PlanDraft, ApologyPart>

/** Which of the six parts hold words. No part is owed. */
export function filledParts(draft: Apology): readonly ApologyPart[] {
  return APOLOGY_PARTS.filter((part) => draft[part].trim() !== '')
}

/** A "but", or one in disguise, turns an explanation into a defence. */
export function hasBut(explanation: string): boolean {
  return /\b(but|however|although|though)\b/i.test(explanation)
}

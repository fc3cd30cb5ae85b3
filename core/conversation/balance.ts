import type { PlanDraft } from './conversation.schema.ts'
import type { SentenceSound } from './sentence-check.ts'
import { sentencesOf, spokenTexts } from './spoken.ts'

/** How many sentences of a plan are heard which way. Counted live, never kept. */
export interface Balance {
  readonly own: number
  readonly neutral: number
  readonly blame: number
}

/** Reads the sound of one sentence; handed in, for its rules are loaded late. */
export type Check = (sentence: string) => SentenceSound

export function balanceOf(texts: readonly string[], check: Check): Balance {
  const sounds = texts.flatMap(sentencesOf).map(check)
  const count = (sound: SentenceSound): number => sounds.filter((each) => each === sound).length
  return { own: count('ownership'), neutral: count('neutral'), blame: count('blame') }
}

/** own / (own + blame), 0 to 1 (domain guide, d); null where neither is there. */
export function ownershipOf({ own, blame }: Balance): number | null {
  return own + blame === 0 ? null : own / (own + blame)
}

/** What a plan with words in it still lacks: first my part, then what I would do to repair it. */
export function missingIn(draft: PlanDraft, { own }: Balance): 'responsibility' | 'repair' | null {
  if (spokenTexts(draft).length === 0) return null
  if (own === 0 && draft.responsibility.trim() === '') return 'responsibility'
  return draft.repair.trim() === '' ? 'repair' : null
}

import type { PlanDraft } from './conversation.schema.ts'
import { APOLOGY_PARTS } from './talk-kinds.ts'

type Opening = Pick<PlanDraft, 'feel' | 'about' | 'wouldLike'>

/** "I feel sad about the evenings, and I'd like to hear how they were for you." What is not filled is left out. */
export function openingOf({ feel, about, wouldLike }: Opening): string {
  const [feeling, thing, wish] = [feel, about, wouldLike].map(bare)
  const first = feeling === '' ? '' : `I feel ${feeling}${thing === '' ? '' : ` about ${thing}`}`
  const second = wish === '' ? '' : `${first === '' ? 'I' : 'and I'}’d like ${wish}`
  const all = [first, second].filter((part) => part !== '').join(', ')
  return all === '' ? '' : `${all}.`
}

/** All that would be said aloud, my own part first. What I will not say and what I ask to listen are no part of it. */
export function spokenTexts(draft: PlanDraft): readonly string[] {
  const texts = [
    ...draft.own,
    ...APOLOGY_PARTS.map((part) => draft[part]),
    openingOf(draft),
    draft.seen,
    draft.request,
  ]
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}

/** One sentence each, as they are heard. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…]["”’)]*)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

function bare(text: string): string {
  return text.trim().replace(/[.!?…\s]+$/, '')
}

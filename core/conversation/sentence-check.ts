import { RuleSet, type PhraseRule } from '../kernel/phrases/rule-set.ts'
import { QUESTION } from '../kernel/phrases/tokens.ts'
import { BLAME } from './phrases/blame.data.ts'
import { TALK_CLASSES } from './phrases/classes.data.ts'
import { FAMILIAR_WORDS } from '../kernel/phrases/familiar-words.data.ts'
import { OWNERSHIP } from './phrases/ownership.data.ts'
import { STRUCTURE } from './phrases/structure.data.ts'
import type { Stance, TalkKind } from './phrases/talk-rule.ts'

/** How a sentence of a planned talk may be heard. */
export type SentenceSound = Stance | 'neutral'

let made: RuleSet<TalkKind, PhraseRule<TalkKind>> | null = null

/** The rules, made when first asked for. */
export function sentenceRules(): RuleSet<TalkKind, PhraseRule<TalkKind>> {
  made ??= new RuleSet(
    [...BLAME.rules, ...OWNERSHIP.rules, ...STRUCTURE.rules],
    [...BLAME.unless, ...OWNERSHIP.unless, ...STRUCTURE.unless],
    TALK_CLASSES,
    FAMILIAR_WORDS,
  )
  return made
}

/** Own part, blame or neither; a sentence that has both is heard as blame, and a question owns nothing. */
export function checkSentence(text: string): SentenceSound {
  const { tokens, hits } = sentenceRules().read(text)
  const has = (stance: Stance): boolean =>
    hits.some(({ rule }) => rule.kind === stance || rule.kind === `plain ${stance}`)
  if (has('blame')) return 'blame'
  const isAsked = tokens.at(-2)?.word === QUESTION
  return has('ownership') && !isAsked ? 'ownership' : 'neutral'
}

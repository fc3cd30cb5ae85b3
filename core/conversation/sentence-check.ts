import { Leanings } from '../kernel/leanings/leanings.ts'
import { RuleSet, type Hit, type PhraseRule } from '../kernel/phrases/rule-set.ts'
import { QUESTION, STOP, type Token } from '../kernel/phrases/tokens.ts'
import { BLAME } from './phrases/blame.data.ts'
import { TALK_CLASSES } from './phrases/classes.data.ts'
import { FAMILIAR_WORDS } from '../kernel/phrases/familiar-words.data.ts'
import { OWNERSHIP } from './phrases/ownership.data.ts'
import { STRUCTURE } from './phrases/structure.data.ts'
import type { Stance, TalkKind } from './phrases/talk-rule.ts'
import { SENTENCE_LEANINGS } from './sentence-leanings.data.ts'

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

let learned: Leanings<SentenceSound> | null = null

/** How much more likely the words must make another sound than the one the rules hear, as a factor e^x. */
const WORD_OF_RULES: Readonly<Record<SentenceSound, number>> = { blame: 2, ownership: 2, neutral: 1.5 }

/**
 * Own part, blame or neither. The rules hear a sentence that has both as blame, and a question as owning nothing; what
 * was learned from many sentences is asked as well, and the likelier of the two holds.
 */
export function checkSentence(text: string): SentenceSound {
  const { tokens, hits } = sentenceRules().read(text)
  const byRule = byRules(tokens, hits)
  if (tokens.every(({ word }) => word === STOP || word === QUESTION)) return byRule
  learned ??= new Leanings(SENTENCE_LEANINGS)
  const [likely = []] = learned.read(tokens, [{ from: 0, to: tokens.length }])
  let best = byRule
  let most = Number.NEGATIVE_INFINITY
  for (const [kind, sound] of learned.kinds.entries()) {
    const weight = Math.log(likely[kind]!) + (sound === byRule ? WORD_OF_RULES[sound] : 0)
    if (weight > most) [best, most] = [sound, weight]
  }
  return best
}

function byRules(tokens: readonly Token[], hits: readonly Hit<PhraseRule<TalkKind>>[]): SentenceSound {
  const has = (stance: Stance): boolean =>
    hits.some(({ rule }) => rule.kind === stance || rule.kind === `plain ${stance}`)
  if (has('blame')) return 'blame'
  const isAsked = tokens.at(-2)?.word === QUESTION
  return has('ownership') && !isAsked ? 'ownership' : 'neutral'
}

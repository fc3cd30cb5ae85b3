import { Leanings } from '../kernel/leanings/leanings.ts'
import type { Passage } from '../kernel/leanings/passages.ts'
import type { Token } from '../kernel/phrases/tokens.ts'
import type { Risk } from './phrases/risk-rule.ts'
import { RISK_LEANINGS } from './risk-leanings.data.ts'

/**
 * How much the rules' own finding adds to what the words speak for, as a power of e; chosen on strangers' entries that
 * neither had seen, for at most one card on fifty harmless ones.
 */
const WORD_OF_RULES = 1
const SILENCE_OF_RULES = 1.2
/** A long entry has many passages, and in each of them chance could speak: there it must be clearer, most of all where no rule speaks too. */
const ONE_OF_MANY = 3
const ONE_OF_MANY_BESIDE_A_RULE = 0.75

let made: Leanings<Risk> | null = null

/** What each passage speaks of, by its words and by what the rules found in it. */
export function weighedRisks(
  tokens: readonly Token[],
  passages: readonly (Passage & { readonly byRules: Risk })[],
): readonly Risk[] {
  const leanings = (made ??= new Leanings(RISK_LEANINGS))
  return leanings.read(tokens, passages).map((likely, at) => {
    const { byRules, isWhole } = passages[at]!
    let best: Risk = byRules
    let most = Number.NEGATIVE_INFINITY
    for (const [kind, risk] of leanings.kinds.entries()) {
      const weight = Math.log(likely[kind]!) + bonus(risk, byRules, isWhole)
      if (weight > most) [best, most] = [risk, weight]
    }
    return best
  })
}

function bonus(risk: Risk, byRules: Risk, isWhole: boolean): number {
  const found = risk === byRules ? (risk === 'none' ? SILENCE_OF_RULES : WORD_OF_RULES) : 0
  if (risk !== 'none' || isWhole) return found
  return found + (byRules === 'none' ? ONE_OF_MANY : ONE_OF_MANY_BESIDE_A_RULE)
}

import type { Exception, PhraseRule } from '../../kernel/phrases/rule-set.ts'

/** What an entry may speak of, softest first within each group; see `risk.ts` for which card each one brings. */
export type RiskTier = 'R1' | 'R2' | 'R3' | 'S' | 'V1' | 'V2' | 'A'

/** Parts that mean little alone: a weapon made ready and a place to find someone, or a sign that nothing is meant. */
export type RiskPart = 'weapon' | 'whereabouts' | 'told by others' | 'long ago' | 'in fun'

export type RiskKind = RiskTier | RiskPart

export interface RiskPhrases {
  readonly rules: readonly PhraseRule<RiskKind>[]
  readonly unless: readonly Exception<RiskKind>[]
}

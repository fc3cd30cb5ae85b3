import type { Exception, PhraseRule } from '../../kernel/phrases/rule-set.ts'

export type Stance = 'ownership' | 'blame'

export interface TalkPhrases {
  readonly rules: readonly PhraseRule<Stance>[]
  readonly unless: readonly Exception<Stance>[]
}

import type { Exception, PhraseRule } from '../../kernel/phrases/rule-set.ts'

export type Stance = 'ownership' | 'blame'

/** What is plain by its build is not spared by exceptions to single phrases. */
export type TalkKind = Stance | `plain ${Stance}`

export interface TalkPhrases {
  readonly rules: readonly PhraseRule<TalkKind>[]
  readonly unless: readonly Exception<TalkKind>[]
}

import type { Exception, PhraseRule } from '../../kernel/phrases/rule-set.ts'
import type { Confidence, SignalId } from '../signals.ts'

/** Phrases that show a signal, and how surely. */
export interface SignalRule extends PhraseRule<SignalId> {
  readonly sure: Confidence
}

export interface SignalPhrases {
  readonly rules: readonly SignalRule[]
  readonly unless: readonly Exception<SignalId>[]
}

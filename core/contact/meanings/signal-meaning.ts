import type { Ideas, MeaningRule } from '../../kernel/phrases/meaning-set.ts'
import type { Confidence, SignalId } from '../signals.ts'

/** Ideas that together show a signal, and how surely. */
export interface SignalMeaning extends MeaningRule<SignalId> {
  readonly sure: Confidence
}

export interface SignalMeanings {
  readonly ideas: Ideas
  readonly rules: readonly SignalMeaning[]
}

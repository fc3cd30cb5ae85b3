import type { Confidence, SignalId } from './signals.ts'

/** Words of a draft that carry a signal: UTF-16 places in the text as written. */
export interface FoundSignal {
  readonly signal: SignalId
  readonly confidence: Confidence
  readonly start: number
  readonly end: number
}

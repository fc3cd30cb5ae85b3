import { SIGNALS, type SignalId } from './signals.ts'

/** Signals that words speak for; a long text is counted. */
export type LearnedSignal = Exclude<SignalId, 'too_long'>

export const LEARNED_SIGNALS = SIGNALS.filter((signal) => signal !== 'too_long')

import { checkDraft } from '../contact/draft-check.ts'
import type { SignalId } from '../contact/signals.ts'
import { checkSentence } from '../conversation/sentence-check.ts'
import { sentencesOf } from '../conversation/spoken.ts'
import { isDiagnosis, isFeeling, isPromise, othersAct } from './own-conduct-words.ts'
import type { LeftOut } from './summary.contract.ts'
import type { SentenceReason } from './summary-kinds.ts'

const MINE = /\b(?:i|i['’](?:m|ve|d|ll)|my|me|mine|myself)\b/i

/** What the desk of step 3 hears in a message is not said here either, in a sentence about myself. */
const ASKS_FOR_MORE: ReadonlySet<SignalId> = new Set([
  'asks_reunion',
  'love_bombing',
  'pressure',
  'guilt_trip',
])

/** "I went through your messages" is what I did; "I saw you online at three" is watching still. */
function asksForMore(sentence: string, isOwned: boolean): boolean {
  return checkDraft(sentence).some(({ signal, confidence }) => {
    if (confidence === 'low') return false
    return ASKS_FOR_MORE.has(signal) || (signal === 'surveillance' && !isOwned)
  })
}

/** For what was written for this reader: no promise, diagnosis, blame, mood or pull, and nobody else acts in it. */
export function whyNotSaid(sentence: string): SentenceReason | null {
  if (isPromise(sentence)) return 'promise'
  if (isDiagnosis(sentence)) return 'diagnosis'
  const sound = checkSentence(sentence)
  if (sound === 'blame') return 'blame'
  if (othersAct(sentence)) return 'not_mine'
  return isFeeling(sentence) || asksForMore(sentence, sound === 'ownership') ? 'feeling' : null
}

/**
 * For what was written in the journal: of my own conduct alone. Check (b) hears it as ownership, or as neither, and
 * then it must be about me with nobody else acting in it. When in doubt it stays out.
 */
export function whyNotConduct(sentence: string): SentenceReason | null {
  const reason = whyNotSaid(sentence)
  if (reason !== null) return reason
  return checkSentence(sentence) === 'ownership' || MINE.test(sentence) ? null : 'not_mine'
}

export interface Sifted {
  readonly said: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/** A text sentence by sentence: what may be said, and what is left out and why. */
export function sift(text: string, judge: (sentence: string) => SentenceReason | null): Sifted {
  const said: string[] = []
  const leftOut: LeftOut[] = []
  for (const sentence of sentencesOf(text)) {
    const reason = judge(sentence)
    if (reason === null) said.push(sentence)
    else leftOut.push({ text: sentence, reason })
  }
  return { said, leftOut }
}

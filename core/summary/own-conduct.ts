import { checkSentence } from '../conversation/sentence-check.ts'
import { sentencesOf } from '../conversation/spoken.ts'
import type { LeftOut } from './summary.contract.ts'
import type { SentenceReason } from './summary-kinds.ts'

/** What binds the reader to a future nobody can vouch for. */
const PROMISE = /\b(?:i promise|i swear|i vow|never again|i(?:['’]ll| will) (?:never|always))\b/i
/** Names of illnesses are nobody's to hand to the other person, mine or theirs. */
const DIAGNOSIS =
  /\b(?:depress\w*|bipolar|borderline|narciss\w*|psychos\w*|psychot\w*|ptsd|adhd|autis\w*|ocd|anxiety disorder|panic disorder|personality disorder|addict\w*|alcoholi\w*|diagnos\w*|attachment style)\b/i
/** Somebody else as the one who acts: "you never asked", "they had wanted". "You waited" after my part is heard out. */
const OTHERS_ACT =
  /(?:^|[,;:]\s*|\b(?:because|since|that|when|while|but|and|so|if)\s+)(?:you|they|he|she)\s+(?!(?:waited|were waiting|were left|had to wait)\b)/i
const MINE = /\b(?:i|i['’](?:m|ve|d|ll)|my|me|mine|myself)\b/i

/** For what was written for this reader: no blame, promise or diagnosis, and nobody else acts in it. */
export function whyNotSaid(sentence: string): SentenceReason | null {
  if (checkSentence(sentence) === 'blame') return 'blame'
  if (OTHERS_ACT.test(sentence)) return 'not_mine'
  if (DIAGNOSIS.test(sentence)) return 'diagnosis'
  return PROMISE.test(sentence) ? 'promise' : null
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

import type { ShutJudge, ShutReason } from './shut-words.ts'

export interface Cleared {
  readonly kept: string
  readonly out: readonly { readonly text: string; readonly reason: ShutReason }[]
}

/** A sentence, or a line, with the marks that end it and the white space after it. */
const SENTENCE = /[^.!?…\n]*(?:[.!?…]+["”’)*_]*(?=\s|$)|[.!?…]+|\n|$)[^\S\n]*/gu

/** A text without the sentences that must not leave; all else stays as it was typed, to the last space. */
export function cleared(text: string, judge: ShutJudge): Cleared {
  const all = sentences(text)
  const reasons = all.map(judge)
  // Words can run on over short sentences: then each of these has a part in it.
  if (judge(text) !== null) markSpans(all, reasons, judge)
  const out = all.flatMap((sentence, at) => {
    const reason = reasons[at] ?? null
    return reason === null ? [] : [{ text: sentence.trim(), reason }]
  })
  return { kept: out.length === 0 ? text : all.filter((_, at) => !reasons[at]).join(''), out }
}

/** So many sentences share six words at most. */
const LONGEST_SPAN = 6

function markSpans(all: readonly string[], reasons: (ShutReason | null)[], judge: ShutJudge): void {
  for (let length = 2; length <= LONGEST_SPAN; length += 1) {
    for (let from = 0; from + length <= all.length; from += 1) {
      const span = reasons.slice(from, from + length)
      const reason = span.some((found) => found !== null)
        ? null
        : judge(all.slice(from, from + length).join(' '))
      if (reason !== null) reasons.fill(reason, from, from + length)
    }
  }
}

/** Put together again they are the text. */
export function sentences(text: string): string[] {
  return [...text.matchAll(SENTENCE)].map(([found]) => found).filter((found) => found !== '')
}

import { STOP, type Token } from '../phrases/tokens.ts'

/** Tokens from `from` up to, not including, `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Passage extends Span {
  /** It is all of the text, and no chance among many. */
  readonly isWhole: boolean
}

/** Weights are learned from examples of one to four sentences that hardly ever have more words than this. */
const MOST_SENTENCES = 4
const MOST_TOKENS = 90
const SPANS = [1, 2, MOST_SENTENCES] as const

/** Sentences one by one; one without an end is cut, so that the work stays in proportion to the text. */
export function sentencesOf(tokens: readonly Token[]): readonly Span[] {
  const found: Span[] = []
  let from = 0
  for (let to = 1; to <= tokens.length; to += 1) {
    const isEnd = to === tokens.length || tokens[to - 1]!.word === STOP
    if (!isEnd && to - from < MOST_TOKENS) continue
    if (!isEmpty(tokens, from, to)) found.push({ from, to })
    from = to
  }
  return found
}

/**
 * A short text as a whole; and of any text every sentence, every two and every four that follow each other: what is said
 * in one sentence is not to be lost among others, and what is said over several belongs together. Work grows with the
 * text alone.
 */
export function passagesOf(tokens: readonly Token[]): readonly Passage[] {
  const sentences = sentencesOf(tokens)
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last) return []
  const isShort = sentences.length <= MOST_SENTENCES && last.to - first.from <= MOST_TOKENS
  const whole = isShort ? [{ from: first.from, to: last.to, isWhole: true }] : []
  const parts = SPANS.filter((span) => !isShort || span < sentences.length).flatMap((span) =>
    sentences
      .slice(0, Math.max(0, sentences.length - span + 1))
      .map(({ from }, at) => ({ from, to: sentences[at + span - 1]!.to, isWhole: false }))
      .filter(({ from, to }) => span === 1 || to - from <= MOST_TOKENS),
  )
  return [...whole, ...parts]
}

function isEmpty(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]!.word !== STOP) return false
  return true
}

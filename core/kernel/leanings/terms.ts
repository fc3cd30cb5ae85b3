import { QUESTION, STOP, type Token } from '../phrases/tokens.ts'

/** Where a sentence begins and ends, as words among its words. */
const FIRST = '<'
const LAST = '>'
const ASKED = '?'
/** How far apart two words may stand and still be looked at as a pair. */
const FARTHEST = 3

/**
 * What words are judged by: each word, and each pair of words of one sentence that stand next to each other or up to
 * three places apart ("not _ wake" for "not to wake"). Tokens from `from` up to, not including, `to`; each time it is met.
 */
export function* termsOf(tokens: readonly Token[], from = 0, to = tokens.length): Generator<string> {
  let sentence = [FIRST]
  for (let at = from; at <= to; at += 1) {
    const word = at === to ? STOP : tokens[at]!.word
    if (word !== STOP) {
      sentence.push(word === QUESTION ? ASKED : word)
      continue
    }
    if (sentence.length > 1) yield* termsIn([...sentence, LAST])
    sentence = [FIRST]
  }
}

function* termsIn(words: readonly string[]): Generator<string> {
  for (const [at, word] of words.entries()) {
    if (word !== FIRST && word !== LAST) yield word
    for (let apart = 1; apart <= FARTHEST && at + apart < words.length; apart += 1) {
      yield `${word}${apart === 1 ? ' ' : ' _ '}${words[at + apart]}`
    }
  }
}

import type { Token } from '../phrases/tokens.ts'
import { sentencesOf, type Span } from './passages.ts'
import { termsOf } from './terms.ts'

/** Learned from labelled examples by `npm run learn`; to be read and reviewed, not to be written by hand. */
export interface LeaningTable<Kind extends string> {
  readonly kinds: readonly Kind[]
  /** `one`: a text is of exactly one kind. `each`: it may be of several, or of none. */
  readonly of: 'one' | 'each'
  /** For each kind what it weighs before any word is read, in steps. */
  readonly bias: readonly number[]
  /** A line for each term: the term, a tab, and for each kind a weight in steps with a space between. */
  readonly lines: string
}

/** Weights are kept as whole numbers of these. */
export const STEPS = 10
/** A text of fewer known terms is weighed as if it had so many: one word alone is to prove little. */
export const FEWEST_TERMS = 10

/**
 * What the words of a text speak for, by logistic regression over its terms: the logit of a kind is its bias plus the
 * mean-square-normed sum of its terms' weights, `b + Σ w / √max(n, FEWEST_TERMS)` for n known terms (Genkin, Lewis and
 * Madigan, "Large-Scale Bayesian Logistic Regression for Text Categorization", 2007). Time grows with the text alone.
 */
export class Leanings<Kind extends string> {
  readonly kinds: readonly Kind[]
  private readonly of: 'one' | 'each'
  private readonly bias: Float64Array
  /** As they are written until they are asked for: few of them ever are. */
  private readonly weights = new Map<string, Int16Array | string>()

  constructor({ kinds, of, bias, lines }: LeaningTable<Kind>) {
    this.kinds = kinds
    this.of = of
    this.bias = Float64Array.from(bias, (each) => each / STEPS)
    for (const line of lines.split('\n')) {
      const ends = line.indexOf('\t')
      if (ends > 0) this.weights.set(line.slice(0, ends), line.slice(ends + 1))
    }
  }

  /** For each passage and each kind how likely it is that its words are of it, from 0 to 1. */
  read(tokens: readonly Token[], passages: readonly Span[]): readonly (readonly number[])[] {
    const starts = new Map<number, readonly Int16Array[]>()
    const sentences = sentencesOf(tokens)
    for (const { from, to } of sentences) starts.set(from, this.known(tokens, from, to))
    return passages.map(({ from, to }) => {
      const rows = new Set<Int16Array>()
      for (const sentence of between(sentences, from, to)) {
        for (const row of starts.get(sentence.from) ?? []) rows.add(row)
      }
      return this.likely(rows)
    })
  }

  private known(tokens: readonly Token[], from: number, to: number): readonly Int16Array[] {
    const rows: Int16Array[] = []
    for (const term of termsOf(tokens, from, to)) {
      const row = this.weightsOf(term)
      if (row) rows.push(row)
    }
    return rows
  }

  private weightsOf(term: string): Int16Array | null {
    const kept = this.weights.get(term)
    if (typeof kept !== 'string') return kept ?? null
    const row = Int16Array.from(kept.split(' '), Number)
    this.weights.set(term, row)
    return row
  }

  /** Each term counts once, however often it is said. */
  private likely(rows: ReadonlySet<Int16Array>): readonly number[] {
    const sums = new Float64Array(this.kinds.length)
    for (const row of rows) for (let kind = 0; kind < sums.length; kind += 1) sums[kind]! += row[kind]!
    const norm = STEPS * Math.sqrt(Math.max(rows.size, FEWEST_TERMS))
    const logits = Array.from(sums, (sum, kind) => this.bias[kind]! + sum / norm)
    return this.of === 'one' ? softmax(logits) : logits.map((logit) => 1 / (1 + Math.exp(-logit)))
  }
}

function softmax(logits: readonly number[]): readonly number[] {
  const highest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - highest))
  const sum = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / sum)
}

/** Those that begin in it, found by halving. */
function* between(sentences: readonly Span[], from: number, to: number): Generator<Span> {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.from < from) low = middle + 1
    else high = middle
  }
  for (let at = low; at < sentences.length && sentences[at]!.from < to; at += 1) yield sentences[at]!
}

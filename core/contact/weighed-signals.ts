import { Leanings } from '../kernel/leanings/leanings.ts'
import { passagesOf, type Passage, type Span } from '../kernel/leanings/passages.ts'
import type { Token } from '../kernel/phrases/tokens.ts'
import { DRAFT_LEANINGS } from './draft-leanings.data.ts'
import type { FoundSignal } from './found-signal.ts'
import type { LearnedSignal } from './learned-signals.ts'
import type { Confidence } from './signals.ts'

type RuleSays = Confidence | 'nothing'
type Bars = Readonly<Record<RuleSays, number>>

/**
 * How likely the words must make a signal, from 0 to 1, by how sure the rules are of it: the two are asked together.
 * Chosen on strangers' messages that neither had seen, for at most one false alarm in twenty.
 */
const BARS: Bars = { nothing: 0.35, low: 0.3, medium: 0.15, high: 0.05 }
const SOME_BARS: Readonly<Partial<Record<LearnedSignal, Bars>>> = {
  harm: { ...BARS, nothing: 0.49 },
  // Its words are plain ones, and the rules know them.
  mentions_breakup: { nothing: 0.4, low: 0.1, medium: 0.05, high: 0.03 },
}

/** A long message has many passages, and in each of them chance could speak: there words alone must be clearer. */
const BAR_OF_MANY = 0.9

/** From here on words alone are believed that much: without a rule behind them never wholly. */
const SURE: readonly (readonly [number, Confidence])[] = [
  [0.65, 'medium'],
  [0, 'low'],
]

let made: Leanings<LearnedSignal> | null = null

/** Of what the rules found, what the words as a whole bear out; and what no rule knows and the words speak for. */
export function weighed(tokens: readonly Token[], byRule: readonly FoundSignal[]): readonly FoundSignal[] {
  const leanings = (made ??= new Leanings(DRAFT_LEANINGS))
  const passages = passagesOf(tokens)
  const readings = leanings.read(tokens, passages)
  return leanings.kinds.flatMap((signal, kind) => {
    const bars = SOME_BARS[signal] ?? BARS
    const found = byRule.filter((each) => each.signal === signal)
    const bar = found.reduce((lowest, { confidence }) => Math.min(lowest, bars[confidence]), bars.nothing)
    const isShort = passages[0]?.isWhole ?? false
    const isBorneOut = (isShort ? readings.slice(0, 1) : readings).some((reading) => reading[kind]! > bar)
    if (found.length > 0 && isBorneOut) return found
    const best = likeliest(passages, readings, kind, bars.nothing)
    return best ? [byWords(tokens, signal, best)] : []
  })
}

interface Best {
  readonly span: Span
  readonly likely: number
}

/** Where the words speak for it most, if anywhere clearly enough. A short place says more than a long one. */
function likeliest(
  passages: readonly Passage[],
  readings: readonly (readonly number[])[],
  kind: number,
  bar: number,
): Best | null {
  let isOver = false
  let best: Best | null = null
  for (const [at, { from, to, isWhole }] of passages.entries()) {
    const likely = readings[at]![kind]!
    isOver ||= likely > (isWhole ? bar : BAR_OF_MANY)
    if (!best || likely >= best.likely) best = { span: { from, to }, likely }
  }
  return isOver ? best : null
}

function byWords(tokens: readonly Token[], signal: LearnedSignal, { span, likely }: Best): FoundSignal {
  const [, confidence] = SURE.find(([least]) => likely >= least)!
  const words = tokens.slice(span.from, span.to).filter(({ start, end }) => end > start)
  return { signal, confidence, start: words[0]!.start, end: words.at(-1)!.end }
}

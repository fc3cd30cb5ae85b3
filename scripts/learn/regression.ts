import { FEWEST_TERMS, STEPS } from '../../core/kernel/leanings/leanings.ts'
import type { Example } from './examples.ts'

export interface Weights {
  readonly bias: readonly number[]
  /** For each term a weight for each kind. */
  readonly terms: ReadonlyMap<string, Float64Array>
}

interface Made {
  readonly places: readonly number[]
  readonly norm: number
  readonly targets: Example['targets']
}

const ROUNDS = 20
/** What is kept is the mean of the weights after each round from this one on: the last examples met weigh no more. */
const FIRST_KEPT = 10
const RATE = 0.5
const SHRINK = 1e-3
/** A gradient smaller than this changes nothing worth the time. */
const LEAST = 1e-4

/**
 * Logistic regression by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan and
 * Singer, 2011). Examples are met in an order that is shuffled and the same each time. A term counts for a kind by how
 * much oftener, or more seldom, it is met in its examples than in the others (Wang and Manning, 2012), so that one met
 * everywhere has to learn its weight against the stream.
 */
export function learn(
  examples: readonly Example[],
  terms: readonly string[],
  kinds: number,
  of: 'one' | 'each',
): Weights {
  const placeOf = new Map(terms.map((term, place) => [term, place]))
  const made = examples.map(({ terms: own, targets }): Made => {
    const places = [...own].flatMap((term) => placeOf.get(term) ?? [])
    return { places, norm: 1 / Math.sqrt(Math.max(places.length, FEWEST_TERMS)), targets }
  })
  const tells = tellsOf(made, terms.length, kinds)
  const weights = new Float64Array(terms.length * kinds)
  const seen = new Float64Array(terms.length * kinds).fill(1e-6)
  const bias = new Float64Array(kinds)
  const biasSeen = new Float64Array(kinds).fill(1e-6)
  const step = ({ places, norm, targets }: Made): void => {
    const found = likely(places, norm, weights, bias, of)
    for (let kind = 0; kind < kinds; kind += 1) {
      const target = targets[kind] ?? null
      const gradient = target === null ? 0 : found[kind]! - target
      if (Math.abs(gradient) < LEAST) continue
      biasSeen[kind]! += gradient * gradient
      bias[kind]! -= (RATE * gradient) / Math.sqrt(biasSeen[kind]!)
      for (const place of places) {
        const at = place * kinds + kind
        const own = gradient * norm + SHRINK * weights[at]!
        seen[at]! += own * own
        weights[at]! -= (tells[at]! * RATE * own) / Math.sqrt(seen[at]!)
      }
    }
  }
  const next = randomFrom(1)
  const [mean, biasMean] = [new Float64Array(weights.length), new Float64Array(kinds)]
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const each of shuffled(made, next)) step(each)
    if (round < FIRST_KEPT) continue
    addShare(mean, weights)
    addShare(biasMean, bias)
  }
  const rows = terms.map((term, place) => [term, mean.slice(place * kinds, (place + 1) * kinds)] as const)
  return { bias: [...biasMean], terms: new Map(rows) }
}

function addShare(mean: Float64Array, weights: Float64Array): void {
  for (const [at, weight] of weights.entries()) mean[at]! += weight / (ROUNDS - FIRST_KEPT)
}

/**
 * For each term and kind, the root of how far apart its shares of all terms lie, in and out of the kind, as a logarithm.
 * One example more of each is taken as met.
 */
function tellsOf(made: readonly Made[], terms: number, kinds: number): Float64Array {
  const inside = new Float64Array(terms * kinds).fill(1)
  const outside = new Float64Array(terms * kinds).fill(1)
  const [allInside, allOutside] = [new Float64Array(kinds).fill(terms), new Float64Array(kinds).fill(terms)]
  for (const { places, targets } of made) {
    for (let kind = 0; kind < kinds; kind += 1) {
      const target = targets[kind] ?? null
      if (target === null) continue
      const [side, all] = target > 0 ? [inside, allInside] : [outside, allOutside]
      for (const place of places) side[place * kinds + kind]! += 1
      all[kind]! += places.length
    }
  }
  return inside.map((count, at) => {
    const kind = at % kinds
    const share = count / allInside[kind]! / (outside[at]! / allOutside[kind]!)
    return Math.sqrt(Math.abs(Math.log(share)))
  })
}

/** Weights as they are kept: whole steps. Terms whose weights are all nothing fall out. */
export function inSteps({ bias, terms }: Weights): Weights {
  const rounded = [...terms].map(
    ([term, row]) => [term, row.map((each) => Math.round(each * STEPS))] as const,
  )
  return {
    bias: bias.map((each) => Math.round(each * STEPS)),
    terms: new Map(rounded.filter(([, row]) => row.some((each) => each !== 0))),
  }
}

/** The terms that weigh most over all examples they are in. */
export function heaviest(weights: Weights, examples: readonly Example[], most: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const { terms } of examples) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const heavy = ([term, row]: readonly [string, Float64Array]): number =>
    Math.max(...row.map(Math.abs)) * Math.sqrt(counts.get(term) ?? 0)
  return [...weights.terms]
    .toSorted((one, other) => heavy(other) - heavy(one) || (one[0] < other[0] ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term)
}

function likely(
  places: readonly number[],
  norm: number,
  weights: Float64Array,
  bias: Float64Array,
  of: 'one' | 'each',
): readonly number[] {
  const kinds = bias.length
  const logits = [...bias]
  for (const place of places) {
    for (let kind = 0; kind < kinds; kind += 1) logits[kind]! += weights[place * kinds + kind]! * norm
  }
  if (of === 'each') return logits.map((logit) => 1 / (1 + Math.exp(-logit)))
  const highest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - highest))
  const sum = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / sum)
}

function shuffled<T>(all: readonly T[], next: () => number): readonly T[] {
  const order = [...all]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

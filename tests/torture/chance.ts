/** Chance that is the same for the same seed (mulberry32, public domain). */
export interface Chance {
  /** 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `most`. */
  below(most: number): number
  pick<T>(from: readonly T[]): T
  /** True with that probability. */
  happens(probability: number): boolean
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (most: number): number => Math.floor(next() * most)
  return {
    next,
    below,
    pick: (from) => from[below(from.length)]!,
    happens: (probability) => next() < probability,
  }
}

/** A seed of its own for each named part of a run. */
export function seedOf(seed: number, ...parts: readonly (number | string)[]): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0
  for (const sign of parts.join('/')) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0
  return hash
}

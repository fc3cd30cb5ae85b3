import { align, NOWHERE, turned, type Places } from './align.ts'
import type { Piece } from './pieces.ts'

/** One of two versions, beside the base both come from. */
export interface Side {
  readonly pieces: readonly Piece[]
  /** For each piece of the base, where it is here. */
  readonly places: Places
  /** For each piece here, where it was in the base. */
  readonly origins: Places
}

/** A stretch of the base that a side has otherwise: base `from` to `to`, in the side `start` to `end`. */
export interface Hunk {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

export function sideOf(base: readonly Piece[], pieces: readonly Piece[]): Side {
  const places = align(bodiesOf(base), bodiesOf(pieces))
  return { pieces, places, origins: turned(places, pieces.length) }
}

export function bodiesOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.map(({ body }) => body)
}

/** In order; between two there is always a piece that both have. */
export function hunksOf({ pieces, places }: Side): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [at, here] = [0, 0]
  while (at < places.length || here < pieces.length) {
    if (at < places.length && places[at] === here) {
      at += 1
      here += 1
      continue
    }
    const [from, start] = [at, here]
    while (at < places.length && places[at] === NOWHERE) at += 1
    here = at < places.length ? places[at]! : pieces.length
    hunks.push({ from, to: at, start, end: here })
  }
  return hunks
}

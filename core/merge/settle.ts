import { align, NOWHERE } from './align.ts'
import type { Piece } from './pieces.ts'
import { bodiesOf } from './side.ts'

/** A stretch that both sides have otherwise, with where their pieces were in the base; places count within it. */
export interface Clash {
  readonly base: readonly Piece[]
  readonly earlier: Changed
  readonly later: Changed
}

export interface Changed {
  readonly pieces: readonly Piece[]
  readonly origins: readonly number[]
}

/** What both sides may have made of the same stretch, in order: settled, or still to be judged. */
export type Part =
  | { readonly kind: 'settled'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'open'
      readonly base: readonly Piece[]
      readonly earlier: readonly Piece[]
      readonly later: readonly Piece[]
    }

/** What both did alike is taken once; what only one did is taken; the rest stays open. */
export function settle(clash: Clash): readonly Part[] {
  const parts: Part[] = []
  let [from, start, otherStart] = [0, 0, 0]
  for (const [at, otherAt, place] of alikeIn(clash)) {
    const base = clash.base.slice(from, place)
    const earlier = clash.earlier.pieces.slice(start, at)
    const later = clash.later.pieces.slice(otherStart, otherAt)
    parts.push(...judged(base, earlier, later), kept([clash.later.pieces[otherAt]!]))
    from = Math.min(place + 1, clash.base.length)
    ;[start, otherStart] = [at + 1, otherAt + 1]
  }
  const earlier = clash.earlier.pieces.slice(start)
  return [...parts, ...judged(clash.base.slice(from), earlier, clash.later.pieces.slice(otherStart))]
}

/**
 * Pieces that both put in the place of the same piece of the base, as places in either side and in the base:
 * the same fix made twice. What is merely alike in two texts written in at one place does not count, or they would be
 * woven into each other.
 */
function alikeIn({ base, earlier, later }: Clash): readonly (readonly [number, number, number])[] {
  const alike: (readonly [number, number, number])[] = []
  const [low, otherLow] = [lastOrigins(earlier.origins), lastOrigins(later.origins)]
  const [high, otherHigh] = [
    nextOrigins(earlier.origins, base.length),
    nextOrigins(later.origins, base.length),
  ]
  let free = 0
  align(bodiesOf(earlier.pieces), bodiesOf(later.pieces)).forEach((otherAt, at) => {
    if (otherAt === NOWHERE) return
    if (earlier.origins[at] !== NOWHERE || later.origins[otherAt] !== NOWHERE) return
    const before = alike.at(-1)
    const follows = before !== undefined && before[0] === at - 1 && before[1] === otherAt - 1
    const place = Math.max(free, low[at]! + 1, otherLow[otherAt]! + 1)
    const isFree = place < Math.min(high[at]!, otherHigh[otherAt]!)
    if (!isFree && !follows) return
    alike.push([at, otherAt, isFree ? place : free - 1])
    if (isFree) free = place + 1
  })
  return alike
}

function judged(base: readonly Piece[], earlier: readonly Piece[], later: readonly Piece[]): readonly Part[] {
  const whole = obvious(base, earlier, later)
  if (whole) return [kept(whole)]
  const most = Math.min(earlier.length, later.length)
  let head = 0
  while (head < most && earlier[head]!.body === later[head]!.body) head += 1
  let tail = 0
  while (tail < most - head && earlier.at(-1 - tail)!.body === later.at(-1 - tail)!.body) tail += 1
  const mine = earlier.slice(head, earlier.length - tail)
  const theirs = later.slice(head, later.length - tail)
  const rest = obvious(base, mine, theirs)
  const middle: Part = rest ? kept(rest) : { kind: 'open', base, earlier: mine, later: theirs }
  return [kept(later.slice(0, head)), middle, kept(later.slice(later.length - tail))]
}

function obvious(
  base: readonly Piece[],
  earlier: readonly Piece[],
  later: readonly Piece[],
): readonly Piece[] | null {
  if (isSame(earlier, later) || isSame(base, earlier)) return later
  return isSame(base, later) ? earlier : null
}

function isSame(one: readonly Piece[], other: readonly Piece[]): boolean {
  return one.length === other.length && one.every(({ body }, at) => body === other[at]!.body)
}

function kept(pieces: readonly Piece[]): Part {
  return { kind: 'settled', pieces }
}

/** For each piece, the last place of the base that a piece before it has; -1 where none has one. */
function lastOrigins(origins: readonly number[]): readonly number[] {
  let last = NOWHERE
  return origins.map((origin) => {
    const before = last
    if (origin !== NOWHERE) last = origin
    return before
  })
}

/** For each piece, the first place of the base that a piece after it has; `end` where none has one. */
function nextOrigins(origins: readonly number[], end: number): readonly number[] {
  let next = end
  return origins
    .toReversed()
    .map((origin) => {
      const after = next
      if (origin !== NOWHERE) next = origin
      return after
    })
    .toReversed()
}

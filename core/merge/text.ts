import { align, NOWHERE } from './align.ts'
import { joined, paragraphsOf, sentencesOf, type Piece } from './pieces.ts'
import { regionsOf, type Region, type Span } from './regions.ts'
import { settle, type Changed } from './settle.ts'
import { bodiesOf, sideOf, type Side } from './side.ts'

/** Raised when the same three texts give another one: devices must agree (docs/format.md, `mv`). */
export const TEXT_MERGE_VERSION = 1

/** Above this, both texts are kept whole. */
const MOST_LENGTH = 256 * 1024

export interface MergedText {
  readonly text: string
  /** True where both wrote at the same place: both are in the text, for a person to settle. */
  readonly met: boolean
}

interface MergedPieces {
  readonly pieces: readonly Piece[]
  readonly met: boolean
}

interface Sides {
  readonly base: readonly Piece[]
  readonly earlier: Side
  readonly later: Side
}

/** What becomes of pieces that both sides changed differently. */
type Judge = (base: readonly Piece[], earlier: readonly Piece[], later: readonly Piece[]) => MergedPieces

/**
 * Three-way, by paragraphs, and by sentences where both changed a paragraph. Nothing that either put in is lost; what both
 * put in at one place stands in order; what both changed differently stands twice. `base` is null where the two
 * have no common ancestor: then what they have in common counts as one.
 */
export function mergeText(base: string | null, earlier: string, later: string): MergedText {
  if (earlier === later || base === earlier) return { text: later, met: false }
  if (base === later) return { text: earlier, met: false }
  if (Math.max(base?.length ?? 0, earlier.length, later.length) > MOST_LENGTH) {
    return { text: bothWhole(earlier, later), met: true }
  }
  const [one, other] = [paragraphsOf(earlier), paragraphsOf(later)]
  const was = base === null ? { ...other, pieces: common(one.pieces, other.pieces) } : paragraphsOf(base)
  const { pieces, met } = mergePieces(was.pieces, one.pieces, other.pieces, bySentences)
  return {
    text: joined({
      lead: taken(was.lead, one.lead, other.lead),
      pieces,
      tail: taken(was.tail, one.tail, other.tail),
    }),
    met: met || (base === null && one.pieces.length > 0 && other.pieces.length > 0),
  }
}

function mergePieces(
  base: readonly Piece[],
  earlier: readonly Piece[],
  later: readonly Piece[],
  judge: Judge,
): MergedPieces {
  const sides: Sides = { base, earlier: sideOf(base, earlier), later: sideOf(base, later) }
  const merged: Piece[] = []
  let met = false
  let at = 0
  const untouched = (to: number): void => {
    for (; at < to; at += 1) merged.push({ gap: gapAt(sides, at), body: base[at]!.body })
  }
  for (const region of regionsOf(sides)) {
    untouched(region.from)
    const made = mergeRegion(sides, region, judge)
    for (const piece of made.pieces) merged.push(piece)
    if (made.met) met = true
    at = region.to
  }
  untouched(base.length)
  return { pieces: merged, met }
}

function mergeRegion({ base, earlier, later }: Sides, region: Region, judge: Judge): MergedPieces {
  if (!region.earlier || !region.later) {
    const [side, other] = region.earlier ? [earlier, later] : [later, earlier]
    return { pieces: oneSided(base, side, other, region), met: false }
  }
  const stretch = base.slice(region.from, region.to)
  const pieces: Piece[] = []
  let met = false
  const clash = {
    base: stretch,
    earlier: changedIn(earlier, region.earlier, region.from),
    later: changedIn(later, region.later, region.from),
  }
  for (const part of settle(clash)) {
    const made = part.kind === 'open' ? opened(part, stretch.length > 0, judge) : { ...part, met: false }
    for (const piece of made.pieces) pieces.push(piece)
    if (made.met) met = true
  }
  return { pieces, met }
}

/** Where nothing stood, both were put in, and both stand. */
function opened(
  { base, earlier, later }: { readonly [side in 'base' | 'earlier' | 'later']: readonly Piece[] },
  replaces: boolean,
  judge: Judge,
): MergedPieces {
  if (base.length > 0) return judge(base, earlier, later)
  return { pieces: [...earlier, ...later], met: replaces && earlier.length > 0 && later.length > 0 }
}

function bySentences(
  base: readonly Piece[],
  earlier: readonly Piece[],
  later: readonly Piece[],
): MergedPieces {
  return mergePieces(sentencesOf(base), sentencesOf(earlier), sentencesOf(later), keepBoth)
}

function keepBoth(_: readonly Piece[], earlier: readonly Piece[], later: readonly Piece[]): MergedPieces {
  return { pieces: [...earlier, ...later], met: true }
}

function changedIn({ pieces, origins }: Side, { start, end }: Span, from: number): Changed {
  return {
    pieces: pieces.slice(start, end),
    origins: Array.from(origins.subarray(start, end), (origin) =>
      origin === NOWHERE ? NOWHERE : origin - from,
    ),
  }
}

/** The first piece takes the place of one whose gap the other side may have changed. */
function oneSided(base: readonly Piece[], side: Side, other: Side, region: Region): readonly Piece[] {
  const { start, end } = (region.earlier ?? region.later)!
  const pieces = side.pieces.slice(start, end)
  const [first, ...others] = pieces
  const place = region.from < region.to ? other.places[region.from]! : NOWHERE
  if (!first || place === NOWHERE) return pieces
  const gap = taken(base[region.from]!.gap, first.gap, other.pieces[place]!.gap)
  return [{ ...first, gap }, ...others]
}

function gapAt({ base, earlier, later }: Sides, at: number): string | null {
  const one = earlier.pieces[earlier.places[at]!]!
  const other = later.pieces[later.places[at]!]!
  return taken(base[at]!.gap, one.gap, other.gap)
}

/** Three-way for what can only be one thing. */
function taken<T>(base: T, earlier: T, later: T): T {
  return later === base ? earlier : later
}

function common(earlier: readonly Piece[], later: readonly Piece[]): readonly Piece[] {
  const places = align(bodiesOf(earlier), bodiesOf(later))
  return earlier.filter((_, at) => places[at] !== NOWHERE)
}

function bothWhole(earlier: string, later: string): string {
  return earlier === '' || later === '' ? earlier + later : `${earlier}\n\n${later}`
}

import { hunksOf, type Hunk, type Side } from './side.ts'

/** A stretch of the base that one side or both have otherwise. */
export interface Region {
  readonly from: number
  readonly to: number
  /** Where it is in the earlier version; null where that has it as the base. */
  readonly earlier: Span | null
  readonly later: Span | null
}

export interface Span {
  readonly start: number
  readonly end: number
}

type Name = 'earlier' | 'later'

interface Growing {
  readonly from: number
  to: number
  readonly hunks: { readonly earlier: Hunk[]; readonly later: Hunk[] }
  readonly bodies: { readonly earlier: Set<string>; readonly later: Set<string> }
}

/**
 * Stretches in order. Changes that only touch are apart, so that each stands, unless both bring the same
 * words: those are looked at together. Of two put in at one place the earlier side's comes first.
 */
export function regionsOf(sides: { readonly earlier: Side; readonly later: Side }): readonly Region[] {
  const regions: Region[] = []
  let region: Growing | null = null
  for (const { name, hunk } of inOrder(hunksOf(sides.earlier), hunksOf(sides.later))) {
    const bodies = sides[name].pieces.slice(hunk.start, hunk.end).map(({ body }) => body)
    if (!region || !meet(region, name, hunk, bodies)) {
      if (region) regions.push(closed(region))
      region = {
        from: hunk.from,
        to: hunk.to,
        hunks: { earlier: [], later: [] },
        bodies: { earlier: new Set(), later: new Set() },
      }
    }
    region.to = Math.max(region.to, hunk.to)
    region.hunks[name].push(hunk)
    for (const body of bodies) region.bodies[name].add(body)
  }
  if (region) regions.push(closed(region))
  return regions
}

function inOrder(earlier: readonly Hunk[], later: readonly Hunk[]): readonly { name: Name; hunk: Hunk }[] {
  const all = [
    ...earlier.map((hunk) => ({ name: 'earlier' as const, hunk })),
    ...later.map((hunk) => ({ name: 'later' as const, hunk })),
  ]
  // The sort is stable: of two at one place the earlier side's comes first.
  return all.toSorted((one, other) => one.hunk.from - other.hunk.from || one.hunk.to - other.hunk.to)
}

function meet(region: Growing, name: Name, hunk: Hunk, bodies: readonly string[]): boolean {
  if (hunk.from < region.to) return true
  if (hunk.from > region.to) return false
  const others = region.bodies[name === 'earlier' ? 'later' : 'earlier']
  return bodies.some((body) => others.has(body))
}

function closed({ from, to, hunks }: Growing): Region {
  return { from, to, earlier: spanOf(from, to, hunks.earlier), later: spanOf(from, to, hunks.later) }
}

/** Around a side's hunks it has the pieces of the base, one for one. */
function spanOf(from: number, to: number, hunks: readonly Hunk[]): Span | null {
  const [first, last] = [hunks[0], hunks.at(-1)]
  if (!first || !last) return null
  return { start: first.start - (first.from - from), end: last.end + (to - last.to) }
}

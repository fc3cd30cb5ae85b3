/** For each place of the one list, the place of the same word in the other, or NOWHERE. Rises where it is set. */
export type Places = Int32Array

export const NOWHERE = -1
/** The most cells a table may have; a stretch that would need more counts as written anew. */
const MOST_CELLS = 65_536

type Words = readonly string[]

interface Stretch {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

/**
 * What two lists have in common, in order: first the words that each has exactly once, then, between those, the
 * longest common run. Costs about as much as the lists are long, whatever is in them: the work between two
 * such words is bounded.
 */
export function align(one: Words, other: Words): Places {
  const places = new Int32Array(one.length).fill(NOWHERE)
  let [from, otherFrom] = [0, 0]
  const stretch = (to: number, otherTo: number): void => {
    alignStretch(one, other, { from, to, otherFrom, otherTo }, places)
  }
  for (const [at, otherAt] of anchors(one, other)) {
    stretch(at, otherAt)
    places[at] = otherAt
    ;[from, otherFrom] = [at + 1, otherAt + 1]
  }
  stretch(one.length, other.length)
  return places
}

/** The same seen from the other list, which has `length` words. */
export function turned(places: Places, length: number): Places {
  const back = new Int32Array(length).fill(NOWHERE)
  places.forEach((place, at) => {
    if (place !== NOWHERE) back[place] = at
  })
  return back
}

/** Words that each list has once, as pairs of places that rise on both sides. */
function anchors(one: Words, other: Words): readonly (readonly [number, number])[] {
  const otherPlaces = lonely(other)
  const pairs: (readonly [number, number])[] = []
  for (const [word, at] of lonely(one)) {
    const otherAt = otherPlaces.get(word)
    if (otherAt !== undefined) pairs.push([at, otherAt])
  }
  return longestRise(pairs)
}

function lonely(words: Words): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const often = new Set<string>()
  words.forEach((word, at) => {
    if (places.has(word)) often.add(word)
    else places.set(word, at)
  })
  for (const word of often) places.delete(word)
  return places
}

/** Of pairs that rise on the first side, the longest choice that rises on the second too. */
function longestRise(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const before = new Int32Array(pairs.length).fill(NOWHERE)
  const ends: number[] = []
  pairs.forEach(([, place], at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]![1] < place) low = middle + 1
      else high = middle
    }
    if (low > 0) before[at] = ends[low - 1]!
    ends[low] = at
  })
  const rise: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? NOWHERE; at !== NOWHERE; at = before[at]!) rise.push(pairs[at]!)
  return rise.toReversed()
}

function alignStretch(one: Words, other: Words, stretch: Stretch, places: Places): void {
  let { from, to, otherFrom, otherTo } = stretch
  while (from < to && otherFrom < otherTo && one[from] === other[otherFrom]) {
    places[from] = otherFrom
    from += 1
    otherFrom += 1
  }
  while (from < to && otherFrom < otherTo && one[to - 1] === other[otherTo - 1]) {
    to -= 1
    otherTo -= 1
    places[to] = otherTo
  }
  if (from === to || otherFrom === otherTo) return
  if ((to - from + 1) * (otherTo - otherFrom + 1) > MOST_CELLS) return
  longestRun(one, other, { from, to, otherFrom, otherTo }, places)
}

function longestRun(one: Words, other: Words, stretch: Stretch, places: Places): void {
  const { from, to, otherFrom, otherTo } = stretch
  const width = otherTo - otherFrom + 1
  const table = new Uint32Array((to - from + 1) * width)
  for (let at = to - 1; at >= from; at -= 1) {
    const row = (at - from) * width
    for (let otherAt = otherTo - 1; otherAt >= otherFrom; otherAt -= 1) {
      const cell = row + otherAt - otherFrom
      table[cell] =
        one[at] === other[otherAt]
          ? table[cell + width + 1]! + 1
          : Math.max(table[cell + width]!, table[cell + 1]!)
    }
  }
  let [at, otherAt] = [from, otherFrom]
  while (at < to && otherAt < otherTo) {
    const cell = (at - from) * width + otherAt - otherFrom
    if (one[at] === other[otherAt]) {
      places[at] = otherAt
      at += 1
      otherAt += 1
    } else if (table[cell + width]! >= table[cell + 1]!) at += 1
    else otherAt += 1
  }
}

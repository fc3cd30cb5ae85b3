/**
 * Places for labels that stay as near to their own as they can, at least `gap` apart and between `low` and `high`; in
 * the order given. Where there is not room for all, they run on past `high`.
 */
export function spread(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, at) => at).toSorted((a, b) => places[a]! - places[b]! || a - b)
  const down: number[] = []
  for (const [rank, at] of order.entries()) {
    down.push(Math.max(places[at]!, rank === 0 ? low : down[rank - 1]! + gap))
  }
  const up = [...down]
  for (let rank = up.length - 1; rank >= 0; rank -= 1) {
    const limit = rank === up.length - 1 ? high : up[rank + 1]! - gap
    up[rank] = Math.min(up[rank]!, Math.max(limit, low + rank * gap))
  }
  const found = places.map(() => 0)
  for (const [rank, at] of order.entries()) found[at] = up[rank]!
  return found
}

/**
 * Order by fractional rank: to put a card between two others only that card changes.
 * Ranks are plain strings over 62 digits in code-unit order, and never end in the lowest digit,
 * so there is always room below one.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = DIGITS.length
const MIDDLE = BASE >> 1

/** Longer than this, and the column is dealt out anew: ranks stay short for good. */
export const LONGEST_RANK = 24

/** A rank above `low` and below `high`; null leaves that side open. Undefined where there is no room. */
export function rankBetween(low: string | null, high: string | null): string | undefined {
  if (low === null && high === null) return DIGITS[MIDDLE]
  if (low === null) return below(high!)
  if (high === null) return above(low)
  return low < high ? middle(low, high) : undefined
}

/** Ranks for a column of `count` cards, spread evenly. */
export function dealtRanks(count: number): readonly string[] {
  let width = 1
  while (BASE ** width <= (count + 1) * 4) width += 1
  const gap = BASE ** width / (count + 1)
  return Array.from({ length: count }, (_, at) => {
    let left = Math.floor(gap * (at + 1))
    let rank = ''
    for (let place = 0; place < width; place += 1) {
      rank = DIGITS[left % BASE]! + rank
      left = Math.floor(left / BASE)
    }
    return rank.replace(/0+$/, '')
  })
}

/** One step up: 61 cards can be added at the end before a rank grows by a digit. */
function above(low: string): string {
  for (let at = 0; ; at += 1) {
    const digit = digitAt(low, at)
    if (digit < BASE - 1) return low.slice(0, at).padEnd(at, '0') + DIGITS[digit + 1]!
  }
}

/** One step down, as `above` goes up. */
function below(high: string): string {
  for (let at = 0; ; at += 1) {
    const digit = at < high.length ? digitAt(high, at) : BASE
    if (digit > 1) return high.slice(0, at) + DIGITS[digit - 1]!
    if (digit === 1) return `${high.slice(0, at)}0${DIGITS[BASE - 1]}`
  }
}

function middle(low: string, high: string): string {
  let rank = ''
  let isHighOpen = false
  for (let at = 0; ; at += 1) {
    const from = digitAt(low, at)
    const to = isHighOpen ? BASE : digitAt(high, at)
    if (to - from > 1) return rank + DIGITS[(from + to) >> 1]!
    rank += DIGITS[from]!
    if (to > from) isHighOpen = true
  }
}

function digitAt(rank: string, at: number): number {
  return Math.max(0, DIGITS.indexOf(rank[at] ?? '0'))
}

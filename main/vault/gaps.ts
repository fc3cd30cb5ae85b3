import type { SegmentHead } from './segment.ts'

type Numbered = Pick<SegmentHead, 'dev' | 'seq' | 'seen'>

/** For each device, the highest number up to which no file is missing. */
export function contiguous(heads: readonly Numbered[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [device, numbers] of numbersOf(heads)) {
    let count = 0
    while (numbers.has(count + 1)) count += 1
    counts.set(device, count)
  }
  return counts
}

/** Files that must exist and are not here, as device and number. */
export function gaps(heads: readonly Numbered[]): readonly string[] {
  const highest = new Map<string, number>()
  const raise = (device: string, to: number): void => {
    highest.set(device, Math.max(to, highest.get(device) ?? 0))
  }
  for (const { dev, seq, seen } of heads) {
    raise(dev, seq)
    for (const [device, count] of Object.entries(seen)) raise(device, count)
  }
  const here = numbersOf(heads)
  const missing: string[] = []
  for (const [device, most] of highest) {
    for (let seq = 1; seq <= most; seq += 1) {
      if (!here.get(device)?.has(seq)) missing.push(`${device}-${String(seq).padStart(8, '0')}`)
    }
  }
  return missing.toSorted()
}

function numbersOf(heads: readonly Numbered[]): ReadonlyMap<string, Set<number>> {
  const numbers = new Map<string, Set<number>>()
  for (const { dev, seq } of heads) numbers.set(dev, (numbers.get(dev) ?? new Set()).add(seq))
  return numbers
}

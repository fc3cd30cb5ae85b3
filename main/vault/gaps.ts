import { merged, type Numbers, type SegmentHead } from './segment.ts'

export type Numbered = Pick<SegmentHead, 'dev' | 'seq' | 'seen' | 'rep'>

/** Which numbers of each device's files are accounted for, and which must exist. */
export class FileNumbers {
  private readonly here = new Map<string, Set<number>>()
  private readonly highest = new Map<string, number>()
  private readonly unneeded: Numbers[] = []

  add({ dev, seq, seen, rep }: Numbered): void {
    this.account([dev, seq, seq])
    for (const each of rep) this.replace(each)
    for (const [device, count] of Object.entries(seen)) this.claim(device, count)
  }

  /** There, or needed no more. */
  account([device, from, to]: Numbers): void {
    const numbers = this.here.get(device) ?? new Set<number>()
    this.here.set(device, numbers)
    for (let seq = from; seq <= to; seq += 1) numbers.add(seq)
    this.claim(device, to)
  }

  /** Needed no more: a file that is here says so. */
  replace(numbers: Numbers): void {
    this.unneeded.push(numbers)
    this.account(numbers)
  }

  isReplaced(device: string, seq: number): boolean {
    return this.unneeded.some(([dev, from, to]) => dev === device && seq >= from && seq <= to)
  }

  replaced(): readonly Numbers[] {
    return merged(this.unneeded)
  }

  claim(device: string, count: number): void {
    this.highest.set(device, Math.max(count, this.highest.get(device) ?? 0))
  }

  has(device: string, seq: number): boolean {
    return this.here.get(device)?.has(seq) ?? false
  }

  /** For each device, the highest number up to which no file is missing. */
  contiguous(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const [device, numbers] of this.here) {
      let count = 0
      while (numbers.has(count + 1)) count += 1
      counts.set(device, count)
    }
    return counts
  }

  /** Files that must exist and are not here, as device and number. */
  gaps(): readonly string[] {
    const missing: string[] = []
    for (const [device, most] of this.highest) {
      for (let seq = 1; seq <= most; seq += 1) {
        if (!this.has(device, seq)) missing.push(`${device}-${String(seq).padStart(8, '0')}`)
      }
    }
    return missing.toSorted()
  }

  ranges(): readonly Numbers[] {
    const ranges: Numbers[] = []
    for (const [device, numbers] of this.here) {
      let from: number | null = null
      let last = 0
      for (const seq of [...numbers].toSorted((one, other) => one - other)) {
        if (from !== null && seq === last + 1) {
          last = seq
          continue
        }
        if (from !== null) ranges.push([device, from, last])
        from = last = seq
      }
      if (from !== null) ranges.push([device, from, last])
    }
    return ranges
  }

  claims(): readonly (readonly [string, number])[] {
    return [...this.highest]
  }
}

import { PerformanceObserver } from 'node:perf_hooks'
import { threadCpu } from './thread-cpu.ts'

/** Milliseconds from which a turn is kept to be looked at. */
const WORTH_NOTING = 2

/** What a watch over the main thread saw. All in ms. */
export interface Watched {
  /** The longest turn of the loop: what the thread computed in it and waited for the disk. */
  readonly longest: number
  /** The same without what the engine's garbage collector took of it. */
  readonly work: number
  /** The same by the clock, with the time in which others had the processors. */
  readonly clock: number
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Watches the main thread while `act` is under way: goes round the loop as fast as it lets and notes each turn. */
export async function watched(act: () => Promise<unknown>, diskWait: () => number): Promise<Watched> {
  let [longest, clock] = [0, 0]
  let isOver = false
  const turns: (Span & { readonly own: number })[] = []
  const collecting: Span[] = []
  const observer = new PerformanceObserver((list) => note(list.getEntries(), collecting))
  observer.observe({ entryTypes: ['gc'] })
  const own = (): number => threadCpu() + diskWait()
  let [last, lastOwn] = [performance.now(), own()]
  const turning = new Promise<void>((resolve) => {
    const turn = (): void => {
      const [now, nowOwn] = [performance.now(), own()]
      clock = Math.max(clock, now - last)
      const took = Math.min(now - last, nowOwn - lastOwn)
      longest = Math.max(longest, took)
      if (took > WORTH_NOTING) turns.push({ from: last, to: now, own: took })
      ;[last, lastOwn] = [now, nowOwn]
      if (isOver) resolve()
      else setImmediate(turn)
    }
    setImmediate(turn)
  })
  await act()
  isOver = true
  await turning
  // Collections are told of in a later turn.
  await new Promise((resolve) => setImmediate(resolve))
  note(observer.takeRecords(), collecting)
  observer.disconnect()
  const work = turns.map((turn) => {
    const collected = collecting.reduce((sum, each) => sum + shared(turn, each), 0)
    // Collecting is told by the clock: what is left of the turn by the clock, and no more than the thread's own.
    return Math.min(turn.own, turn.to - turn.from - collected)
  })
  return { longest, work: Math.max(0, ...work), clock }
}

function note(entries: readonly PerformanceEntry[], into: Span[]): void {
  for (const { startTime, duration } of entries) into.push({ from: startTime, to: startTime + duration })
}

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))
}

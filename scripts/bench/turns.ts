import { threadCpu } from './thread-cpu.ts'

/** What a watch over the main thread saw. All in ms. */
export interface Watched {
  /** The longest turn of the loop: what the thread computed in it and waited for the disk. */
  readonly longest: number
  /** The same by the clock, with the time in which others had the processors. */
  readonly clock: number
}

/** Watches the main thread while `act` is under way: goes round the loop as fast as it lets and notes each turn. */
export async function watched(act: () => Promise<unknown>, diskWait: () => number): Promise<Watched> {
  let [longest, clock] = [0, 0]
  let isOver = false
  const own = (): number => threadCpu() + diskWait()
  let [last, lastOwn] = [performance.now(), own()]
  const turning = new Promise<void>((resolve) => {
    const turn = (): void => {
      const [now, nowOwn] = [performance.now(), own()]
      clock = Math.max(clock, now - last)
      longest = Math.max(longest, Math.min(now - last, nowOwn - lastOwn))
      ;[last, lastOwn] = [now, nowOwn]
      if (isOver) resolve()
      else setImmediate(turn)
    }
    setImmediate(turn)
  })
  await act()
  isOver = true
  await turning
  return { longest, clock }
}

import type { Clock } from '../ports.ts'

const IDLE_MS = 60_000
const LONGEST_MS = 600_000
const MOST_BYTES = 256 * 1024

/** When the log is sealed: a minute after the last save, ten after the first, or at 256 KiB. */
export class SealPolicy {
  private readonly clock: Pick<Clock, 'after' | 'now'>
  private readonly act: () => void
  private wroteAt = 0
  private undoIdle: (() => void) | null = null
  private undoLongest: (() => void) | null = null

  constructor(clock: Pick<Clock, 'after' | 'now'>, act: () => void) {
    this.clock = clock
    this.act = act
  }

  /** `unsealed`: bytes the log holds that no sealed file does. */
  wrote(unsealed: number): void {
    if (unsealed >= MOST_BYTES) {
      this.act()
      return
    }
    // The alarm of the save before goes on, and is set anew when it rings: a save waits for no timer.
    this.wroteAt = this.clock.now()
    this.undoIdle ??= this.clock.after(IDLE_MS, this.rings)
    this.undoLongest ??= this.clock.after(LONGEST_MS, this.act)
  }

  /** Sealed, or tried to: after a failure the next try comes in a minute. */
  tried(isSealed: boolean): void {
    this.stop()
    if (!isSealed) this.undoIdle = this.clock.after(IDLE_MS, this.act)
  }

  stop(): void {
    this.undoIdle?.()
    this.undoIdle = null
    this.undoLongest?.()
    this.undoLongest = null
  }

  private readonly rings = (): void => {
    const now = this.clock.now()
    // By a clock that was set back the minute begins anew, once.
    this.wroteAt = Math.min(this.wroteAt, now)
    const rested = now - this.wroteAt
    if (rested >= IDLE_MS) this.act()
    else this.undoIdle = this.clock.after(IDLE_MS - rested, this.rings)
  }
}

import type { Clock } from '../ports.ts'

/** Watches for a time without any sign of life. */
export class IdleWatch {
  private readonly clock: Clock
  /** Milliseconds; asked anew each time, since the person may change it. */
  private readonly limit: () => number
  private readonly act: () => void
  private lastSign = 0
  private undo: (() => void) | null = null

  constructor(clock: Clock, limit: () => number, act: () => void) {
    this.clock = clock
    this.limit = limit
    this.act = act
  }

  start(): void {
    this.sign()
    this.arm()
  }

  sign(): void {
    this.lastSign = this.clock.now()
  }

  /** Looks again in `ms`, or when the time is over that is left. */
  arm(ms = this.left()): void {
    this.stop()
    this.undo = this.clock.after(Math.max(ms, 0), () => {
      this.undo = null
      if (this.left() > 0) this.arm()
      else this.act()
    })
  }

  stop(): void {
    this.undo?.()
    this.undo = null
  }

  private left(): number {
    const now = this.clock.now()
    // A wall clock that was set back must not keep the journal open for as long again.
    this.lastSign = Math.min(this.lastSign, now)
    return this.lastSign + this.limit() - now
  }
}

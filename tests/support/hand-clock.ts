import type { Clock } from '../../main/ports.ts'

interface Timer {
  readonly due: number
  readonly act: () => void
}

/** A clock that stands still until a test moves it; timers on the way ring in their order. */
export class HandClock implements Clock {
  /** Minutes to add to UTC. */
  zone = 0
  private at: number
  private timers: Timer[] = []

  constructor(start = Date.UTC(2026, 2, 2, 9, 30)) {
    this.at = start
  }

  now(): number {
    return this.at
  }

  zoneOffset(): number {
    return this.zone
  }

  after(ms: number, act: () => void): () => void {
    const timer = { due: this.at + ms, act }
    this.timers.push(timer)
    return () => {
      this.timers = this.timers.filter((other) => other !== timer)
    }
  }

  /** Moves on by `ms`, ringing what falls due, and lets promises settle after each ring. */
  async move(ms: number): Promise<void> {
    await settled()
    const end = this.at + ms
    for (;;) {
      const next = this.timers
        .filter(({ due }) => due <= end)
        .toSorted((one, other) => one.due - other.due)
        .at(0)
      if (!next) break
      this.timers = this.timers.filter((timer) => timer !== next)
      this.at = Math.max(this.at, next.due)
      next.act()
      await settled()
    }
    this.at = end
    await settled()
  }
}

/** Lets everything that waits on nothing but promises run to its end. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

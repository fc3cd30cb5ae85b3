import type { Clock } from '../ports.ts'

/** How long the page has to save its drafts before it counts as hung. */
const LONGEST_MS = 3000

export type FlushOutcome = 'saved' | 'unsaved' | 'silent'

/** The wait between `vault.locking` and the page's answer. */
export class PageFlush {
  private readonly clock: Clock
  private answer: ((outcome: FlushOutcome) => void) | null = null

  constructor(clock: Clock) {
    this.clock = clock
  }

  get isAwaited(): boolean {
    return this.answer !== null
  }

  wait(): Promise<FlushOutcome> {
    return new Promise((resolve) => {
      const undo = this.clock.after(LONGEST_MS, () => this.settle('silent'))
      this.answer = (outcome) => {
        undo()
        resolve(outcome)
      }
    })
  }

  /** An answer nobody waits for is let go. */
  settle(outcome: FlushOutcome): void {
    const answer = this.answer
    this.answer = null
    answer?.(outcome)
  }
}

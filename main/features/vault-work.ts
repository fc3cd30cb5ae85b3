import type { AppEvent } from '../../core/contract.ts'
import { vaultContract, type LongCall } from '../../core/vault/vault.contract.ts'
import type { Clock } from '../ports.ts'

/** Milliseconds between two words about the same work: ten a second are as many as an eye can follow. */
const PAUSE_MS = 100

/** Work that a person watches and may stop. */
export interface WatchedWork {
  progress(done: number, of: number): void
  isCancelled(): boolean
}

type Emit = (event: AppEvent) => void

/** The long calls under way: tells the page how far each is, and stops them. */
export class LongCalls {
  private readonly clock: Clock
  private readonly emit: Emit
  private readonly running = new Set<RunningCall>()

  constructor(clock: Clock, emit: Emit) {
    this.clock = clock
    this.emit = emit
  }

  async run<T>(call: LongCall, act: (work: WatchedWork) => Promise<T>): Promise<T> {
    const work = new RunningCall(call, this.clock, this.emit)
    this.running.add(work)
    try {
      return await act(work)
    } finally {
      work.end()
      this.running.delete(work)
    }
  }

  cancel(call: LongCall): void {
    for (const work of this.running) if (work.call === call) work.cancel()
  }

  /** Before the keys go: all that works on the open journal. An opening that waits for its turn goes on. */
  cancelOnOpen(): void {
    for (const work of this.running) if (!('whileLocked' in vaultContract[work.call])) work.cancel()
  }
}

class RunningCall implements WatchedWork {
  readonly call: LongCall
  private readonly clock: Clock
  private readonly emit: Emit
  private toldAt: number | null = null
  private undoTelling: (() => void) | null = null
  private isStopped = false

  constructor(call: LongCall, clock: Clock, emit: Emit) {
    this.call = call
    this.clock = clock
    this.emit = emit
  }

  /** Told at once, or as soon as it may: work that then stands still is seen where it stands. */
  progress(done: number, of: number): void {
    this.end()
    const since = this.toldAt === null ? PAUSE_MS : Math.abs(this.clock.now() - this.toldAt)
    if (since >= PAUSE_MS || done >= of) this.tell(done, of)
    else this.undoTelling = this.clock.after(PAUSE_MS - since, () => this.tell(done, of))
  }

  isCancelled(): boolean {
    return this.isStopped
  }

  cancel(): void {
    this.isStopped = true
  }

  /** Nothing is told any more of what waited to be told. */
  end(): void {
    this.undoTelling?.()
    this.undoTelling = null
  }

  private tell(done: number, of: number): void {
    this.toldAt = this.clock.now()
    this.emit({ name: 'work.progressed', call: this.call, done, of })
  }
}

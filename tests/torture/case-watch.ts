import { Worker } from 'node:worker_threads'

/** Told when a case begins; what it answers is called when the case has ended. */
export interface CaseWatch {
  begins(name: string): () => void
}

export interface Patience {
  readonly tickMs: number
  /** A case that is still the last to have begun or ended after so many ticks has no end. */
  readonly ticks: number
  /** So many more, and the process is killed: its thread has not even heard of it. */
  readonly grace: number
}

/** What is shared with the thread that watches. */
export const SHARED = { moves: 0, running: 1, nameLength: 2, nameAt: 16, bytes: 512 } as const

/**
 * Five minutes, of cases that take moments. Ticks of a thread of its own, not a clock: they stand while the computer
 * sleeps.
 */
const PATIENCE: Patience = { tickMs: 1000, ticks: 300, grace: 300 }

/**
 * Does that, and refuses with the name of the case if one comes to no end. Where the case lets go of the thread that is
 * a failure like any other; where it does not, the name is written and the process killed.
 */
export async function watched<T>(
  act: (watch: CaseWatch) => Promise<T>,
  patience: Patience = PATIENCE,
): Promise<T> {
  const shared = new SharedArrayBuffer(SHARED.bytes)
  const watcher = new Worker(new URL('case-watch-thread.ts', import.meta.url), {
    workerData: { shared, ...patience },
    // What this program was started with may be for a script of another kind.
    execArgv: [],
  })
  const noEnd = new Promise<never>((_, reject) => {
    watcher.once('message', (name: string) => reject(new Error(`no end of ${name}`)))
    watcher.once('error', reject)
  })
  try {
    return await Promise.race([act(new SharedWatch(shared)), noEnd])
  } finally {
    await watcher.terminate()
  }
}

class SharedWatch implements CaseWatch {
  private readonly numbers: Int32Array
  private readonly name: Uint8Array
  private readonly running: string[] = []
  private readonly encoder = new TextEncoder()

  constructor(shared: SharedArrayBuffer) {
    this.numbers = new Int32Array(shared, 0, SHARED.nameAt / 4)
    this.name = new Uint8Array(shared, SHARED.nameAt)
  }

  begins(name: string): () => void {
    this.running.push(name)
    this.moves()
    return () => {
      this.running.splice(this.running.indexOf(name), 1)
      this.moves()
    }
  }

  /** The oldest of those that run side by side is the one that has no end. */
  private moves(): void {
    const { written } = this.encoder.encodeInto(this.running[0] ?? '', this.name)
    Atomics.store(this.numbers, SHARED.nameLength, written)
    Atomics.store(this.numbers, SHARED.running, this.running.length)
    Atomics.add(this.numbers, SHARED.moves, 1)
  }
}

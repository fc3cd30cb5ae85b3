import type { Instant } from '../kernel/time.ts'
import type { Touched } from './marks.schema.ts'

/** What an action did to one entry, and when somebody had last written in that by then. */
export interface Remembered extends Touched {
  readonly changedAt: Instant
}

/** Each is offered for seconds; more than these wait for nobody. */
const MOST = 20

/** What actions over many entries did, for as long as the journal is open. */
export class Undos {
  private readonly held = new Map<string, readonly Remembered[]>()

  keep(change: string, touched: readonly Remembered[]): void {
    this.held.set(change, touched)
    const oldest = this.held.keys().next().value
    if (this.held.size > MOST && oldest !== undefined) this.held.delete(oldest)
  }

  find(change: string): readonly Remembered[] | null {
    return this.held.get(change) ?? null
  }

  drop(change: string): void {
    this.held.delete(change)
  }
}

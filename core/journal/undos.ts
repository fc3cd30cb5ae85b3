import type { Instant } from '../kernel/time.ts'
import type { Touched } from './marks.schema.ts'

/** What an action did to one entry, and when somebody had last written in that by then. */
export interface Remembered extends Touched {
  readonly changedAt: Instant
}

/** What one action did. */
export interface Deeds<More> {
  readonly touched: readonly Remembered[]
  /** What it did beside the entries; null for nothing. */
  readonly more: More | null
}

/** Each is offered for seconds; more than these wait for nobody. */
const MOST = 20

/** What actions over many entries did, for as long as the journal is open. `More`: beside the entries. */
export class Undos<More> {
  private readonly held = new Map<string, Deeds<More>>()

  keep(change: string, deeds: Deeds<More>): void {
    this.held.set(change, deeds)
    const oldest = this.held.keys().next().value
    if (this.held.size > MOST && oldest !== undefined) this.held.delete(oldest)
  }

  /** What it did beside the entries, known once those were written. */
  add(change: string, more: More): void {
    const deeds = this.held.get(change)
    if (deeds) this.held.set(change, { ...deeds, more })
  }

  find(change: string): Deeds<More> | null {
    return this.held.get(change) ?? null
  }

  drop(change: string): void {
    this.held.delete(change)
  }
}

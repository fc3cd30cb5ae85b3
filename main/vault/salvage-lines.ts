import type { Revision } from './revision.ts'
import type { Erased } from './segment.ts'

/**
 * Revisions found outside the sound files, each once, by name. What is already published needs no second
 * place, and what was erased for ever is not brought back by reading an older copy of it.
 */
export class RescuedLines {
  private readonly published = new Set<string>()
  private readonly found = new Map<string, Revision>()
  private readonly purges: Revision[] = []
  private readonly dropped = new Set<string>()

  /** It lies in a sealed file that stays. */
  publish(revision: Revision): void {
    this.published.add(revision.r)
    this.found.delete(revision.r)
    if (revision.purge) this.purges.push(revision)
  }

  find(revision: Revision): void {
    if (this.published.has(revision.r) || this.found.has(revision.r)) return
    this.found.set(revision.r, revision)
    if (revision.purge) this.purges.push(revision)
  }

  /** Packing has dropped their lines for ever. */
  erase([, , names]: Erased): void {
    for (const r of names) this.dropped.add(r)
  }

  /** In the order found. */
  rescued(): readonly Revision[] {
    const erased = this.erased()
    return [...this.found.values()].filter(({ r }) => !erased.has(r))
  }

  /** Every ancestor of a tombstone that purges, as far as the lines at hand name them. */
  private erased(): ReadonlySet<string> {
    const erased = new Set(this.dropped)
    const open = [...this.purges, ...[...this.found.values()].filter(({ r }) => erased.has(r))]
    for (let next = open.pop(); next; next = open.pop()) {
      for (const r of [...next.parents, ...next.ancestors]) {
        if (erased.has(r)) continue
        erased.add(r)
        const known = this.found.get(r)
        if (known) open.push(known)
      }
    }
    return erased
  }
}

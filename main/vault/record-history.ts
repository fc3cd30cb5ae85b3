import { compareHlc, type Hlc } from './hlc.ts'
import { compareRevisions, type Revision } from './revision.ts'

/** All revisions of one record, and which of them no other one replaces. */
export class RecordHistory {
  readonly collection: string
  readonly id: string
  private revisions: Revision[] = []
  private standing: Revision[] = []
  /** Made when first needed: most records have one revision and name none. */
  private named: Set<string> | null = null
  private goneForEver: Set<string> | null = null

  constructor(collection: string, id: string) {
    this.collection = collection
    this.id = id
  }

  /** False if it was there already. */
  add(revision: Revision): boolean {
    if (this.find(revision.r)) return false
    this.revisions.push(revision)
    const { parents, ancestors } = revision
    if (parents.length + ancestors.length > 0) {
      const named = (this.named ??= new Set())
      for (const r of parents) named.add(r)
      for (const r of ancestors) named.add(r)
      if (this.standing.some(({ r }) => named.has(r)))
        this.standing = this.standing.filter(({ r }) => !named.has(r))
    }
    if (!this.named?.has(revision.r)) this.standing.push(revision)
    return true
  }

  /**
   * Revisions whose lines were dropped for ever: one that returns is no head, and shown nowhere. The tombstone names the
   * nearest of them alone; what named the others went with them.
   */
  erase(names: readonly string[]): void {
    if (names.length === 0) return
    const named = (this.named ??= new Set())
    const gone = (this.goneForEver ??= new Set())
    for (const r of names) {
      named.add(r)
      gone.add(r)
    }
    this.standing = this.standing.filter(({ r }) => !named.has(r))
  }

  /** For a revision never published. What it named stays named: the one that takes its place names it too. */
  drop(r: string): void {
    this.revisions = without(this.revisions, r)
    this.standing = without(this.standing, r)
  }

  find(r: string): Revision | undefined {
    return this.revisions.find((each) => each.r === r)
  }

  all(): readonly Revision[] {
    return this.revisions
  }

  /** Those that no other names, tombstones among them, by (h, d, r). */
  heads(): readonly Revision[] {
    return this.standing.toSorted(compareRevisions)
  }

  /** Live heads, earliest first by (h, d, r). */
  live(): readonly Revision[] {
    const live = this.standing.filter(({ tombstone }) => !tombstone)
    return live.length > 1 ? live.toSorted(compareRevisions) : live
  }

  /** The last live head by (h, d, r). Other live heads stay heads until an edit names them. */
  view(): Revision | null {
    return this.live().at(-1) ?? null
  }

  /** Newest first, without the last head, tombstones and what was erased for ever. */
  past(most: number): readonly Revision[] {
    const erased = this.erased()
    const view = this.view()
    return this.revisions
      .filter((each) => each !== view && !each.tombstone && !erased.has(each.r))
      .toSorted((one, other) => compareRevisions(other, one))
      .slice(0, most)
  }

  lastOf(device: string): Hlc | null {
    let last: Hlc | null = null
    for (const each of this.revisions) {
      if (each.device === device && (!last || compareHlc(each.at, last) > 0)) last = each.at
    }
    return last
  }

  get hasErased(): boolean {
    return this.goneForEver !== null || this.revisions.some(({ purge }) => purge)
  }

  /** What was dropped for ever, every ancestor of that, and every ancestor of a tombstone that purges. */
  erased(): ReadonlySet<string> {
    const erased = new Set(this.goneForEver)
    const open = this.revisions.filter(({ r, purge }) => purge || erased.has(r))
    for (let next = open.pop(); next; next = open.pop()) {
      for (const r of [...next.parents, ...next.ancestors]) {
        if (erased.has(r)) continue
        erased.add(r)
        const known = this.find(r)
        if (known) open.push(known)
      }
    }
    return erased
  }
}

function without(revisions: Revision[], r: string): Revision[] {
  const at = revisions.findIndex((each) => each.r === r)
  return at === -1 ? revisions : revisions.toSpliced(at, 1)
}

import { compareHlc, type Hlc } from './hlc.ts'
import { compareRevisions, isTombstone, type Revision } from './revision.ts'

/** All revisions of one record, and which of them no other one replaces. */
export class RecordHistory {
  private revisions: Revision[] = []
  private standing: Revision[] = []
  /** Made when first needed: most records have one revision and name none. */
  private named: Set<string> | null = null

  /** False if it was there already. */
  add(revision: Revision): boolean {
    if (this.find(revision.r)) return false
    this.revisions.push(revision)
    const replaced = [...revision.parents, ...revision.ancestors]
    if (replaced.length > 0) {
      const named = (this.named ??= new Set())
      for (const r of replaced) named.add(r)
      this.standing = this.standing.filter(({ r }) => !named.has(r))
    }
    if (!this.named?.has(revision.r)) this.standing.push(revision)
    return true
  }

  /** For a revision never published. What it named stays named: the one that takes its place names it too. */
  drop(r: string): void {
    this.revisions = this.revisions.filter((each) => each.r !== r)
    this.standing = this.standing.filter((each) => each.r !== r)
  }

  find(r: string): Revision | undefined {
    return this.revisions.find((each) => each.r === r)
  }

  /** The last live head by (h, d, r). Other live heads stay heads until an edit names them. */
  view(): Revision | null {
    const live = this.standing.filter((each) => !isTombstone(each))
    return live.length > 0
      ? live.reduce((last, each) => (compareRevisions(each, last) > 0 ? each : last))
      : null
  }

  /** Newest first, without the one in view, tombstones and what was erased for ever. */
  past(most: number): readonly Revision[] {
    const view = this.view()
    const erased = this.erased()
    return this.revisions
      .filter((each) => each !== view && !isTombstone(each) && !erased.has(each.r))
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

  /** Every ancestor of a tombstone that purges. */
  private erased(): ReadonlySet<string> {
    const erased = new Set<string>()
    const open = this.revisions.filter(({ purge }) => purge)
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

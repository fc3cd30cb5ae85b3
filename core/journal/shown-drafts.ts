import type { EntryDraft } from './entry.schema.ts'

/** Editors open at once are one or two; each leaves one draft behind it. */
const MOST = 16

/**
 * What the page was last shown of an entry, by revision. The vault lets go of a revision that is replaced
 * before it was sealed, so what an editor started from may be found nowhere else.
 */
export class ShownDrafts {
  private readonly drafts = new Map<string, EntryDraft>()

  keep(revisions: readonly string[], draft: EntryDraft): void {
    for (const revision of revisions) {
      this.drafts.delete(revision)
      this.drafts.set(revision, draft)
    }
    while (this.drafts.size > MOST) {
      const oldest = this.drafts.keys().next().value
      if (oldest === undefined) return
      this.drafts.delete(oldest)
    }
  }

  find(revisions: readonly string[]): EntryDraft | null {
    const found = revisions.find((revision) => this.drafts.has(revision))
    return found === undefined ? null : (this.drafts.get(found) ?? null)
  }
}

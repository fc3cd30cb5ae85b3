import type { Table } from '../kernel/table.ts'
import type { StepNoun } from '../steps/steps.ts'
import type { EntryRow } from './entry.schema.ts'

export interface TagCount {
  readonly tag: string
  readonly count: number
}

export interface EntryCounts {
  readonly entries: number
  readonly starred: number
  readonly inTrash: number
}

/** Counts over all entries, kept in step with the table at the cost of what changed. Trash counts apart. */
export class EntryTally {
  private seen: Table<EntryRow> | null = null
  private readonly byTag = new Map<string, number>()
  private readonly byStep = new Map<StepNoun, number>()
  private entries = 0
  private starred = 0
  private inTrash = 0

  follow(entries: Table<EntryRow>): void {
    if (this.seen === null) {
      for (const row of entries.values()) this.count(row, 1)
    } else if (this.seen !== entries) {
      for (const { id, after } of entries.changesSince(this.seen)) {
        const before = this.seen.get(id)
        if (before) this.count(before, -1)
        if (after) this.count(after, 1)
      }
    }
    this.seen = entries
  }

  counts(): EntryCounts {
    return { entries: this.entries, starred: this.starred, inTrash: this.inTrash }
  }

  /** Most used first, then by the alphabet. */
  tags(): TagCount[] {
    return mostUsedFirst(this.byTag)
  }

  ofStep(step: StepNoun): number {
    return this.byStep.get(step) ?? 0
  }

  private count(row: EntryRow, by: 1 | -1): void {
    if (row.trashedAt !== null) {
      this.inTrash += by
      return
    }
    this.entries += by
    if (row.starred) this.starred += by
    if (row.step !== null) bump(this.byStep, row.step, by)
    for (const tag of row.tags) bump(this.byTag, tag, by)
  }
}

/** The tags of some rows, most used first. */
export function tagCounts(rows: Iterable<EntryRow>): TagCount[] {
  const byTag = new Map<string, number>()
  for (const { tags } of rows) for (const tag of tags) bump(byTag, tag, 1)
  return mostUsedFirst(byTag)
}

function mostUsedFirst(byTag: ReadonlyMap<string, number>): TagCount[] {
  return [...byTag]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((one, other) => other.count - one.count || (one.tag < other.tag ? -1 : 1))
}

function bump<K>(counts: Map<K, number>, key: K, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}

import { attempt } from './disk-errors.ts'
import { foldView, Lineage } from './lineage.ts'
import type { RecordHistory } from './record-history.ts'
import type { RecordRules, Standing } from './record-rules.ts'
import { valueOf, type Revision } from './revision.ts'
import type { RecordValue } from './vault.ts'

/** What is shown of a record: the value of its one live head, or several merged in view. Nothing is written by it. */
export interface Shown {
  readonly value: RecordValue
  /** The live heads, earliest first; an edit of what is shown replaces them all. */
  readonly heads: readonly Revision[]
  /** Fields in which two versions met. */
  readonly met: readonly string[]
}

export function shownOf(rules: RecordRules, record: RecordHistory): Shown | null {
  const heads = record.live()
  const [first] = heads
  if (!first) return null
  if (heads.length === 1) {
    const value = valueOf(first)
    return value && { value, heads, met: [] }
  }
  const folded = foldView(heads, new Lineage(record.all()), {
    valueOf: (r) => valueIn(record, r),
    merge: (base, one, other) => rules.merge(record.collection, base, one, other),
  })
  return folded && { value: folded.value, heads, met: folded.met }
}

export function standingOf(revision: Revision): Standing | null {
  const value = valueOf(revision)
  return value && { revision: revision.r, value, at: revision.at, device: revision.device }
}

/** null too where its line is in no file that is here: the merge then goes without it. */
function valueIn(record: RecordHistory, r: string): RecordValue | null {
  const revision = record.find(r)
  if (!revision || revision.tombstone || record.erased().has(r)) return null
  const value = attempt(() => valueOf(revision))
  return value.ok ? value.value : null
}

import type { RowAbove, RowGround, RowRef, Head, PastRevision, RecordValue } from './vault.ts'
import { plainRules } from './plain-rules.ts'
import type { RecordRules, Standing } from './record-rules.ts'
import { attempt } from './disk-errors.ts'
import { OWN_MARK } from './record-index.ts'
import { valueOf, type Revision } from './revision.ts'
import { shownOf, standingOf, type Shown } from './shown.ts'
import type { VaultState } from './state.ts'

/** What an open vault answers about its records. Reads from memory, and from the mirror what lies there. */
export class Reading {
  private readonly state: VaultState
  private readonly rules: RecordRules
  private unfitAbove = 0

  constructor(state: VaultState) {
    this.state = state
    this.rules = state.deps.rules ?? plainRules
  }

  *heads(): Generator<Head> {
    for (const { collection, id } of this.rowsOfAll()) {
      const value = this.value(collection, id)
      const revision = this.revisionsOf(collection, id).at(-1)
      if (value && revision !== undefined) yield { collection, id, revision, value }
    }
  }

  *rows(of: (collection: string) => boolean): Generator<RowRef> {
    const { index, base } = this.state
    this.unfitAbove = 0
    if (base) yield* base.rows((collection, id) => index.isAbove(collection, id), of)
    for (const record of index.above()) {
      const shown = shownOf(this.rules, record)
      if (!shown) continue
      if (!this.rules.fits(record.collection, shown.value)) {
        this.unfitAbove += 1
        continue
      }
      if (!of(record.collection)) continue
      const row = Object.freeze(this.rowOf(record.collection, shown.value))
      const shelf = this.rules.shelf(record.collection, row)
      yield { collection: record.collection, id: record.id, shelf, isInOrder: false, row: () => row }
    }
  }

  ground(collection: string): RowGround | null {
    return this.state.base?.ground(collection) ?? null
  }

  *above(collection: string): Generator<RowAbove> {
    for (const record of this.state.index.above()) {
      if (record.collection !== collection) continue
      const value = shownOf(this.rules, record)?.value
      const fits = value && this.rules.fits(collection, value)
      const row = fits ? Object.freeze(this.rowOf(collection, value)) : null
      yield { id: record.id, shelf: row ? this.rules.shelf(collection, row) : '', row }
    }
  }

  /** As the last walk over the rows found it. */
  unfit(): number {
    const { index, base } = this.state
    return this.unfitAbove + (base?.unfit((collection, id) => index.isAbove(collection, id)) ?? 0)
  }

  value(collection: string, id: string): RecordValue | null {
    const { index, base } = this.state
    if (!index.isAbove(collection, id) && base?.has(collection, id)) return base.value(collection, id)
    return this.shown(collection, id)?.value ?? null
  }

  revisionsOf(collection: string, id: string): readonly string[] {
    const record = this.state.index.get(collection, id)
    const live = record?.live() ?? []
    // Of a deleted record the tombstones: whoever puts it back goes on from them.
    return (live.length > 0 ? live : (record?.heads() ?? [])).map(({ r }) => r)
  }

  versions(collection: string, id: string): readonly Standing[] {
    const live = this.state.index.get(collection, id)?.live() ?? []
    return live.toReversed().flatMap((head) => standingOf(head) ?? [])
  }

  twofold(collection: string): readonly string[] {
    const { index, base } = this.state
    const below = (base?.index.twofold ?? []).filter(
      ([named, id]) => named === collection && !index.isAbove(named, id),
    )
    const above = [...index.above()].filter(
      (record) =>
        record.collection === collection &&
        record.live().length > 1 &&
        (shownOf(this.rules, record)?.met.length ?? 0) > 0,
    )
    return [...below.map(([, id]) => id), ...above.map(({ id }) => id)]
  }

  history(collection: string, id: string, most: number): readonly PastRevision[] {
    const steps = this.historyInSteps(collection, id, most)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }

  *historyInSteps(collection: string, id: string, most: number): Generator<void, readonly PastRevision[]> {
    const record = this.state.index.get(collection, id)
    const found: PastRevision[] = []
    for (const revision of record?.past(Number.POSITIVE_INFINITY) ?? []) {
      if (found.length === most) break
      const value = this.pastValue(collection, id, revision)
      if (value) found.push({ revision: revision.r, at: revision.at.ms, value })
      yield
    }
    return found
  }

  /** null for an older version whose file is not here: it is left out, and the others are shown. */
  private pastValue(collection: string, id: string, revision: Revision): RecordValue | null {
    const value = attempt(() => valueOf(revision))
    if (value.ok) return value.value
    // Packed between two steps, it lies in another file by now.
    const now = this.state.index.get(collection, id)?.find(revision.r)
    const again = now && now !== revision ? attempt(() => valueOf(now)) : null
    return again?.ok ? again.value : null
  }

  private shown(collection: string, id: string): Shown | null {
    const record = this.state.index.get(collection, id)
    return record ? shownOf(this.rules, record) : null
  }

  private rowOf(collection: string, value: RecordValue): RecordValue {
    const field = this.rules.bodyOf(collection)
    return field !== null && typeof value[field] === 'string' ? { ...value, [field]: '' } : value
  }

  /** Those that do not fit the rules too. */
  private *rowsOfAll(): Generator<{ readonly collection: string; readonly id: string }> {
    const { index, base } = this.state
    if (base) yield* base.ids((collection, id) => index.isAbove(collection, id))
    for (const { collection, id } of index.above())
      if (!collection.startsWith(OWN_MARK)) yield { collection, id }
  }
}

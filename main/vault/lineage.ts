import { compareHlc, type Hlc } from './hlc.ts'
import type { Merged, Standing } from './record-rules.ts'
import type { RecordValue } from './vault.ts'

/** What a lineage needs of a revision. */
export interface Kin {
  readonly r: string
  /** The heads it replaces, and older ancestors. Some may not have arrived. */
  readonly parents: readonly string[]
  readonly ancestors: readonly string[]
  readonly at: Hlc
  readonly device: string
}

export interface Folding {
  /** null for a tombstone, and for what was erased for ever. */
  valueOf(r: string): RecordValue | null
  merge(base: RecordValue, one: Standing, other: Standing): Merged
}

export interface Folded extends Merged {
  /** Live heads it is made of, in the order (h, d, r). */
  readonly revisions: readonly string[]
}

/** Below that many bases of bases, the last of several is taken for the base; it costs no words, only repeats some. */
const MOST_LEVELS = 8
const NOTHING: RecordValue = {}

/** Revisions of one record and who descends from whom. */
export class Lineage {
  private readonly known = new Map<string, Kin>()
  private readonly above = new Map<string, ReadonlySet<string>>()

  constructor(revisions: Iterable<Kin>) {
    for (const kin of revisions) this.known.set(kin.r, kin)
  }

  /** What no other revision names, tombstones too, in the order (h, d, r). */
  heads(): readonly Kin[] {
    const named = new Set<string>()
    for (const { parents, ancestors } of this.known.values()) {
      for (const r of parents) named.add(r)
      for (const r of ancestors) named.add(r)
    }
    return [...this.known.values()].filter(({ r }) => !named.has(r)).toSorted(compareKin)
  }

  /**
   * Ancestors of `other` and of any of `ones` that are here and from which no other such one descends,
   * in the order (h, d, r).
   */
  basesOf(ones: readonly Kin[], other: Kin): readonly Kin[] {
    const above = this.ancestorsOf(other)
    const common = new Set<string>()
    for (const one of ones) for (const r of this.ancestorsOf(one)) if (above.has(r)) common.add(r)
    const here = [...common].flatMap((r) => this.known.get(r) ?? [])
    // Whatever descends from one of these and is common has a last step that names it, and is itself common.
    const older = new Set(here.flatMap(({ parents, ancestors }) => [...parents, ...ancestors]))
    return here.filter(({ r }) => !older.has(r)).toSorted(compareKin)
  }

  /** By name: some may not be here. */
  private ancestorsOf(kin: Kin): ReadonlySet<string> {
    const found = this.above.get(kin.r)
    if (found) return found
    const ancestors = new Set<string>()
    const open: Kin[] = [kin]
    for (let next = open.pop(); next; next = open.pop()) {
      for (const r of [...next.parents, ...next.ancestors]) {
        if (ancestors.has(r)) continue
        ancestors.add(r)
        const parent = this.known.get(r)
        if (parent) open.push(parent)
      }
    }
    this.above.set(kin.r, ancestors)
    return ancestors
  }
}

/**
 * The record as its heads together say it, the same on every computer that has the same revisions: each next head
 * is merged with those before it, over what they have in common; should that be several revisions, over what
 * these say together. null where no head lives: a record deleted here and edited there stays.
 */
export function foldView(heads: readonly Kin[], lineage: Lineage, folding: Folding): Folded | null {
  return new Fold(lineage, folding).view(heads, 0)
}

class Fold {
  private readonly lineage: Lineage
  private readonly folding: Folding
  private readonly made = new Map<string, Folded | null>()

  constructor(lineage: Lineage, folding: Folding) {
    this.lineage = lineage
    this.folding = folding
  }

  view(heads: readonly Kin[], level: number): Folded | null {
    const key = heads.map(({ r }) => r).join(' ')
    const found = this.made.get(key)
    if (found !== undefined) return found
    const made = this.fold(heads, level)
    this.made.set(key, made)
    return made
  }

  private fold(heads: readonly Kin[], level: number): Folded | null {
    const live = heads.flatMap((kin) => {
      const value = this.folding.valueOf(kin.r)
      return value ? [{ kin, standing: standingOf(kin, value) }] : []
    })
    const [first, ...others] = live
    if (!first) return null
    let view = first.standing
    const met = new Set<string>()
    const before = [first.kin]
    for (const { kin, standing } of others) {
      const merged = this.folding.merge(this.base(before, kin, level), view, standing)
      for (const field of merged.met) met.add(field)
      view = { ...standing, value: merged.value }
      before.push(kin)
    }
    return { value: view.value, met: [...met].toSorted(), revisions: before.map(({ r }) => r) }
  }

  private base(ones: readonly Kin[], other: Kin, level: number): RecordValue {
    const bases = this.lineage.basesOf(ones, other)
    const few = level < MOST_LEVELS ? bases : bases.slice(-1)
    return this.view(few, level + 1)?.value ?? NOTHING
  }
}

/** The order (h, d, r) in which the last one wins. */
export function compareKin(one: Kin, other: Kin): number {
  return compareHlc(one.at, other.at) || compareText(one.device, other.device) || compareText(one.r, other.r)
}

function standingOf({ r, at, device }: Kin, value: RecordValue): Standing {
  return { revision: r, value, at, device }
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

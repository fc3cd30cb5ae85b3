import { nextHlc, type Hlc } from './hlc.ts'
import type { JudgedChange } from './judge-change.ts'
import type { RecordHistory } from './record-history.ts'
import type { RecordIndex } from './record-index.ts'
import { composeRevision, type Revision } from './revision.ts'
import { keyOf, type Held, type Unsealed } from './unsealed.ts'

const MOST_ANCESTORS = 64
const NONE: readonly string[] = []

export interface BatchBase {
  readonly index: RecordIndex
  readonly unsealed: Unsealed
  readonly device: string
  readonly now: number
  /** This device's last time. */
  readonly last: Hlc
  /** Number of this append. */
  readonly tick: number
}

/** Changes that become durable together. Nothing outside is touched before `settle`. */
export class Batch {
  private readonly base: BatchBase
  private readonly added = new Map<string, Held>()
  private readonly dropped = new Map<string, Held>()
  private readonly latest = new Map<string, Held>()
  /** Of those that are changed: once the lines are durable, nothing may have to be read that a disk could refuse. */
  private readonly records = new Map<string, RecordHistory>()
  last: Hlc

  constructor(base: BatchBase) {
    this.base = base
    this.last = base.last
  }

  get isEmpty(): boolean {
    return this.added.size === 0
  }

  /**
   * Parents are the heads the editor showed. One of our own that was never published is replaced and what it
   * named inherited, so that it never becomes anybody's ancestor.
   * `called`: the last append the caller can have known of.
   */
  edit(change: JudgedChange, called: number): Revision {
    const { collection, id } = change
    const { device, now, unsealed } = this.base
    const replaced: Held[] = []
    const parents = new Set<string>()
    const follow = (r: string): void => {
      const held = this.added.get(r) ?? (this.dropped.has(r) ? undefined : unsealed.get(r))
      if (held) replaced.push(held)
      const instead = held?.revision.parents ?? this.dropped.get(r)?.revision.parents ?? unsealed.insteadOf(r)
      if (instead) instead.forEach(follow)
      else parents.add(r)
    }
    for (const r of change.shown) follow(r)
    for (const { revision } of this.unknownTo(change, called)) follow(revision.r)
    const p = parents.size > 1 ? [...parents].toSorted() : [...parents]
    const record = this.record(collection, id)
    const known = p.flatMap((r) => record.find(r) ?? [])
    this.last = nextHlc(
      now,
      this.last,
      known.map(({ at }) => at),
    )
    const ancestors = ancestorsOf(p, known)
    const { purge, json } = change
    const facts = { collection, id, device, parents: p, ancestors, at: this.last, purge }
    const revision = composeRevision(facts, json)
    for (const held of replaced) this.drop(held)
    this.put(revision)
    return revision
  }

  /** Our own unpublished revisions of that record that the editor could know of and did not show. */
  leftStanding(change: JudgedChange, called: number): boolean {
    const known = this.base.unsealed.of(change.collection, change.id).filter(({ tick }) => tick <= called)
    return known.some(({ revision }) => !this.dropped.has(revision.r) && !change.shown.includes(revision.r))
  }

  /** As the log takes them: what is replaced, as a hyphen and its name; then the new lines. */
  lines(): readonly Buffer[] {
    const gone = [...this.dropped.keys()].filter((r) => this.base.unsealed.get(r))
    return [
      ...gone.map((r) => Buffer.from(`-${r}`)),
      ...[...this.added.values()].map(({ revision }) => revision.line),
    ]
  }

  /** After the lines are durable. */
  settle(): void {
    const { index, unsealed } = this.base
    for (const held of this.dropped.values()) {
      unsealed.replace(held)
      index.drop(held.revision)
    }
    for (const held of this.added.values()) {
      const { collection, id } = held.revision
      const record = this.record(collection, id)
      record.add(held.revision)
      index.keep(record)
      unsealed.add(held)
    }
  }

  private record(collection: string, id: string): RecordHistory {
    const key = keyOf({ collection, id })
    const known = this.records.get(key)
    if (known) return known
    const record = this.base.index.outOf(collection, id)
    this.records.set(key, record)
    return record
  }

  private unknownTo({ collection, id }: JudgedChange, called: number): readonly Held[] {
    const staged = this.latest.get(keyOf({ collection, id }))
    if (staged) return [staged]
    return this.base.unsealed.of(collection, id).filter(({ tick }) => tick > called)
  }

  private put(revision: Revision): void {
    const held = { revision, tick: this.base.tick }
    this.added.set(revision.r, held)
    this.latest.set(keyOf(revision), held)
  }

  private drop(held: Held): void {
    this.added.delete(held.revision.r)
    this.dropped.set(held.revision.r, held)
  }
}

/** Nearer ones first; the same for the same parents on every device. */
export function ancestorsOf(parents: readonly string[], known: readonly Revision[]): readonly string[] {
  if (known.every((each) => each.parents.length + each.ancestors.length === 0)) return NONE
  const near = known.flatMap((each) => each.parents)
  const far = known.flatMap((each) => each.ancestors)
  const all = new Set([...near, ...far])
  for (const r of parents) all.delete(r)
  return [...all].slice(0, MOST_ANCESTORS)
}

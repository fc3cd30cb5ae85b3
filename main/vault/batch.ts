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

/** A record that a batch changes. */
interface Touched {
  /** Once the lines are durable, nothing of it may have to be read that a disk could refuse. */
  readonly history: RecordHistory
  /** What this batch put there last. */
  latest: Held | null
}

/** Changes that become durable together. Nothing outside is touched before `settle`. */
export class Batch {
  private readonly base: BatchBase
  private readonly added = new Map<string, Held>()
  private readonly dropped = new Map<string, Held>()
  private readonly records = new Map<string, Touched>()
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
    const { collection, id, purge, json } = change
    const { device, now, unsealed, tick } = this.base
    const key = keyOf(change)
    const record = this.touched(key, change)
    const replaced: Held[] = []
    const parents = new Set<string>()
    const follow = (r: string): void => {
      const dropped = this.dropped.get(r)
      const held = dropped ? undefined : (this.added.get(r) ?? unsealed.get(r))
      if (held) replaced.push(held)
      const instead = (held ?? dropped)?.revision.parents ?? unsealed.insteadOf(r)
      if (instead) instead.forEach(follow)
      else parents.add(r)
    }
    for (const r of change.shown) follow(r)
    for (const { revision } of this.unknownTo(record, key, called)) follow(revision.r)
    const p = parents.size > 1 ? [...parents].toSorted() : [...parents]
    const known: Revision[] = []
    const times: Hlc[] = []
    for (const r of p) {
      const parent = record.history.find(r)
      if (!parent) continue
      known.push(parent)
      times.push(parent.at)
    }
    this.last = nextHlc(now, this.last, times)
    const ancestors = ancestorsOf(p, known)
    const facts = { collection, id, device, parents: p, ancestors, at: this.last, purge }
    const revision = composeRevision(facts, json)
    for (const held of replaced) this.drop(held)
    record.latest = { revision, key, tick }
    this.added.set(revision.r, record.latest)
    return revision
  }

  /** Our own unpublished revisions of that record that the editor could know of and did not show. */
  leftStanding(change: JudgedChange, called: number): boolean {
    for (const { revision, tick } of this.base.unsealed.of(keyOf(change))) {
      if (tick <= called && !this.dropped.has(revision.r) && !change.shown.includes(revision.r)) return true
    }
    return false
  }

  /** As the log takes them: what is replaced, as a hyphen and its name; then the new lines. */
  lines(): readonly Buffer[] {
    const lines: Buffer[] = []
    for (const r of this.dropped.keys()) if (this.base.unsealed.get(r)) lines.push(Buffer.from(`-${r}`))
    for (const { revision } of this.added.values()) lines.push(revision.line)
    return lines
  }

  /** After the lines are durable. */
  settle(): void {
    const { index, unsealed } = this.base
    for (const held of this.dropped.values()) {
      unsealed.replace(held)
      index.drop(held.revision)
    }
    for (const held of this.added.values()) {
      const { history } = this.records.get(held.key)!
      history.add(held.revision)
      index.keep(history)
      unsealed.add(held)
    }
  }

  private touched(key: string, { collection, id }: JudgedChange): Touched {
    const known = this.records.get(key)
    if (known) return known
    const record = { history: this.base.index.outOf(collection, id), latest: null }
    this.records.set(key, record)
    return record
  }

  private unknownTo({ latest }: Touched, key: string, called: number): readonly Held[] {
    return latest ? [latest] : this.base.unsealed.of(key).filter(({ tick }) => tick > called)
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

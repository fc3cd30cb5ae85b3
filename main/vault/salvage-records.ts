import { isDeepStrictEqual } from 'node:util'
import { join } from 'node:path'
import { readDataFile, revisionsIn } from './data-file.ts'
import { placesOf } from './places.ts'
import { plainRules } from './plain-rules.ts'
import { RecordHistory } from './record-history.ts'
import type { RecordRules } from './record-rules.ts'
import type { Revision } from './revision.ts'
import type { FromMirror, RecordName } from './salvage-mirror.ts'
import type { Gathering } from './salvage-read.ts'
import type { Erased } from './segment.ts'
import { shownOf } from './shown.ts'
import { keyOf } from './unsealed.ts'
import type { RecordValue } from './vault.ts'

/** Written on top of what is known of a record, since the mirror knew it otherwise and cannot say where from. */
export interface Amendment {
  readonly collection: string
  readonly id: string
  /** null: it was deleted, and everything it said goes for ever. */
  readonly value: RecordValue | null
  readonly heads: readonly Revision[]
  /** What was written after the mirror was made, and stays on top; `value` is then a version in its history. */
  readonly again: RecordValue | null
}

export interface Amended {
  readonly amendments: readonly Amendment[]
  /** Of these records nothing is brought back. */
  readonly buried: ReadonlySet<string>
  /** For some it cannot be told whether what stands is their newest version. */
  readonly isUnsure: boolean
}

/** What the rest of the salvage knows. */
export interface KnownSources extends Gathering {
  /** Sound files, by the name under which they lie there. */
  readonly files: ReadonlyMap<string, number>
  /** Lines found outside the sound files. */
  readonly found: readonly Revision[]
  /** Among those, the ones that were written after the mirror was made. */
  readonly isLater: (r: string) => boolean
}

/**
 * Where the mirror's chunk of revisions is spoilt, the version that its rows show is the newest unless something was
 * written since; and what its directory lists as deleted stays deleted.
 */
export function* amend(sources: KnownSources, mirror: FromMirror): Generator<void, Amended> {
  const { bare, graves, unread } = mirror
  if (bare.length + graves.length + unread.length === 0)
    return { amendments: [], buried: new Set(), isUnsure: false }
  const known = yield* knownOf(sources, mirror)
  const rules = sources.deps.rules ?? plainRules
  const amendments: Amendment[] = []
  const buried = new Set<string>()
  for (const { collection, id, value } of bare) {
    const amendment = amendmentOf(known, { collection, id }, value, rules)
    if (amendment) amendments.push(amendment)
  }
  for (const { collection, id } of graves) {
    const record = known.of({ collection, id })
    const isGone = record.heads().length > 0 && record.live().length === 0
    if (isGone || known.hasLater(record)) continue
    buried.add(keyOf({ collection, id }))
    amendments.push({ collection, id, value: null, heads: record.heads(), again: null })
  }
  const isUnsure = unread.some(({ r, ...name }) => {
    const record = known.of(name)
    return r === null ? !known.hasLater(record) : !record.find(r)
  })
  return { amendments, buried, isUnsure }
}

function amendmentOf(
  known: Known,
  name: RecordName,
  value: RecordValue,
  rules: RecordRules,
): Amendment | null {
  const record = known.of(name)
  const heads = record.heads()
  if (record.live().length === 0 && known.isErased(record)) return null
  const shown = shownOf(rules, record)?.value ?? null
  if (isDeepStrictEqual(shown, value)) return null
  if (!known.hasLater(record)) return { ...name, value, heads, again: null }
  // Deleted since, or what the mirror showed is in its history already.
  if (shown === null || record.all().some((each) => known.says(each, value))) return null
  return { ...name, value, heads, again: shown }
}

/** All that is known of some records. */
class Known {
  private readonly records = new Map<string, RecordHistory>()
  private readonly later = new Set<string>()
  private readonly dropped = new Set<string>()

  constructor(names: readonly RecordName[]) {
    for (const name of names) this.records.set(keyOf(name), new RecordHistory(name.collection, name.id))
  }

  add(revision: Revision, isLater: boolean): void {
    const record = this.records.get(keyOf(revision))
    if (!record) return
    record.add({ ...revision, line: Buffer.from(revision.line) })
    if (isLater) this.later.add(revision.r)
  }

  /** Names of lines that were dropped for ever. */
  erase([collection, id, names]: Erased): void {
    this.records.get(keyOf({ collection, id }))?.erase(names)
    this.dropped.add(keyOf({ collection, id }))
  }

  of(name: RecordName): RecordHistory {
    return this.records.get(keyOf(name))!
  }

  isErased(record: RecordHistory): boolean {
    return this.dropped.has(keyOf(record)) || record.heads().some(({ purge }) => purge)
  }

  hasLater(record: RecordHistory): boolean {
    return record.heads().some(({ r }) => this.later.has(r))
  }

  says(revision: Revision, value: RecordValue): boolean {
    const json = revision.line.toString('utf8', revision.valueAt, revision.line.length - 1)
    return isDeepStrictEqual(JSON.parse(json), value)
  }
}

/** The sound files once more, for these records alone: all of them would not fit in memory. */
function* knownOf(sources: KnownSources, mirror: FromMirror): Generator<void, Known> {
  const { deps, keyring, files, found, isLater } = sources
  const { data } = placesOf(deps)
  const known = new Known([...mirror.bare, ...mirror.graves, ...mirror.unread])
  for (const name of files.keys()) {
    yield
    const file = readDataFile(keyring, name, Buffer.from(deps.disk.readFile(join(data, name))))
    if (file.kind !== 'sound') continue
    const isAfter = !mirror.covers(file.name)
    for (const revision of revisionsIn(file) ?? []) known.add(revision, isAfter)
    for (const each of file.head.erased) known.erase(each)
  }
  for (const revision of found) known.add(revision, isLater(revision.r))
  return known
}

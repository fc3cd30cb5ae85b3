import { join } from 'node:path'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { timeInName } from './copy-name.ts'
import { proveCopy } from './copy-read.ts'
import { namesIn } from './durable-file.ts'
import { linesOf } from './json-line.ts'
import { FileNumbers } from './gaps.ts'
import type { Keyring } from './keyring.ts'
import { placesOf } from './places.ts'
import { isSealedInQuarantine, logInQuarantine } from './quarantine.ts'
import { readRevision, type Revision } from './revision.ts'
import { revisionsBehindHead, salvageFile } from './salvage-file.ts'
import { RescuedLines } from './salvage-lines.ts'
import { fromMirror } from './salvage-mirror.ts'
import { amend, type Amendment } from './salvage-records.ts'
import { salvageLog, type SalvagedLog } from './salvage-log.ts'
import type { Seen } from './seen.ts'
import { keyOf } from './unsealed.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { Work } from './work.ts'
import { isLogName } from './write-ahead-log.ts'

/** Everything the two folders hold, as far as it can be read. */
export interface Gathered {
  /** Sealed files that are sound and stay, with their sizes. */
  readonly files: ReadonlyMap<string, number>
  readonly numbers: FileNumbers
  /** For each device that has a file there, its newest: number and hash. */
  readonly newest: ReadonlyMap<string, { readonly seq: number; readonly hash: string }>
  /** What no file that stays holds. */
  readonly rescued: readonly Revision[]
  /** To be written on top of all that. */
  readonly amendments: readonly Amendment[]
  /** It cannot be told what was in these. */
  readonly unknownFiles: readonly string[]
  /** Of some records that were in damaged files it cannot be told whether their newest version stands. */
  readonly isUnsure: boolean
  readonly damagedFiles: readonly string[]
  /** Files that are whole, under keys that are not at hand: what they are needed for cannot be told. */
  readonly keylessFiles: readonly string[]
  /** The mirror's name where it does not give back all that lay in those. */
  readonly spoiltMirror: string | null
  readonly logs: readonly string[]
  readonly damagedLogs: readonly string[]
}

export interface Gathering {
  readonly deps: VaultDeps
  readonly keyring: Keyring
  readonly seen: Seen
}

interface Reading extends Gathering {
  readonly lines: RescuedLines
  readonly files: Map<string, number>
  readonly numbers: FileNumbers
  readonly newest: Map<string, { readonly seq: number; readonly hash: string }>
  readonly damagedFiles: string[]
  readonly keylessFiles: string[]
  readonly damagedLogs: string[]
  /** Damaged files that gave nothing. */
  readonly lostFiles: string[]
  /** Lines found in a log of this run, or in a damaged file all the same: where. */
  readonly foundIn: Map<string, string>
}

/** Reads all, writes nothing. What the disk refuses to read ends it: a later try may find the disk well. */
export function* gather(gathering: Gathering, work: Work): Generator<void, Result<Gathered>> {
  const { deps, keyring } = gathering
  const { data, local } = placesOf(deps)
  const names = namesIn(deps.disk, data)
    .filter((name) => !name.startsWith('.') && !name.startsWith('~'))
    .toSorted()
  const logs = namesIn(deps.disk, local).filter(isLogName).toSorted()
  const of = names.length + 1
  const reading: Reading = {
    ...gathering,
    lines: new RescuedLines(),
    files: new Map(),
    numbers: new FileNumbers(),
    newest: new Map(),
    damagedFiles: [],
    keylessFiles: [],
    damagedLogs: [],
    lostFiles: [],
    foundIn: new Map(),
  }
  for (const [done, name] of names.entries()) {
    work.progress(done, of)
    yield
    const read = takeFile(reading, name)
    if (!read.ok) return read
  }
  const taken = yield* takeLogs(reading, logs)
  if (!taken.ok) return taken
  const { lines, numbers, lostFiles, foundIn } = reading
  const mirror = yield* fromMirror(deps, keyring, lostFiles)
  for (const head of mirror.heads) lines.find(head)
  for (const each of mirror.numbers) numbers.account(each)
  yield* takeQuarantine(reading)
  yield* takeCopies(reading)
  work.progress(of, of)
  const found = lines.rescued()
  const isLater = (r: string): boolean => foundIn.has(r) && !mirror.covers(foundIn.get(r)!)
  const { amendments, buried, isUnsure } = yield* amend({ ...reading, found, isLater }, mirror)
  const rescued = found.filter((revision) => !buried.has(keyOf(revision)))
  const unknownFiles = lostFiles.filter((name) => !mirror.covers(name))
  return {
    ok: true,
    value: { ...reading, rescued, amendments, unknownFiles, isUnsure, spoiltMirror: mirror.spoilt, logs },
  }
}

function takeFile(reading: Reading, name: string): Result<null> {
  const { deps, keyring, seen, lines, files, numbers, newest, damagedFiles, lostFiles, foundIn } = reading
  const bytes = Buffer.from(deps.disk.readFile(join(placesOf(deps).data, name)))
  const read = salvageFile(keyring, name, bytes, seen.files.has(name))
  if (read.kind === 'newer') return refuse({ code: 'vault/newer-format', needs: read.needs })
  if (read.kind === 'sound') {
    const { head, hash } = read.file
    for (const revision of read.revisions) lines.publish(revision)
    for (const each of head.erased) lines.erase(each)
    files.set(name, bytes.length)
    numbers.add(head)
    if (head.seq > (newest.get(head.dev)?.seq ?? 0)) newest.set(head.dev, { seq: head.seq, hash })
  }
  if (read.kind === 'waiting' && read.isKeyless) reading.keylessFiles.push(name)
  // What was put back before and comes again is neither.
  if (read.kind === 'damaged' && !seen.healed.includes(name)) {
    for (const revision of read.revisions) {
      lines.find(revision)
      foundIn.set(revision.r, name)
    }
    damagedFiles.push(name)
    if (read.revisions.length === 0) lostFiles.push(name)
  }
  return ok()
}

interface LogPlace {
  readonly name: string
  readonly path: string
}

/**
 * Logs that were set aside before say something new only where a sealed file is damaged: all else in them was
 * written elsewhere at the time, or had been replaced.
 */
function logPlaces({ deps, damagedFiles }: Reading, logs: readonly string[]): readonly LogPlace[] {
  const { local, quarantine } = placesOf(deps)
  const places = logs.map((name) => ({ name, path: join(local, name) }))
  const aside = damagedFiles.length > 0 ? namesIn(deps.disk, quarantine) : []
  for (const kept of aside) {
    const name = logInQuarantine(kept)
    if (name !== null && !logs.includes(name)) places.push({ name, path: join(quarantine, kept) })
  }
  return places.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * Oldest first. A line replaced before it was sealed is left out as far as the record that says so is
 * readable; of an earlier log so much counts as a later one says.
 */
function* takeLogs(reading: Reading, names: readonly string[]): Generator<void, Result<null>> {
  const { deps, keyring, seen, lines, damagedLogs, foundIn } = reading
  const logs: ReadOfLog[] = []
  for (const { name, path } of logPlaces(reading, names)) {
    yield
    const read = salvageLog(keyring, Buffer.from(deps.disk.readFile(path)))
    if (read.newer !== null) return refuse({ code: 'vault/newer-format', needs: read.newer })
    logs.push({ name, read })
  }
  for (const { name, read } of logs) {
    if (!names.includes(name) || (read.isWhole && read.records >= durableOf(name, logs, seen))) continue
    damagedLogs.push(name)
  }
  const held = new Map<string, Revision>()
  for (const { name, read } of logs) {
    const most = Math.min(...logs.map((later) => later.read.after[name] ?? Number.POSITIVE_INFINITY))
    const counting = read.transactions.filter(({ last }) => last < most)
    for (const transaction of counting) {
      const taken = replay(transaction.lines, held)
      if (names.includes(name)) for (const r of taken) foundIn.set(r, name)
    }
  }
  for (const revision of held.values()) lines.find(revision)
  return ok()
}

interface ReadOfLog {
  readonly name: string
  readonly read: SalvagedLog
}

/** The records that are known to have been in it: of an earlier log a later one says so, of the newest the note does. */
function durableOf(name: string, logs: readonly ReadOfLog[], { log, spent }: Seen): number {
  if (spent.includes(name)) return 0
  const said = logs.flatMap((later) => later.read.after[name] ?? [])
  return said.length > 0 ? Math.min(...said) : log?.name === name ? log.records : 0
}

/** Sealed files set aside before: what is readable in them is written elsewhere, unless that is damaged now. */
function* takeQuarantine({ deps, keyring, lines, damagedFiles }: Reading): Generator<void, void> {
  const { quarantine } = placesOf(deps)
  const aside = damagedFiles.length > 0 ? namesIn(deps.disk, quarantine) : []
  for (const name of aside.filter(isSealedInQuarantine)) {
    yield
    const bytes = Buffer.from(deps.disk.readFile(join(quarantine, name)))
    for (const revision of revisionsBehindHead(keyring, bytes)) lines.find(revision)
  }
}

/** The newest that is whole. */
function* takeCopies(reading: Reading): Generator<void, void> {
  const { deps } = reading
  const names = namesIn(deps.disk, placesOf(deps).copies).filter((name) => timeInName(name) !== null)
  for (const name of names.toSorted().toReversed()) if (yield* takeCopy(reading, name)) return
}

function* takeCopy({ deps, keyring, lines }: Reading, name: string): Generator<void, boolean> {
  const found: Revision[] = []
  const place = { disk: deps.disk, folder: placesOf(deps).copies, name }
  const proved = yield* proveCopy(place, keyring, (revision) => found.push(revision))
  if (proved.ok) for (const revision of found) lines.find(revision)
  return proved.ok
}

/** Answers the names of what it took. */
function replay(lines: Buffer, held: Map<string, Revision>): readonly string[] {
  const taken: string[] = []
  for (const line of linesOf(lines)) {
    if (line[0] === 0x2d) {
      held.delete(line.toString('latin1', 1))
      continue
    }
    const revision = readRevision(line)
    if (!revision) continue
    held.set(revision.r, revision)
    taken.push(revision.r)
  }
  return taken
}

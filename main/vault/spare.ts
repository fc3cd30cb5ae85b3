import { join } from 'node:path'
import { anyway } from './anyway.ts'
import { dataNamesIn, readDataFile, revisionsIn, type DataFile } from './data-file.ts'
import { attempt } from './disk-errors.ts'
import { ensureFolder, namesIn, readIfThere, removeIfThere, writeWhole } from './durable-file.ts'
import { FileNumbers } from './gaps.ts'
import { placesOf } from './places.ts'
import type { Revision } from './revision.ts'
import type { SafeBase } from './safe-base.ts'
import { claimOf, hashInName } from './segment.ts'
import type { VaultState } from './state.ts'
import type { VaultDeps } from './vault-deps.ts'

type SoundFile = Extract<DataFile, { kind: 'sound' }>

/**
 * Once more, and outside the journal folder: files this computer sealed that its mirror does not hold yet. Their logs
 * are gone, so that without these a folder that goes back in time would take the newest words with it.
 */
export function keepSpare(deps: VaultDeps, name: string): void {
  const { data, spare } = placesOf(deps)
  const kept = attempt(() => {
    ensureFolder(deps.disk, spare)
    const bytes = deps.disk.readFile(join(data, name))
    writeWhole(deps.disk, deps.random, { folder: spare, name, bytes })
  })
  if (!kept.ok) deps.log.note(kept.error.code, 'keep-spare')
}

/** What a crash between sealing and this kept from being done. */
export function keepMissingSpares({ deps, seen, device, base }: VaultState): void {
  const { data, spare } = placesOf(deps)
  const own = [...seen.files.keys()].filter((name) => claimOf(name)?.device === device.device)
  for (const name of own) {
    if (base?.files.has(name) || deps.disk.stat(join(spare, name)) || !deps.disk.stat(join(data, name)))
      continue
    keepSpare(deps, name)
  }
}

/**
 * Names of whole ones that the journal folder lacks, or has spoilt, and ought to have. What packing took away, cut short
 * before it could say so, is of no more use: a file that stands says so, and every line stands there or was erased for
 * ever. Throws as the disk does.
 */
export function sparesNeeded(state: VaultState): readonly string[] {
  const spoilt = state.spoilt.filter((name) => state.deps.disk.stat(join(placesOf(state.deps).spare, name)))
  const missing = [...sparesMissing(state), ...spoilt].filter((name) => revisionsOf(state, name))
  if (missing.length === 0) return missing
  const standing = standingNow(state)
  const gone = new Set(missing.filter((name) => isPackedAway(state, standing, name)))
  if (gone.size > 0) {
    state.seen = { ...state.seen, files: new Map([...state.seen.files].filter(([name]) => !gone.has(name))) }
    dropSpares(state.deps, gone)
  }
  return missing.filter((name) => !gone.has(name))
}

interface Standing {
  readonly numbers: FileNumbers
  readonly lines: ReadonlySet<string>
  /** The mirror, while all that it was made of stands. */
  readonly base: SafeBase | null
}

/** What files that stand hold and say. Those that the mirror holds are not read. */
function standingNow({ deps, keyring, base, lost }: VaultState): Standing {
  const { data } = placesOf(deps)
  const numbers = new FileNumbers()
  const lines = new Set<string>()
  const whole = lost.length === 0 ? base : null
  for (const each of whole?.index.replaced ?? []) numbers.replace(each)
  for (const name of dataNamesIn(deps.disk, data)) {
    if (whole?.files.has(name)) continue
    const bytes = readIfThere(deps.disk, join(data, name))
    const file = bytes && readDataFile(keyring, name, Buffer.from(bytes))
    if (file?.kind !== 'sound') continue
    for (const each of file.head.rep) numbers.replace(each)
    for (const { r } of revisionsIn(file) ?? []) lines.add(r)
  }
  return { numbers, lines, base: whole }
}

/** One that puts a lost file back says that it replaces it, and holds no more than its heads. */
function isPackedAway(state: VaultState, { numbers, lines, base }: Standing, name: string): boolean {
  const claim = claimOf(name)
  const revisions = revisionsOf(state, name)
  if (!claim || !revisions || !numbers.isReplaced(claim.device, claim.seq)) return false
  return revisions.every((each) => {
    const { r, collection, id } = each
    return lines.has(r) || isErased(state, each) || base?.history(collection, id)?.find(r) !== undefined
  })
}

/** Names of those that the journal folder lacks. */
function sparesMissing({ deps }: VaultState): readonly string[] {
  const { data, spare } = placesOf(deps)
  return namesIn(deps.disk, spare).filter(
    (name) => !name.startsWith('.') && !deps.disk.stat(join(data, name)),
  )
}

/**
 * What only they hold is known from now on, whether it can be put back now or not. One whose file was packed and taken
 * away before a crash is of no more use, and least of all where something in it was erased for ever.
 */
export function takeSpares(state: VaultState): void {
  const { index, lost, seen, deps } = state
  for (const name of sparesMissing(state)) {
    for (const each of spareOf(state, name)?.head.erased ?? []) index.erase(each)
    const revisions = revisionsOf(state, name)
    const unknown = (revisions ?? []).filter((each) => !index.has(each) && !isErased(state, each))
    // One whose lines are known by what it put back, or that has none, says still that something need not be there.
    const isAwaited = revisions !== null && seen.files.has(name)
    // While anything is lost, what is known of its lines is perhaps known from there alone.
    if (unknown.length === 0 && !isAwaited && lost.length === 0) dropSpares(deps, [name])
    for (const each of unknown) index.add(each)
  }
}

/** Under their own names, byte for byte. Answers how many revisions are in them. Throws as the disk does. */
export function putBackSpares(state: VaultState, names: readonly string[]): number {
  const { deps } = state
  const { data, spare } = placesOf(deps)
  let count = 0
  if (names.length > 0) ensureDataFolder(deps)
  for (const name of names) {
    const revisions = revisionsOf(state, name)
    const bytes = readIfThere(deps.disk, join(spare, name))
    if (!bytes || !revisions) continue
    writeWhole(deps.disk, deps.random, { folder: data, name, bytes })
    state.seen = { ...state.seen, files: new Map([...state.seen.files, [name, bytes.length]]) }
    count += revisions.length
  }
  return count
}

/** A folder for files may be gone, emptied by a sync engine; the journal folder itself is not made anew. */
function ensureDataFolder({ disk, journalFolder, ...deps }: VaultDeps): void {
  if (!disk.stat(journalFolder)?.isFolder) throw Object.assign(new Error('no folder'), { code: 'ENOENT' })
  ensureFolder(disk, placesOf({ journalFolder, ...deps }).data)
}

/** A mirror holds these files now, or packs do. */
export function dropSpares(deps: VaultDeps, names: Iterable<string>): void {
  const { spare } = placesOf(deps)
  for (const name of names) removeIfThere(deps.disk, join(spare, name))
  anyway(deps.log, 'drop-spares', () => {
    const left = namesIn(deps.disk, spare).filter((name) => name.startsWith('.'))
    for (const name of left) removeIfThere(deps.disk, join(spare, name))
    if (deps.disk.stat(spare)) deps.disk.syncFolder(spare)
  })
}

function isErased({ index }: VaultState, { r, collection, id }: Revision): boolean {
  return index.get(collection, id)?.erased().has(r) ?? false
}

function revisionsOf(state: VaultState, name: string): readonly Revision[] | null {
  const file = spareOf(state, name)
  return file && revisionsIn(file)
}

/** null of one that is not what it is called. */
function spareOf({ deps, keyring }: VaultState, name: string): SoundFile | null {
  const bytes = readIfThere(deps.disk, join(placesOf(deps).spare, name))
  const file = bytes && readDataFile(keyring, name, bytes)
  return file?.kind === 'sound' && file.hash === hashInName(name) ? file : null
}

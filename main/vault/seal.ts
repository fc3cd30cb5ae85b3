import { join } from 'node:path'
import { ok, type Result } from '../../core/kernel/result.ts'
import { anyway, kindOf } from './anyway.ts'
import { lengthToKeep } from './blank.ts'
import { attempt, attemptInFolder, isFull } from './disk-errors.ts'
import { ensureFolder, readIfThere, writeNew } from './durable-file.ts'
import { isLogChanged, setLogAside } from './log-changed.ts'
import { placesOf } from './places.ts'
import { retireLog } from './retire-log.ts'
import { writeSeen } from './seen.ts'
import { inFiles, type Erased, type Numbers } from './segment.ts'
import { keepSpare } from './spare.ts'
import { clearStrays, isNoStray, mayBeStray } from './strays.ts'
import type { SpentLog, VaultState } from './state.ts'
import { stillHeld } from './still-held.ts'
import { tellNotTaken, tellTaken } from './tell-folder.ts'
import { writeDataFile, type WrittenFile } from './write-data-file.ts'

/** All unsealed lines into immutable files of the journal folder; only when those are verified do the logs go. */
export function sealNow(state: VaultState): Result<null> {
  const held = stillHeld(state)
  if (!held.ok) return held
  closeLog(state)
  const { unsealed, deps } = state
  anyway(deps.log, 'strays', () => clearStrays(state))
  const byLine = new Map(unsealed.revisions().map((revision) => [revision.line, revision]))
  for (const lines of inFiles(byLine.keys())) {
    const revisions = lines.map((line) => byLine.get(line)!)
    const sealed = attemptInFolder(() =>
      sealLines(state, lines, { naming: () => unsealed.mayBeOut(revisions) }),
    )
    if (!sealed.ok) return tellNotTaken(state, sealed)
    unsealed.publish(revisions)
  }
  const firm = attemptInFolder(() => syncFound(state))
  // Where no log of this computer waits, the folder has had it all before.
  if (!firm.ok) return state.spent.length > 0 ? tellNotTaken(state, firm) : firm
  tellTaken(state)
  state.mustSeal = false
  // Whatever stays of them counts for nothing from now on: a part of them may never have reached the disk.
  state.spent = state.spent.map(({ name, cutAt }) => ({ name, records: 0, cutAt }))
  if (state.spent.length === 0) return ok()
  const refused = keepSeen(state)
  // A log that goes before the note that it may would be missed; on a full disk it makes room for that note.
  if (refused !== null && !isFull(refused.thrown)) return ok()
  disposeOfLogs(state)
  if (refused !== null) keepSeen(state)
  return ok()
}

/** What opening found there was named by a run that was perhaps ended before it synced the folder. Throws as the disk does. */
function syncFound(state: VaultState): void {
  const { data } = placesOf(state.deps)
  if (state.mustSync && state.deps.disk.stat(data)) state.deps.disk.syncFolder(data)
  state.mustSync = false
}

/** The log gets its last record and is written no more; one that another program changed gets none. */
export function closeLog(state: VaultState): void {
  if (isLogChanged(state)) setLogAside(state)
  const { log } = state
  if (!log) return
  const { records } = log
  const isClosed = anyway(state.deps.log, 'close-log', () => log.seal())
  retireLog(state, isClosed ? log.records : records)
}

/** What is now known durable. Written again before long should it fail, so a failure is noted, answered, and stops nothing. */
export function keepSeen(state: VaultState): { readonly thrown: unknown } | null {
  const { log, spent, seen, unsealed, mustSync, found, deps, keyring } = state
  const isSealed = unsealed.count === 0 && !mustSync
  // A log that could not be sealed yet keeps its position: it is the newest until another begins.
  const waiting = isSealed ? undefined : spent.findLast(({ records }) => records > 0)
  const newest = log ?? (waiting && { name: waiting.name, records: waiting.durable ?? waiting.records })
  state.seen = {
    ...seen,
    gen: found.envelope.gen,
    log: newest ? { name: newest.name, records: newest.records } : null,
    spent: isSealed ? spent.map(({ name }) => name) : [],
  }
  try {
    if (!state.lock.held().ok) throw Object.assign(new Error('the lock is gone'), { code: 'ESTALE' })
    writeSeen(deps, keyring, state.seen)
    return null
  } catch (error) {
    deps.log.note(kindOf(error), 'keep-seen')
    return { thrown: error }
  }
}

interface Sealing {
  /** Files that need not be there any more. */
  readonly instead?: readonly Numbers[]
  /** What another file said was dropped for ever. */
  readonly erased?: readonly Erased[]
  /** Told before the file gets its name: from then on its lines may be known elsewhere. */
  readonly naming?: () => void
}

/** Lines into one new sealed file. A number that a file may have borne is never used again. Throws as the disk does. */
export function sealLines(
  state: VaultState,
  lines: readonly Buffer[],
  { instead = [], erased = [], naming }: Sealing = {},
): WrittenFile {
  const { deps, keyring, device, seen, others } = state
  if (!deps.disk.stat(deps.journalFolder)?.isFolder)
    throw Object.assign(new Error('no folder'), { code: 'ENOENT' })
  const head = {
    dev: device.device,
    seq: seen.own.seq + 1,
    prev: seen.own.hash,
    seen: others,
    t: deps.clock.now(),
    rep: [...seen.skipped, ...instead],
    level: 0,
    erased,
  }
  const { disk, random } = deps
  const { data } = placesOf(deps)
  const isNamed = (path: string): void => {
    naming?.()
    mayBeStray(state, path)
    const skipped = [...seen.skipped, [head.dev, head.seq, head.seq] as const]
    state.seen = { ...seen, own: { seq: head.seq, hash: '' }, skipped }
  }
  const file = writeDataFile({ disk, random, keyring, data, naming: isNamed }, 'seg', head, lines)
  const { name, size, seq, hash } = file
  isNoStray(state, join(data, name))
  state.seen = {
    ...state.seen,
    own: { seq, hash },
    skipped: [],
    files: new Map([...seen.files, [name, size]]),
  }
  state.beyondMirror += size
  keepSpare(deps, name)
  return file
}

/** Oldest first and no further than one that stays: a later log says what of an earlier one was replaced. */
function disposeOfLogs(state: VaultState): void {
  const { deps, seen } = state
  for (let next = state.spent[0]; next; next = state.spent[0]) {
    const log = next
    const gone = attempt(() => {
      dispose(state, log)
      deps.disk.syncFolder(deps.localFolder)
    })
    if (!gone.ok) {
      deps.log.note(gone.error.code, 'dispose-of-log')
      return
    }
    state.spent = state.spent.slice(1)
  }
  state.seen = { ...seen, spent: [] }
}

function dispose({ deps }: VaultState, { name, cutAt }: SpentLog): void {
  const path = join(deps.localFolder, name)
  const bytes = readIfThere(deps.disk, path)
  if (!bytes) return
  if (cutAt !== null) {
    const { quarantine } = placesOf(deps)
    ensureFolder(deps.disk, quarantine)
    const kept = join(quarantine, `${name}-${cutAt}.cut`)
    if (!deps.disk.stat(kept)) writeNew(deps.disk, kept, bytes.subarray(cutAt, lengthToKeep(bytes)))
  }
  deps.disk.remove(path)
}

import { join } from 'node:path'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { anyway } from './anyway.ts'
import { inSlices, turnOf } from './breathe.ts'
import { removeBreadcrumb } from './breadcrumb.ts'
import { composedState } from './compose-state.ts'
import { listCopies } from './copies.ts'
import { attempt, refusalInFolder } from './disk-errors.ts'
import { isOurTemporary, namesIn, removeIfThere } from './durable-file.ts'
import { removeEarlier } from './envelope-files.ts'
import { firmLogs } from './firm-logs.ts'
import { healWatched } from './heal-watched.ts'
import { sayHeldAlone } from './held-alone.ts'
import type { Keyring } from './keyring.ts'
import type { Lock } from './lock-file.ts'
import { sweepMirrors } from './mirror-files.ts'
import { openBase } from './open-base.ts'
import { placesOf } from './places.ts'
import { readFolder } from './read-folder.ts'
import { RecordIndex } from './record-index.ts'
import { replayLogs } from './replay-logs.ts'
import { sealNow } from './seal.ts'
import { keepMissingSpares, takeSpares } from './spare.ts'
import { NOTHING_SEEN, readSeen, type Seen } from './seen.ts'
import type { VaultState } from './state.ts'
import type { Journal as FoundJournal } from './survey.ts'
import { tellSkipped } from './tell-skipped.ts'
import type { VaultDeps } from './vault-deps.ts'
import { QUIET_WORK } from './work.ts'

/** Everything the two folders hold, into memory. Writes nothing before all of it has been judged. */
export async function load(
  deps: VaultDeps,
  lock: Lock,
  found: FoundJournal,
  keyring: Keyring,
): Promise<Result<VaultState>> {
  let read: Result<VaultState> | null = null
  try {
    read = await readAll(deps, lock, found, keyring)
    const tidied = read.ok ? await tidyUp(read.value) : read
    if (tidied.ok) return read
    if (read.ok) read.value.base?.close()
    return tidied
  } catch (error) {
    if (read?.ok) read.value.base?.close()
    return refusalInFolder(error)
  }
}

async function readAll(
  deps: VaultDeps,
  lock: Lock,
  found: FoundJournal,
  keyring: Keyring,
): Promise<Result<VaultState>> {
  const read = readSeen(deps, keyring)
  const known: Seen = typeof read === 'string' ? NOTHING_SEEN : read
  if (read === 'newer-keys' || found.envelope.gen < known.gen)
    return refuse({ code: 'vault/damaged-envelope', file: found.file })
  await turnOf(deps)
  const opened = await openBase(deps, keyring)
  const { base } = opened
  try {
    await turnOf(deps)
    const index = new RecordIndex(base)
    const folder = await inSlices(deps, readFolder({ deps, keyring, seen: known, index, base }))
    if (!folder.ok) return closing(base, folder)
    const logs = replayLogs(deps, keyring, known, index)
    if (!logs.ok) return closing(base, logs)
    // Named while the disk refused, it may be gone after a power cut, and with it all that is to be sealed under its keys.
    if (found.envelope.gen > known.gen) deps.disk.syncFolder(placesOf(deps).keys)
    const parts = { deps, lock, found, keyring, known, opened, index, folder: folder.value, logs: logs.value }
    const state = composedState(parts)
    if (read === 'changed') state.notices.push({ kind: 'seen-changed' })
    if (folder.value.waiting.length === 0 && isEmptyBesideCopies(state))
      state.notices.push({ kind: 'empty-beside-copies' })
    return { ok: true, value: state }
  } catch (error) {
    base?.close()
    throw error
  }
}

/** What was deleted has left a record, and a computer that saved anything one of its own: this journal has lost all. */
function isEmptyBesideCopies({ deps, index, base }: VaultState): boolean {
  if ((base?.files.size ?? 0) > 0 || [...index.everyAbove()].length > 0) return false
  const copies = listCopies(deps)
  return copies.ok && copies.value.length > 0
}

function closing<T>(base: { close(): void } | null, refusal: T): T {
  base?.close()
  return refusal
}

/** After all is known to be sound: what a crash left is sealed, what was lost is put back, and what is of no more use goes. */
async function tidyUp(state: VaultState): Promise<Result<null>> {
  const { deps, found, device } = state
  const { data, local } = placesOf(deps)
  if (state.mustSync) sealAfterCrash(state)
  tellSkipped(state)
  const kept = attempt(() => {
    keepMissingSpares(state)
    takeSpares(state)
  })
  if (!kept.ok) deps.log.note(kept.error.code, 'spare')
  const healed = await healWatched(state, { isAsked: false, work: QUIET_WORK })
  if (!healed.ok) return healed
  sayHeldAlone(state)
  const cleared = attempt(() => {
    removeEarlier(deps, state.keyring, found)
  })
  if (!cleared.ok) deps.log.note(cleared.error.code, 'earlier-keys')
  removeBreadcrumb(deps)
  let here: readonly string[] | undefined
  const swept = attempt(() => {
    here = namesIn(deps.disk, local)
    for (const name of here.filter(isOurTemporary)) removeIfThere(deps.disk, join(local, name))
    const mine = `.syncthing.${device.device}-`
    const left = namesIn(deps.disk, data).filter((name) => isOurTemporary(name) && name.startsWith(mine))
    for (const name of left) removeIfThere(deps.disk, join(data, name))
  })
  void sweepMirrors(deps, here)
  if (!swept.ok) deps.log.note(swept.error.code, 'sweep')
  return ok()
}

/** Where sealing is refused, saving goes on behind logs that are made durable; else no further than sealing does. */
function sealAfterCrash(state: VaultState): void {
  const { log } = state.deps
  const sealed = sealNow(state)
  if (sealed.ok) return
  log.note(sealed.error.code, 'seal-after-crash')
  state.mustSeal = !anyway(log, 'firm-logs', () => firmLogs(state))
}

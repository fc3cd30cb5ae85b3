import { join } from 'node:path'
import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { instantOf } from '../../core/kernel/time.ts'
import { hasCopyAtHand } from './copy-at-hand.ts'
import { timeInName } from './copy-name.ts'
import { attempt, attemptInFolder } from './disk-errors.ts'
import { namesIn } from './durable-file.ts'
import { healWatched } from './heal-watched.ts'
import { Journal } from './journal.ts'
import type { Keyring } from './keyring.ts'
import { load } from './load.ts'
import { takeLock, type Lock } from './lock-file.ts'
import { hasMirror } from './open-base.ts'
import { keyringByPassphrase } from './open-keyring.ts'
import { placesOf } from './places.ts'
import { findDoor, mendDoor, type FoundDoor, type FoundKeys } from './salvage-keys.ts'
import { gather, type Gathered } from './salvage-read.ts'
import { writeSalvage, type Salvaged } from './salvage-write.ts'
import { NOTHING_SEEN, readSeen } from './seen.ts'
import { probeCrypto } from './self-test.ts'
import { untilStopped } from './stoppable.ts'
import { tellNoMore } from './tell-notice.ts'
import type { VaultState } from './state.ts'
import { survey, type Journal as FoundJournal } from './survey.ts'
import type { OpenVault, SalvageAsked } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'
import { QUIET_WORK, type Work } from './work.ts'

/** What opening refuses and a salvage may mend. */
const MENDABLE: readonly string[] = ['vault/damaged', 'vault/damaged-envelope', 'vault/newer-format']

/**
 * Opens a journal that is damaged: sets aside what is, keeps everything readable, and opens what then stands. On a sound
 * one it does what opening does.
 */
export async function salvageVault(
  deps: VaultDeps,
  { passphrase, evenEmpty = false }: SalvageAsked,
  work: Work,
): Promise<Result<OpenVault>> {
  const fit = probeCrypto()
  if (!fit.ok) return fit
  const door = flat(attemptInFolder(() => findDoor(deps)))
  if (!door.ok) return door
  const taken = flat(attempt(() => takeLock(deps)))
  if (!taken.ok) return taken
  const lock = taken.value
  let opened: Result<OpenedDoor> | null = null
  let state: Result<VaultState> | null = null
  let isOpen = false
  try {
    opened = await openDoor(deps, door.value, passphrase)
    if (!opened.ok) return opened
    const { keyring, found, forged } = opened.value
    const fromCopy = await bringFromCopy(deps, opened.value, evenEmpty, work)
    if (!fromCopy.ok) return fromCopy
    const mended = attemptInFolder(() => mendDoor(deps, door.value, found, forged))
    state = mended.ok
      ? await loadSalvaged(deps, lock, { keyring, moved: mended.value, evenEmpty }, work)
      : mended
    if (state.ok && fromCopy.value > 0) await besideCopy(state.value)
    if (!state.ok) return state
    const journal = new Journal(state.value)
    isOpen = true
    return { ok: true, value: journal }
  } finally {
    // Refused, or a bug: either way nothing of it stays.
    if (!isOpen) {
      if (state?.ok) state.value.base?.close()
      if (opened?.ok) opened.value.keyring.wipe()
      lock.release()
    }
  }
}

interface OpenedDoor {
  readonly keyring: Keyring
  readonly found: FoundKeys
  /** Key files that opened and did not prove themselves. */
  readonly forged: readonly string[]
}

/** By the first key file that proves itself: one whose third line is damaged opens and does not. */
async function openDoor(
  deps: VaultDeps,
  { keys, damagedKeys }: FoundDoor,
  passphrase: string,
): Promise<Result<OpenedDoor>> {
  const forged: string[] = []
  let refused: Refusal = refuse({ code: 'vault/damaged-envelope', file: null })
  for (const found of keys) {
    const keyring = await keyringByPassphrase(deps.deriveKey, found, passphrase)
    if (keyring.ok) return { ok: true, value: { keyring: keyring.value, found, forged } }
    const copyAt = found.isInPlace ? null : timeInName(found.file)
    if (keyring.error.code === 'vault/wrong-passphrase' && copyAt !== null) {
      const file =
        damagedKeys.at(-1) ?? forged.at(-1) ?? keys.find(({ isInPlace }) => isInPlace)?.file ?? null
      return refuse({ code: 'vault/older-keys', file, copyAt: instantOf(copyAt) })
    }
    if (keyring.error.code !== 'vault/damaged-envelope') return keyring
    refused = keyring
    if (found.isInPlace) forged.push(found.file)
  }
  return refused
}

/**
 * Where the key file stands in a copy alone: what the copy holds and the folder has not comes first. Cut short after the key file was in its place, an empty journal would open. Answers how many lines.
 */
async function bringFromCopy(
  deps: VaultDeps,
  { keyring, found }: OpenedDoor,
  evenEmpty: boolean,
  work: Work,
): Promise<Result<number>> {
  if (found.isInPlace) return ok(0)
  const brought = await salvage(deps, keyring, { ...found, evenEmpty }, work)
  return brought.ok ? ok(brought.value.lines) : brought
}

/** What a mirror knows of since, first of all what was erased for ever, goes to the folder beside the copy's lines. */
async function besideCopy(state: VaultState): Promise<void> {
  const { notices } = state
  if (notices.some(({ kind }) => kind === 'many-missing')) {
    await healWatched(state, { isAsked: true, work: QUIET_WORK })
    if (state.lost.length === 0) tellNoMore(state, ['many-missing'])
  }
  notices.push({ kind: 'from-copy' })
}

interface Opened {
  readonly keyring: Keyring
  /** Names set aside so far. */
  readonly moved: readonly string[]
  readonly evenEmpty: boolean
}

async function loadSalvaged(
  deps: VaultDeps,
  lock: Lock,
  { keyring, moved, evenEmpty }: Opened,
  work: Work,
): Promise<Result<VaultState>> {
  const found = survey(deps)
  if (!found.ok) return found
  if (!found.value) return refuse({ code: 'vault/folder-gone' })
  const first = await load(deps, lock, found.value, keyring)
  if (first.ok) return told(first.value, moved, false, [])
  if (!MENDABLE.includes(first.error.code)) return first
  const salvaged = await salvage(deps, keyring, { ...found.value, evenEmpty }, work)
  if (!salvaged.ok) return salvaged
  const again = await load(deps, lock, found.value, keyring)
  if (!again.ok) return again
  const { moved: rescuedFrom, unknownFiles, isUnsure } = salvaged.value
  // This computer may have had one of them once more.
  const { data } = placesOf(deps)
  const lost = unknownFiles.filter((name) => {
    const isBack = attempt(() => deps.disk.stat(join(data, name)) !== null)
    return !isBack.ok || !isBack.value
  })
  return told(again.value, [...moved, ...rescuedFrom], isUnsure || lost.length > 0, lost)
}

/** Everything readable, with the damaged pieces set aside, so that the ordinary opening then succeeds. */
export async function salvage(
  deps: VaultDeps,
  keyring: Keyring,
  {
    vaultId,
    envelope,
    evenEmpty,
  }: Pick<FoundJournal, 'vaultId' | 'envelope'> & { readonly evenEmpty: boolean },
  work: Work,
): Promise<Result<Salvaged>> {
  const read = attempt(() => readSeen(deps, keyring))
  if (!read.ok) return read
  const seen = typeof read.value === 'string' ? NOTHING_SEEN : read.value
  const gathered = await untilStopped(deps, gather({ deps, keyring, seen }, work), work)
  if (!gathered.ok) return gathered
  const nothing = attempt(() => !evenEmpty && isNothing(deps, gathered.value))
  if (!nothing.ok) return nothing
  if (nothing.value && !(await hasMirror(deps, keyring))) return refuse({ code: 'vault/nothing-readable' })
  const place = { vaultId, gen: envelope.gen, seen }
  // Once it writes it goes through: it is short, and half of it is the same damage again.
  return untilStopped(deps, writeSalvage(deps, keyring, place, gathered.value), QUIET_WORK)
}

/** What this computer keeps beside the folder, its own files once more, comes back at the opening after. */
function isNothing(deps: VaultDeps, { files, rescued, amendments }: Gathered): boolean {
  if (files.size + rescued.length + amendments.length > 0) return false
  return namesIn(deps.disk, placesOf(deps).spare).every((name) => name.startsWith('.'))
}

/** `lost`: of what was set aside what gave nothing. */
function told(
  state: VaultState,
  moved: readonly string[],
  isUnsure: boolean,
  lost: readonly string[],
): Result<VaultState> {
  const { deps, keyring, notices } = state
  if (moved.length > 0) notices.push({ kind: 'salvaged', files: moved })
  if (isUnsure) notices.push({ kind: 'perhaps-older', files: lost })
  if ((moved.length > 0 || isUnsure) && hasCopyAtHand(deps, keyring)) notices.push({ kind: 'copy-at-hand' })
  return { ok: true, value: state }
}

function flat<T>(result: Result<Result<T>>): Result<T> {
  return result.ok ? result.value : result
}

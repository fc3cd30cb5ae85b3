import { join } from 'node:path'
import { refuse, type Result } from '../../core/kernel/result.ts'
import { openCopyFile } from './copy-lines.ts'
import { timeInName } from './copy-name.ts'
import { readDevice } from './device.ts'
import { ensureFolder, namesIn, writeWhole } from './durable-file.ts'
import { readEnvelope } from './envelope.ts'
import { envelopeName } from './envelope-files.ts'
import { composeMarker, isMarkerName, markerName, readMarker } from './marker.ts'
import type { LockedKeys } from './open-keyring.ts'
import { placesOf } from './places.ts'
import { setAside } from './quarantine.ts'
import { survey } from './survey.ts'
import { composeThreeLines } from './three-lines.ts'
import type { VaultDeps } from './vault-deps.ts'

const KEY_FILE = /^[^.].*\.key$/
const MENDABLE: readonly string[] = ['vault/damaged', 'vault/damaged-envelope', 'vault/copies-only']

/** A key file of this journal, with what of the door is to be mended should it prove to be the one. */
export interface FoundKeys extends LockedKeys {
  /** False for one that stands in a copy alone. */
  readonly isInPlace: boolean
}

export interface FoundDoor {
  /** The marker's name, and the journal it speaks of; null where it is not as written, or not here. */
  readonly marker: { readonly name: string; readonly vaultId: string | null; readonly isHere: boolean }
  /** Highest generation first, and of one generation the file in its own place first. */
  readonly keys: readonly FoundKeys[]
  readonly damagedKeys: readonly string[]
}

/** As opening finds them; where it cannot, from what is sound in the folder and in its copies. Writes nothing. */
export function findDoor(deps: VaultDeps): Result<FoundDoor> {
  const found = survey(deps)
  if (found.ok && !found.value) return refuse({ code: 'vault/none-here' })
  const here = markerHere(deps)
  if (!here && found.ok) return refuse({ code: 'vault/folder-gone' })
  if (!found.ok && !MENDABLE.includes(found.error.code)) return found
  const known = readDevice(deps)
  let marked = here?.name ?? (known && markerName(known.vaultId))
  const sound: FoundKeys[] = []
  const damagedKeys: string[] = []
  const take = (file: string, bytes: Buffer, isInPlace: boolean): void => {
    const read = readEnvelope(bytes)
    if (read.kind === 'damaged' && isInPlace) damagedKeys.push(file)
    if (read.kind !== 'sound') return
    // Where nothing says which journal this is, the newest copy does.
    marked ??= markerName(read.envelope.vaultId)
    if (markerName(read.envelope.vaultId) !== marked) return
    sound.push({ envelope: read.envelope, vaultId: read.envelope.vaultId, file, isInPlace })
  }
  const folder = placesOf(deps).keys
  const names = namesIn(deps.disk, folder).filter((name) => KEY_FILE.test(name))
  for (const name of names) take(name, Buffer.from(deps.disk.readFile(join(folder, name))), true)
  for (const { name, bytes } of keysInCopies(deps)) take(name, bytes, false)
  const keys = sound.toSorted((one, other) => other.envelope.gen - one.envelope.gen)
  const marker = here ?? (marked && { name: marked, vaultId: null, isHere: false })
  if (keys.length > 0 && marker) return { ok: true, value: { marker, keys, damagedKeys } }
  if (!found.ok && found.error.code === 'vault/copies-only')
    return refuse({ code: 'vault/copy-unreadable', file: copyNames(deps)[0] ?? '' })
  return found.ok ? refuse({ code: 'vault/damaged-envelope', file: names.at(-1) ?? null }) : found
}

/**
 * After keys have opened and so are proved: what opening needs stands where it looks. `forged`: key files that opened
 * and did not prove themselves. Answers what was set aside.
 */
export function mendDoor(
  deps: VaultDeps,
  { marker, damagedKeys }: FoundDoor,
  { envelope, vaultId, isInPlace }: FoundKeys,
  forged: readonly string[],
): readonly string[] {
  const { journal, keys } = placesOf(deps)
  const isMarkerTrue = marker.vaultId === vaultId
  const spoilt = marker.isHere && !isMarkerTrue ? [marker.name] : []
  for (const name of spoilt) setAside(deps, name, Buffer.from(deps.disk.readFile(join(journal, name))))
  if (!isMarkerTrue) {
    writeWhole(deps.disk, deps.random, { folder: journal, name: marker.name, bytes: composeMarker(vaultId) })
  }
  if (isInPlace) return spoilt
  const moved = [...damagedKeys, ...forged]
  for (const name of moved) setAside(deps, name, Buffer.from(deps.disk.readFile(join(keys, name))))
  ensureFolder(deps.disk, keys)
  const bytes = composeThreeLines(envelope)
  const name = envelopeName(envelope.gen, bytes)
  // It may take the place of a damaged one of its name, which was set aside just now.
  writeWhole(deps.disk, deps.random, { folder: keys, name, bytes })
  for (const other of moved) if (other !== name) deps.disk.remove(join(keys, other))
  deps.disk.syncFolder(keys)
  return [...spoilt, ...moved]
}

/** The marker that counts here, as a look from outside finds it. */
function markerHere(deps: VaultDeps): FoundDoor['marker'] | null {
  const known = readDevice(deps)
  const names = namesIn(deps.disk, deps.journalFolder).filter(isMarkerName).toSorted()
  const name = known ? names.find((each) => each === markerName(known.vaultId)) : names[0]
  if (name === undefined) return null
  const read = readMarker(name, deps.disk.readFile(join(deps.journalFolder, name)))
  return { name, vaultId: read.kind === 'sound' ? read.vaultId : null, isHere: true }
}

/** Newest copy first. The copy's own words may be damaged: its key file proves itself. */
function keysInCopies(deps: VaultDeps): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const { copies } = placesOf(deps)
  return copyNames(deps).flatMap((name) => {
    const opened = openCopyFile({ disk: deps.disk, folder: copies, name })
    if (opened.kind !== 'sound') return []
    opened.file.close()
    return [{ name, bytes: opened.prefix.envelopeBytes }]
  })
}

/** Newest first. */
function copyNames(deps: VaultDeps): readonly string[] {
  const names = namesIn(deps.disk, placesOf(deps).copies).filter((name) => timeInName(name) !== null)
  return names.toSorted().toReversed()
}

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
import { KEYS, placesOf } from './places.ts'
import { setAside } from './quarantine.ts'
import { survey } from './survey.ts'
import { composeThreeLines } from './three-lines.ts'
import type { VaultDeps } from './vault-deps.ts'

const KEY_FILE = /^[^.].*\.key$/
const MENDABLE: readonly string[] = ['vault/damaged', 'vault/damaged-envelope']

/** The keys of the journal in the folder, and what of its door is to be mended once they have opened. */
export interface FoundKeys extends LockedKeys {
  /** null when it is sound. */
  readonly damagedMarker: string | null
  readonly damagedKeys: readonly string[]
  /** False for a key file that stands in a copy alone. */
  readonly isInPlace: boolean
}

/** As opening finds them; where it cannot, from what is sound in the folder and in its copies. Writes nothing. */
export function findKeys(deps: VaultDeps): Result<FoundKeys> {
  const found = survey(deps)
  if (found.ok && !found.value) return refuse({ code: 'vault/none-here' })
  const marker = markerHere(deps)
  if (!found.ok && (!marker || !MENDABLE.includes(found.error.code))) return found
  const sound: FoundKeys[] = []
  const damagedKeys: string[] = []
  const damagedMarker = marker?.isSound === false ? marker.name : null
  const take = (file: string, bytes: Buffer, isInPlace: boolean): void => {
    const read = readEnvelope(bytes)
    if (read.kind === 'damaged' && isInPlace) damagedKeys.push(file)
    if (read.kind !== 'sound' || markerName(read.envelope.vaultId) !== marker?.name) return
    const { envelope } = read
    sound.push({ envelope, vaultId: envelope.vaultId, file, damagedMarker, damagedKeys, isInPlace })
  }
  const { keys } = placesOf(deps)
  const names = namesIn(deps.disk, keys).filter((name) => KEY_FILE.test(name))
  for (const name of names) take(name, Buffer.from(deps.disk.readFile(join(keys, name))), true)
  for (const { name, bytes } of keysInCopies(deps)) take(name, bytes, false)
  // Of one generation the file in its own place comes first.
  const [best] = sound.toSorted((one, other) => other.envelope.gen - one.envelope.gen)
  if (best) return { ok: true, value: best }
  return found.ok ? refuse({ code: 'vault/damaged-envelope', file: KEYS }) : found
}

/** After the keys have opened and so are proved: what opening needs stands where it looks. Answers what was set aside. */
export function mendDoor(deps: VaultDeps, found: FoundKeys): readonly string[] {
  const { journal, keys } = placesOf(deps)
  const { damagedMarker, damagedKeys, envelope, vaultId, isInPlace } = found
  if (damagedMarker !== null) {
    setAside(deps, damagedMarker, Buffer.from(deps.disk.readFile(join(journal, damagedMarker))))
    const bytes = composeMarker(vaultId)
    writeWhole(deps.disk, deps.random, { folder: journal, name: damagedMarker, bytes })
  }
  for (const name of damagedKeys) setAside(deps, name, Buffer.from(deps.disk.readFile(join(keys, name))))
  if (!isInPlace) {
    ensureFolder(deps.disk, keys)
    const bytes = composeThreeLines(envelope)
    const name = envelopeName(envelope.gen, bytes)
    // Damage may have left the name: what is renamed over it was set aside above.
    writeWhole(deps.disk, deps.random, { folder: keys, name, bytes })
  }
  const left = damagedKeys.filter((name) => name !== envelopeName(envelope.gen, composeThreeLines(envelope)))
  for (const name of left) deps.disk.remove(join(keys, name))
  if (left.length > 0) deps.disk.syncFolder(keys)
  return [...(damagedMarker === null ? [] : [damagedMarker]), ...damagedKeys]
}

/** The marker that counts here, as a look from outside finds it. */
function markerHere(deps: VaultDeps): { readonly name: string; readonly isSound: boolean } | null {
  const known = readDevice(deps)
  const names = namesIn(deps.disk, deps.journalFolder).filter(isMarkerName).toSorted()
  const name = known ? names.find((each) => each === markerName(known.vaultId)) : names[0]
  if (name === undefined) return null
  const read = readMarker(name, deps.disk.readFile(join(deps.journalFolder, name)))
  return { name, isSound: read.kind !== 'damaged' }
}

/** Newest copy first. The copy's own words may be damaged: its key file proves itself. */
function keysInCopies(deps: VaultDeps): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const { copies } = placesOf(deps)
  const names = namesIn(deps.disk, copies).filter((name) => timeInName(name) !== null)
  return names.toSorted().toReversed().flatMap((name) => {
    const opened = openCopyFile({ disk: deps.disk, folder: copies, name })
    if (opened.kind !== 'sound') return []
    opened.file.close()
    return [{ name, bytes: opened.prefix.envelopeBytes }]
  })
}

import { join } from 'node:path'
import { refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { instantOf } from '../../core/kernel/time.ts'
import { readBreadcrumb } from './breadcrumb.ts'
import { timeInName } from './copy-name.ts'
import { readDevice } from './device.ts'
import { attemptInFolder } from './disk-errors.ts'
import { namesIn } from './durable-file.ts'
import { findEnvelope, type FoundEnvelope } from './envelope-files.ts'
import { isMarkerName, markerName, readMarker } from './marker.ts'
import { placesOf } from './places.ts'
import type { FolderState } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'

export interface Journal extends FoundEnvelope {
  readonly vaultId: string
}

/** What lies in the folder, told without a key; writes nothing. */
export function folderState(deps: VaultDeps): Result<FolderState> {
  const found = survey(deps)
  if (!found.ok) return found
  if (!found.value) return { ok: true, value: { kind: 'none' } }
  return { ok: true, value: { kind: 'locked', hasRecoveryKey: found.value.envelope.recovery !== null } }
}

/** The journal in the folder, or null where one may be created. */
export function survey(deps: VaultDeps): Result<Journal | null> {
  const found = attemptInFolder(() => look(deps))
  return found.ok ? found.value : found
}

function look(deps: VaultDeps): Result<Journal | null> {
  const { disk, journalFolder } = deps
  const markers = namesIn(disk, journalFolder).filter(isMarkerName).toSorted()
  const known = readDevice(deps)
  const ours = known && markerName(known.vaultId)
  if (ours !== null && !markers.includes(ours)) {
    const isBegun = readBreadcrumb(deps)?.vaultId === known?.vaultId
    return isBegun ? whereNothingWas(deps) : (copiesOnly(deps) ?? gone())
  }
  const name = ours ?? markers[0]
  if (name === undefined) return whereNothingWas(deps)
  const marker = readMarker(name, disk.readFile(join(journalFolder, name)))
  if (marker.kind === 'newer') return refuse({ code: 'vault/newer-format', needs: marker.needs })
  if (marker.kind === 'damaged') return refuse({ code: 'vault/damaged', file: name, record: null })
  const { vaultId } = marker
  const envelope = findEnvelope(deps, vaultId)
  return envelope.ok ? { ok: true, value: { vaultId, ...envelope.value } } : envelope
}

/** Keys or data without their marker: still being brought by a sync engine, or half lost. Not a place to create in. */
function whereNothingWas(deps: VaultDeps): Result<null> {
  const { keys, data } = placesOf(deps)
  const begun = readBreadcrumb(deps)
  const foreign = namesIn(deps.disk, keys).filter((name) => !name.startsWith('.') && name !== begun?.envelope)
  const copies = copiesOnly(deps)
  if (copies) return copies
  const files = namesIn(deps.disk, data).filter((name) => !name.startsWith('.'))
  return foreign.length + files.length > 0 ? gone() : { ok: true, value: null }
}

/** No key file, and copies that have one each: neither a place to create in nor one that only has to be waited for. */
function copiesOnly(deps: VaultDeps): Refusal | null {
  const { keys, copies } = placesOf(deps)
  const begun = readBreadcrumb(deps)
  const hasKeys = namesIn(deps.disk, keys).some((name) => !name.startsWith('.') && name !== begun?.envelope)
  const times = namesIn(deps.disk, copies).flatMap((name) => timeInName(name) ?? [])
  if (hasKeys || times.length === 0) return null
  return refuse({ code: 'vault/copies-only', copyAt: instantOf(Math.max(...times)) })
}

function gone(): Result<null> {
  return refuse({ code: 'vault/folder-gone' })
}

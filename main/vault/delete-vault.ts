import { join } from 'node:path'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { attempt } from './disk-errors.ts'
import { namesIn } from './durable-file.ts'
import { isMarkerName } from './marker.ts'
import { keyringByPassphrase } from './open-keyring.ts'
import { placesOf } from './places.ts'
import { survey } from './survey.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { VaultFs } from './vault-fs.ts'

/** Whether the passphrase opens the journal in the folder; what it opened is wiped at once. */
export async function provePassphrase(deps: VaultDeps, passphrase: string): Promise<Result<null>> {
  const found = survey(deps)
  if (!found.ok) return found
  if (!found.value) return refuse({ code: 'vault/none-here' })
  const keyring = await keyringByPassphrase(deps.deriveKey, found.value, passphrase)
  if (!keyring.ok) return keyring
  keyring.value.wipe()
  return ok()
}

/**
 * Removes every file of a closed journal from its folder and from this computer's own state of it. Whatever stops it
 * half-way, the keys and the copies that hold keys went first: what is left opens no more. The marker goes last, so that
 * until then no other journal is made there. Files in the folder that are none of the program's stay.
 */
export function deleteVault(deps: VaultDeps): Result<null> {
  const { disk } = deps
  const { keys, copies, data, attachments, quarantine, spare, local, journal } = placesOf(deps)
  return attempt(() => {
    for (const folder of [keys, copies, data, attachments, quarantine, spare, local])
      emptyFolder(disk, folder)
    for (const name of namesIn(disk, journal).filter(isMarkerName)) disk.remove(join(journal, name))
    if (disk.stat(journal)) disk.syncFolder(journal)
    return null
  })
}

/** Its files alone: a folder in it, or a link to one, is none of the program's. */
function emptyFolder(disk: VaultFs, folder: string): void {
  for (const name of namesIn(disk, folder)) {
    const path = join(folder, name)
    if (!disk.stat(path)?.isFolder) disk.remove(path)
  }
  if (disk.stat(folder)) disk.syncFolder(folder)
}

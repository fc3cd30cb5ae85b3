import { join } from 'node:path'
import { readDataFile, revisionsIn } from './data-file.ts'
import { namesIn } from './durable-file.ts'
import type { Keyring } from './keyring.ts'
import { placesOf } from './places.ts'
import type { Revision } from './revision.ts'
import type { VaultDeps } from './vault-deps.ts'

/**
 * The lines of every sealed file that is here and sound, a file at a time. What is erased for ever and only not
 * packed yet is left out: a copy would keep it for weeks.
 */
export function* linesOfFolder(
  deps: Pick<VaultDeps, 'disk' | 'journalFolder' | 'localFolder'>,
  keyring: Keyring,
  isErased: (revision: Revision) => boolean,
): Generator<Buffer, void> {
  const { data } = placesOf(deps)
  for (const name of namesIn(deps.disk, data).filter((each) => !/^[.~]/.test(each))) {
    const file = readDataFile(keyring, name, Buffer.from(deps.disk.readFile(join(data, name))))
    const revisions = file.kind === 'sound' ? revisionsIn(file) : null
    for (const revision of revisions ?? []) if (!isErased(revision)) yield revision.line
  }
}

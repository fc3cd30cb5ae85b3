import { openCopyFile } from './copy-lines.ts'
import { listCopies } from './copies.ts'
import { attempt } from './disk-errors.ts'
import type { Keyring } from './keyring.ts'
import { placesOf } from './places.ts'
import type { VaultDeps } from './vault-deps.ts'

/** Whether a copy lies in the folder that these keys open, as far as its head tells. One made under later keys is none. */
export function hasCopyAtHand(deps: VaultDeps, keyring: Keyring): boolean {
  const listed = listCopies(deps)
  const copies = listed.ok ? listed.value : []
  return copies.some(({ name }) => {
    const opens = attempt(() => {
      const opened = openCopyFile({ disk: deps.disk, folder: placesOf(deps).copies, name })
      if (opened.kind !== 'sound') return false
      opened.file.close()
      return keyring.has(opened.prefix.header.epoch)
    })
    return opens.ok && opens.value
  })
}

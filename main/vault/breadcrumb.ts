import { join } from 'node:path'
import { readIfThere, removeIfThere, writeWhole } from './durable-file.ts'
import { isFields, parseJson } from './json-line.ts'
import { placesOf } from './places.ts'
import type { VaultDeps } from './vault-deps.ts'

const NAME = 'creating.json'

/** Stands in the local folder while a journal is being created, so that a half-made one is cleared, not mistaken. */
export interface Breadcrumb {
  readonly vaultId: string
  readonly envelope: string
}

export function readBreadcrumb({ disk, localFolder }: VaultDeps): Breadcrumb | null {
  const bytes = readIfThere(disk, join(localFolder, NAME))
  const fields = bytes && parseJson(bytes)
  if (!isFields(fields)) return null
  const { vaultId, envelope } = fields
  return typeof vaultId === 'string' && typeof envelope === 'string' ? { vaultId, envelope } : null
}

export function writeBreadcrumb(deps: VaultDeps, crumb: Breadcrumb): void {
  const bytes = Buffer.from(`${JSON.stringify(crumb)}\n`)
  writeWhole(deps.disk, deps.random, { folder: deps.localFolder, name: NAME, bytes })
}

export function removeBreadcrumb({ disk, localFolder }: VaultDeps): void {
  removeIfThere(disk, join(localFolder, NAME))
}

/** Takes away what a creation that was cut short left behind. Nobody was ever told it had succeeded. */
export function clearBegun(deps: VaultDeps): void {
  const begun = readBreadcrumb(deps)
  if (!begun) return
  removeIfThere(deps.disk, join(placesOf(deps).keys, begun.envelope))
  removeIfThere(deps.disk, join(deps.localFolder, 'device.json'))
  removeBreadcrumb(deps)
}

import { join } from 'node:path'
import { readIfThere, writeWhole } from './durable-file.ts'
import { isFields, parseJson } from './json-line.ts'
import type { VaultDeps } from './vault-deps.ts'

const NAME = 'device.json'

/** Which device this computer is for that journal. Lost with the local state: the next opening takes a new id. */
export interface Device {
  readonly vaultId: string
  /** 10 hex digits. */
  readonly device: string
  /** The machine's name when the device was taken. */
  readonly host: string
}

export function readDevice({ disk, localFolder }: VaultDeps): Device | null {
  const bytes = readIfThere(disk, join(localFolder, NAME))
  const fields = bytes && parseJson(bytes)
  if (!isFields(fields)) return null
  const { vaultId, device, host } = fields
  if (typeof vaultId !== 'string' || typeof device !== 'string' || typeof host !== 'string') return null
  return /^[0-9a-f]{32}$/.test(vaultId) && /^[0-9a-f]{10}$/.test(device) ? { vaultId, device, host } : null
}

/**
 * This computer's device, or a new one where the note was lost or tells of another machine: a profile that was
 * copied or moved must not go on writing under the number of the machine it came from.
 */
export function thisDevice(deps: VaultDeps, vaultId: string, known = readDevice(deps)): Device {
  return known && known.host === deps.host.name ? known : newDevice(deps, vaultId)
}

export function newDevice(deps: VaultDeps, vaultId: string): Device {
  const device = Buffer.from(deps.random(5)).toString('hex')
  const text = JSON.stringify({ format: 1, vaultId, device, host: deps.host.name })
  const bytes = Buffer.from(`${text}\n`)
  writeWhole(deps.disk, deps.random, { folder: deps.localFolder, name: NAME, bytes })
  return { vaultId, device, host: deps.host.name }
}

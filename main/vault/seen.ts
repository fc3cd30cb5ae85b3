import { join } from 'node:path'
import { readIfThere, writeWhole } from './durable-file.ts'
import { hmac, same } from './hash.ts'
import { isFields, parseJson, type Fields } from './json-line.ts'
import type { Keyring } from './keyring.ts'
import type { Numbers } from './segment.ts'
import { composeThreeLines, readThreeLines } from './three-lines.ts'
import type { VaultDeps } from './vault-deps.ts'

const NAME = 'seen.json'

/**
 * What this computer knows it has made durable, kept outside the journal folder: tells a torn tail from
 * a lost save, and a folder that went back in time.
 */
export interface Seen {
  /** Highest generation of the key file. */
  readonly gen: number
  /** Highest number a log has had. */
  readonly run: number
  /** Records known durable in the log being written. */
  readonly log: { readonly name: string; readonly records: number } | null
  /** Logs whose every line is in a sealed file. */
  readonly spent: readonly string[]
  /** The newest sealed file of this device. */
  readonly own: { readonly seq: number; readonly hash: string }
  /** Sealed files read or written here, with their sizes. */
  readonly files: ReadonlyMap<string, number>
  /** Numbers that tidying may have used for its files when it was cut short. */
  readonly reserved: { readonly from: number; readonly to: number } | null
  /** Numbers of ours never used, to be told in the next sealed file. */
  readonly skipped: readonly Numbers[]
  /** Files that went missing or were spoilt and whose heads were put back in others. */
  readonly healed: readonly string[]
}

export const NOTHING_SEEN: Seen = {
  gen: 0,
  run: 0,
  log: null,
  spent: [],
  own: { seq: 0, hash: '' },
  files: new Map(),
  reserved: null,
  skipped: [],
  healed: [],
}

export function writeSeen(deps: VaultDeps, keyring: Keyring, seen: Seen): void {
  const epoch = keyring.newest
  const content = { format: 1, epoch, ...seen, files: Object.fromEntries(seen.files) }
  const line = Buffer.from(JSON.stringify(content))
  const bytes = composeThreeLines({ line, mac: macOf(line, keyring, epoch) })
  writeWhole(deps.disk, deps.random, { folder: deps.localFolder, name: NAME, bytes })
}

/**
 * `changed`: it is there and is not what this computer wrote. `newer-keys`: it was written under keys that the
 * envelope at hand does not have, so that envelope is an old one put back.
 */
export function readSeen(deps: VaultDeps, keyring: Keyring): Seen | 'none' | 'changed' | 'newer-keys' {
  const bytes = readIfThere(deps.disk, join(deps.localFolder, NAME))
  if (!bytes) return 'none'
  const lines = readThreeLines(bytes)
  const fields = lines && parseJson(lines.line)
  if (!lines || !isFields(fields)) return 'changed'
  const epoch = fields['epoch']
  if (typeof epoch !== 'number') return 'changed'
  if (!keyring.has(epoch)) return epoch > keyring.newest ? 'newer-keys' : 'changed'
  return (same(lines.mac, macOf(lines.line, keyring, epoch)) && fromFields(fields)) || 'changed'
}

/** null for a shape that only another version can have written. */
function fromFields(fields: Fields): Seen | null {
  const { gen, run, log, spent, own, files, reserved, skipped, healed } = fields
  if (typeof gen !== 'number' || typeof run !== 'number' || !isFields(own) || !isFields(files)) return null
  if (!Array.isArray(spent) || typeof own['seq'] !== 'number' || typeof own['hash'] !== 'string') return null
  return {
    gen,
    run,
    log: isFields(log) ? { name: String(log['name']), records: Number(log['records']) } : null,
    spent: spent.map(String),
    own: { seq: own['seq'], hash: own['hash'] },
    files: new Map(Object.entries(files).map(([name, size]) => [name, Number(size)])),
    reserved: isFields(reserved) ? { from: Number(reserved['from']), to: Number(reserved['to']) } : null,
    skipped: Array.isArray(skipped)
      ? skipped.map((each: unknown[]): Numbers => [String(each[0]), Number(each[1]), Number(each[2])])
      : [],
    healed: Array.isArray(healed) ? healed.map(String) : [],
  }
}

function macOf(line: Buffer, keyring: Keyring, epoch: number): Buffer {
  const key = keyring.derived(epoch, 'seen')
  const mac = hmac(key, line)
  key.fill(0)
  return mac
}

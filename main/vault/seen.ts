import { join } from 'node:path'
import { readIfThere, writeWhole } from './durable-file.ts'
import { hmac, same } from './hash.ts'
import { isFields, parseJson, type Fields } from './json-line.ts'
import type { Keyring } from './keyring.ts'
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
}

export const NOTHING_SEEN: Seen = {
  gen: 0,
  run: 0,
  log: null,
  spent: [],
  own: { seq: 0, hash: '' },
  files: new Map(),
}

export function writeSeen(deps: VaultDeps, keyring: Keyring, seen: Seen): void {
  const epoch = keyring.newest
  const content = { format: 1, epoch, ...seen, files: Object.fromEntries(seen.files) }
  const line = Buffer.from(JSON.stringify(content))
  const bytes = Buffer.concat([line, Buffer.from(`\n${macOf(line, keyring, epoch).toString('hex')}\n`)])
  writeWhole(deps.disk, deps.random, { folder: deps.localFolder, name: NAME, bytes })
}

/** `changed`: it is there and is not what this computer wrote. */
export function readSeen(deps: VaultDeps, keyring: Keyring): Seen | 'none' | 'changed' {
  const bytes = readIfThere(deps.disk, join(deps.localFolder, NAME))
  if (!bytes) return 'none'
  const end = bytes.indexOf(10)
  const line = bytes.subarray(0, Math.max(0, end))
  const fields = parseJson(line)
  if (!isFields(fields)) return 'changed'
  const epoch = fields['epoch']
  if (typeof epoch !== 'number' || !keyring.has(epoch)) return 'changed'
  const mac = Buffer.from(
    bytes
      .subarray(end + 1)
      .toString('latin1')
      .trim(),
    'hex',
  )
  return (same(mac, macOf(line, keyring, epoch)) && fromFields(fields)) || 'changed'
}

/** null for a shape that only another version can have written. */
function fromFields({ gen, run, log, spent, own, files }: Fields): Seen | null {
  if (typeof gen !== 'number' || typeof run !== 'number' || !isFields(own) || !isFields(files)) return null
  if (!Array.isArray(spent) || typeof own['seq'] !== 'number' || typeof own['hash'] !== 'string') return null
  return {
    gen,
    run,
    log: isFields(log) ? { name: String(log['name']), records: Number(log['records']) } : null,
    spent: spent.map(String),
    own: { seq: own['seq'], hash: own['hash'] },
    files: new Map(Object.entries(files).map(([name, size]) => [name, Number(size)])),
  }
}

function macOf(line: Buffer, keyring: Keyring, epoch: number): Buffer {
  const key = keyring.derived(epoch, 'seen')
  const mac = hmac(key, line)
  key.fill(0)
  return mac
}

import { join } from 'node:path'
import { refuse, type Result } from '../../core/kernel/result.ts'
import { namesIn, readIfThere, removeIfThere, writeWhole } from './durable-file.ts'
import { isContained, readEnvelope, type Envelope, type ReadEnvelope } from './envelope.ts'
import { hash20 } from './hash.ts'
import type { Keyring } from './keyring.ts'
import { placesOf } from './places.ts'
import type { VaultDeps } from './vault-deps.ts'

const ENDING = /^[^.].*\.key$/

export interface FoundEnvelope {
  readonly envelope: Envelope
  readonly file: string
  /** Key files of earlier generations, of no use once this one has opened. */
  readonly earlier: readonly string[]
}

/** The highest generation whose bytes are what was written. Accepted by content, whatever the name. */
export function findEnvelope(deps: VaultDeps, vaultId: string): Result<FoundEnvelope> {
  const { keys } = placesOf(deps)
  const names = namesIn(deps.disk, keys)
    .filter((name) => ENDING.test(name))
    .toSorted()
  const read = names.map((name) => ({
    name,
    found: readEnvelope(Buffer.from(deps.disk.readFile(join(keys, name)))),
  }))
  const newer = read.map(({ found }) => found).find(isNewer)
  if (newer) return refuse({ code: 'vault/newer-format', needs: newer.needs })
  const sound = read.flatMap(({ name, found }) =>
    found.kind === 'sound' && found.envelope.vaultId === vaultId ? [{ name, envelope: found.envelope }] : [],
  )
  const best = sound.toSorted((one, other) => one.envelope.gen - other.envelope.gen).at(-1)
  if (!best) return refuse({ code: 'vault/damaged-envelope', file: names.at(-1) ?? null })
  const earlier = sound.filter(({ envelope }) => envelope.gen < best.envelope.gen).map(({ name }) => name)
  return { ok: true, value: { envelope: best.envelope, file: best.name, earlier } }
}

/**
 * Key files of earlier generations go once the newest is found. One whose keys are not all in this keyring stays:
 * passphrases were changed on two computers apart, and what the other sealed opens with it alone.
 */
export function removeEarlier(deps: VaultDeps, keyring: Keyring, { earlier }: FoundEnvelope): void {
  const { keys } = placesOf(deps)
  for (const name of earlier) {
    const path = join(keys, name)
    const bytes = readIfThere(deps.disk, path)
    const read = bytes && readEnvelope(bytes)
    if (read?.kind === 'sound' && isContained(read.envelope, keyring)) removeIfThere(deps.disk, path)
  }
}

export function envelopeName(gen: number, bytes: Uint8Array): string {
  return `${String(gen).padStart(4, '0')}-${hash20(bytes)}.key`
}

/** Durable and read back when it returns; throws as the disk does. */
export function writeEnvelope(
  deps: VaultDeps,
  gen: number,
  bytes: Buffer,
  naming?: (path: string) => void,
): void {
  const name = envelopeName(gen, bytes)
  writeWhole(deps.disk, deps.random, { folder: placesOf(deps).keys, name, bytes, naming })
}

function isNewer(found: ReadEnvelope): found is Extract<ReadEnvelope, { kind: 'newer' }> {
  return found.kind === 'newer'
}

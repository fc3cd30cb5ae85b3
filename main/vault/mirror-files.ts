import { join } from 'node:path'
import { ChunkReader } from './chunked-file.ts'
import { attempt } from './disk-errors.ts'
import { namesIn, removeIfThere } from './durable-file.ts'
import { KIND } from './file-header.ts'
import type { Keyring } from './keyring.ts'
import { Mirror, type MirrorTools } from './mirror.ts'
import { readMirrorIndex } from './mirror-format.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { VaultFs } from './vault-fs.ts'

const NAME = /^mirror-(\d{8})-[0-9a-f]{8}\.base$/

/** A mirror is written once under a name of its own: the one before may still be open. */
export function mirrorName(number: number, mark: Uint8Array): string {
  return `mirror-${String(number).padStart(8, '0')}-${Buffer.from(mark).toString('hex')}.base`
}

export function mirrorNumber(name: string): number {
  return Number(NAME.exec(name)?.[1] ?? 0)
}

/** Oldest first. */
export function mirrorNames(disk: VaultFs, local: string): readonly string[] {
  return namesIn(disk, local)
    .filter((name) => NAME.test(name))
    .toSorted()
}

/** All but the newest: one that is still open somewhere goes another time. */
export function sweepMirrors({ disk, localFolder }: Pick<VaultDeps, 'disk' | 'localFolder'>): void {
  const names = attempt(() => mirrorNames(disk, localFolder).slice(0, -1))
  if (names.ok) for (const name of names.value) removeIfThere(disk, join(localFolder, name))
}

/** The newest mirror, not yet opened; null where there is none that verifies and was made by these rules. */
export function findMirror(
  disk: VaultFs,
  keyring: Keyring,
  local: string,
  tools: MirrorTools,
): Mirror | null {
  const name = mirrorNames(disk, local).at(-1)
  if (name === undefined) return null
  const reader = ChunkReader.open(disk, keyring, KIND.mirror, join(local, name))
  const index = reader && readMirrorIndex(reader.last, tools.rules.version)
  if (!reader || !index) {
    reader?.close()
    return null
  }
  return new Mirror(reader, index, tools)
}

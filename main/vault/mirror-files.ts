import { join } from 'node:path'
import { kindOf } from './anyway.ts'
import { ChunkReader } from './chunked-file.ts'
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
  return mirrorsAmong(namesIn(disk, local))
}

function mirrorsAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => NAME.test(name)).toSorted()
}

/**
 * All but the newest: one that is still open somewhere goes another time. A mirror has the size of the journal, and
 * giving back so much room takes the disk long, so it is done aside where there is a way. `names`: of what lies in
 * the local folder, where that is known. Never rejects.
 */
export async function sweepMirrors(
  { disk, localFolder, removeAside, log }: Sweeping,
  names?: readonly string[],
): Promise<void> {
  try {
    for (const name of mirrorsAmong(names ?? namesIn(disk, localFolder)).slice(0, -1)) {
      const path = join(localFolder, name)
      // Left behind where it is refused; the next opening removes it.
      if (removeAside) await removeAside(path).catch(() => undefined)
      else removeIfThere(disk, path)
    }
  } catch (error) {
    log.note(kindOf(error), 'sweep-mirrors')
  }
}

type Sweeping = Pick<VaultDeps, 'disk' | 'localFolder' | 'removeAside' | 'log'>

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

import { join } from 'node:path'
import { ensureFolder, readIfThere, writeWhole } from './durable-file.ts'
import { hash20 } from './hash.ts'
import { mirrorNumber } from './mirror-files.ts'
import { placesOf } from './places.ts'
import type { VaultDeps } from './vault-deps.ts'

/** A whole log among what was set aside: damaged, or changed by another program and so cut at its first byte. */
const LOG = /^(wal-\d{8}-[0-9a-f]{8}\.log)(?:-0\.cut|\.[0-9a-f]{20}\.damaged)$/

/** A copy of damaged bytes, durable when it returns. Kept for a person who knows more than we do; never deleted. */
export function setAside(deps: VaultDeps, name: string, bytes: Buffer): void {
  const { quarantine } = placesOf(deps)
  const kept = `${name}.${hash20(bytes)}.damaged`
  if (readIfThere(deps.disk, join(quarantine, kept))?.equals(bytes)) return
  ensureFolder(deps.disk, quarantine)
  writeWhole(deps.disk, deps.random, { folder: quarantine, name: kept, bytes })
}

/** By its new name, all at once: it may be large. For a person who knows more than we do, and never deleted. */
export function setMirrorAside({ disk, ...deps }: VaultDeps, name: string): void {
  const { local, quarantine } = placesOf(deps)
  ensureFolder(disk, quarantine)
  disk.rename(join(local, name), join(quarantine, name))
  disk.syncFolder(quarantine)
  disk.syncFolder(local)
}

/** Neither a log nor a mirror. */
export function isSealedInQuarantine(kept: string): boolean {
  return logInQuarantine(kept) === null && mirrorNumber(kept) === 0
}

/** The name a log had before it was set aside; null for what was no whole log. */
export function logInQuarantine(kept: string): string | null {
  return LOG.exec(kept)?.[1] ?? null
}

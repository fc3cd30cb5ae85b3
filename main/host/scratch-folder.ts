import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HostIdentity } from '../ports.ts'

const OWNER = 'owner-pid'

/** A folder for what must not outlive this run. `wipe` removes it; safe to call twice. */
export interface ScratchFolder {
  readonly path: string
  wipe(): void
}

/** `kind` is part of the name, so that leftovers of the same kind can be found again. */
export function scratchFolder(kind: string, within = tmpdir()): ScratchFolder {
  mkdirSync(within, { recursive: true })
  const path = mkdtempSync(join(within, `stillwater-${kind}-`))
  writeFileSync(join(path, OWNER), String(process.pid))
  return { path, wipe: () => remove(path) }
}

/** Removes folders of runs that were killed before they could do it themselves. */
export function wipeLeftovers(kind: string, host: Pick<HostIdentity, 'isRunning'>, within = tmpdir()): void {
  for (const name of readdirSync(within)) {
    if (!name.startsWith(`stillwater-${kind}-`)) continue
    const path = join(within, name)
    const owner = ownerOf(path)
    if (owner !== null && !host.isRunning(owner)) remove(path)
  }
}

function ownerOf(path: string): number | null {
  try {
    const pid = Number(readFileSync(join(path, OWNER), 'utf8'))
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

/** A browser that is just ending may still hold a file for a moment. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  } catch {
    // Left for the next start to wipe.
  }
}

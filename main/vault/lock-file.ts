import { join } from 'node:path'
import { instantOf } from '../../core/kernel/time.ts'
import { refuse, type Result } from '../../core/kernel/result.ts'
import { attempt, errnoOf } from './disk-errors.ts'
import { closeQuietly, ensureFolder, readIfThere, removeIfThere, writeAll } from './durable-file.ts'
import { isFields, parseJson } from './json-line.ts'
import type { VaultDeps } from './vault-deps.ts'

const NAME = 'lock'
/** Locks held by this very process: its own number alone may be a reused one, as it is in every container. */
const heldHere = new Set<string>()

interface Holder {
  readonly host: string
  readonly bootId: string
  readonly pid: number
  readonly since: string
  readonly nonce: string
}

export interface Lock {
  release(): void
}

/** One program at a time. Throws as the disk does. */
export function takeLock(deps: VaultDeps): Result<Lock> {
  ensureFolder(deps.disk, deps.localFolder)
  const path = join(deps.localFolder, NAME)
  const { host, clock } = deps
  const nonce = Buffer.from(deps.random(8)).toString('hex')
  const mine = { host: host.name, bootId: host.bootId, pid: host.pid, since: instantOf(clock.now()), nonce }
  // A second round, because the first may only have cleared away what a takeover cut short left behind.
  for (let round = 0; round < 2; round += 1) {
    if (placed(deps, path, mine) || takenOver(deps, path, mine)) {
      heldHere.add(nonce)
      return { ok: true, value: { release: () => release(deps, path, nonce) } }
    }
  }
  const holder = readHolder(deps, path)
  return refuse({ code: 'vault/opened-elsewhere', host: holder?.host ?? '', since: holder?.since ?? '' })
}

function release(deps: VaultDeps, path: string, nonce: string): void {
  if (!heldHere.delete(nonce)) return
  // Left behind on a failing disk it is stale all the same: this process no longer holds its nonce.
  const given = attempt(() => {
    if (readHolder(deps, path)?.nonce === nonce) deps.disk.remove(path)
  })
  if (!given.ok) deps.log.note(given.error.code, 'release-lock')
}

function placed(deps: VaultDeps, path: string, mine: Holder): boolean {
  try {
    // Not synced: what a power cut leaves of it belongs to no running program.
    const file = deps.disk.open(path, 'create')
    try {
      writeAll(file, Buffer.from(`${JSON.stringify(mine)}\n`))
    } finally {
      closeQuietly(file)
    }
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    removeIfThere(deps.disk, path)
    throw error
  }
  return readHolder(deps, path)?.nonce === mine.nonce
}

/**
 * A lock whose holder is gone is taken over under a second lock named after it, so that of several who
 * see it gone only one removes it, and never the fresh lock of another.
 */
function takenOver(deps: VaultDeps, path: string, mine: Holder): boolean {
  const stale = readHolder(deps, path)
  if (stale && !isGone(deps, stale)) return false
  const turn = `${path}-${stale?.nonce ?? 'unreadable'}`
  if (!placed(deps, turn, mine)) {
    const before = readHolder(deps, turn)
    if (before && !isGone(deps, before)) return false
    // Its holder died in the middle of taking over.
    removeIfThere(deps.disk, turn)
    return false
  }
  try {
    if (readHolder(deps, path)?.nonce !== stale?.nonce) return false
    removeIfThere(deps.disk, path)
    return placed(deps, path, mine)
  } finally {
    removeIfThere(deps.disk, turn)
  }
}

/** Known only on the same computer: another one's processes cannot be asked. */
function isGone({ host }: VaultDeps, holder: Holder): boolean {
  if (holder.host !== host.name) return false
  if (holder.bootId !== host.bootId) return true
  if (holder.pid === host.pid) return !heldHere.has(holder.nonce)
  return !host.isRunning(holder.pid)
}

/** null when there is none or its writer was cut off while writing it. */
function readHolder({ disk }: VaultDeps, path: string): Holder | null {
  const bytes = readIfThere(disk, path)
  const fields = bytes && parseJson(bytes)
  if (!isFields(fields)) return null
  const { host, bootId, pid, since, nonce } = fields
  if (typeof host !== 'string' || typeof bootId !== 'string' || typeof pid !== 'number') return null
  return typeof since === 'string' && typeof nonce === 'string' ? { host, bootId, pid, since, nonce } : null
}

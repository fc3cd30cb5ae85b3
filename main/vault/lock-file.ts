import { join } from 'node:path'
import { instantOf } from '../../core/kernel/time.ts'
import { refuse, type Result } from '../../core/kernel/result.ts'
import { attempt, errnoOf } from './disk-errors.ts'
import { closeQuietly, ensureFolder, namesIn, readIfThere, removeIfThere, writeAll } from './durable-file.ts'
import { isFields, parseJson } from './json-line.ts'
import type { VaultDeps } from './vault-deps.ts'

const NAME = 'lock'
/** A lock that has not got its name yet, or a second lock. */
const HELPING = /^lock(?:\.[0-9a-f]{16}|-.+)$/
/** A lock that many see stale is fought over in turns; more of them than this and someone is in by now. */
const MOST_TURNS = 8
/** Milliseconds after which a lock that nobody has finished writing is taken for one whose writer was cut off. */
const WRITING = 100
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
  if (!taken(deps, path, mine)) {
    const holder = readHolder(deps, path)
    const { host: name, since } = holder === null || holder === 'cut off' ? { host: '', since: '' } : holder
    return refuse({ code: 'vault/opened-elsewhere', host: name, since })
  }
  attempt(() => clearAway(deps))
  heldHere.add(nonce)
  return { ok: true, value: { release: () => release(deps, path, nonce) } }
}

function release(deps: VaultDeps, path: string, nonce: string): void {
  if (!heldHere.delete(nonce)) return
  // Left behind on a failing disk it is stale all the same: this process no longer holds its nonce.
  const given = attempt(() => {
    if (markOf(readHolder(deps, path)) === nonce) deps.disk.remove(path)
  })
  if (!given.ok) deps.log.note(given.error.code, 'release-lock')
}

/**
 * A lock whose holder is gone is taken over under a second lock named after it, taken by the same rule, so that of
 * several who see it gone only one at a time may remove it, and never the fresh lock of another.
 */
function taken(deps: VaultDeps, path: string, mine: Holder, turn = 0): boolean {
  const found = placed(deps, path, mine)
  if (found === 'mine' || turn === MOST_TURNS) return found === 'mine'
  if (found === 'in sight' && readHolder(deps, path) === 'cut off') waitForWords()
  const stale = readHolder(deps, path)
  // Given back since.
  if (stale === null) return placed(deps, path, mine) === 'mine'
  if (stale !== 'cut off' && !isGone(deps, stale)) return false
  const second = `${path}-${markOf(stale)}`
  if (!taken(deps, second, mine, turn + 1)) return false
  try {
    if (markOf(readHolder(deps, path)) !== markOf(stale)) return false
    // What the disk refuses here is told as that, and not as a program that is open elsewhere.
    deps.disk.remove(path)
    return placed(deps, path, mine) === 'mine'
  } finally {
    removeIfThere(deps.disk, second)
  }
}

function markOf(holder: Holder | 'cut off' | null): string | null {
  return holder === 'cut off' ? 'unreadable' : (holder?.nonce ?? null)
}

/** `in sight` where a lock may be there for a moment without a word. */
type Found = 'mine' | 'theirs' | 'in sight'

/** Given to the file when all of it is written, so that nobody finds a lock that does not say whose it is. */
function placed(deps: VaultDeps, path: string, mine: Holder): Found {
  const unnamed = join(deps.localFolder, `${NAME}.${mine.nonce}`)
  let isWritten = false
  try {
    written(deps, unnamed, mine)
    isWritten = true
    deps.disk.link(unnamed, path)
  } catch (error) {
    const code = errnoOf(error)
    if (code === null) throw error
    return isWritten && code === 'EEXIST' ? 'theirs' : placedInSight(deps, path, mine)
  } finally {
    removeIfThere(deps.disk, unnamed)
  }
  return markOf(readHolder(deps, path)) === mine.nonce ? 'mine' : 'theirs'
}

/** Where a file can have one name only: for a moment it is there and says nothing. */
function placedInSight(deps: VaultDeps, path: string, mine: Holder): Found {
  try {
    written(deps, path, mine)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return 'in sight'
    removeIfThere(deps.disk, path)
    throw error
  }
  return markOf(readHolder(deps, path)) === mine.nonce ? 'mine' : 'theirs'
}

/** Not synced: what a power cut leaves of it belongs to no running program. */
function written({ disk }: VaultDeps, path: string, mine: Holder): void {
  const file = disk.open(path, 'create')
  try {
    writeAll(file, Buffer.from(`${JSON.stringify(mine)}\n`))
  } finally {
    closeQuietly(file)
  }
}

function waitForWords(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WRITING)
}

/**
 * What programs that were killed in the middle of this left behind. The lock is held by now, so that no second lock
 * still decides anything: each is named after a lock that is gone.
 */
function clearAway(deps: VaultDeps): void {
  for (const name of namesIn(deps.disk, deps.localFolder)) {
    const path = join(deps.localFolder, name)
    if (!HELPING.test(name)) continue
    const writer = readHolder(deps, path)
    if (writer === 'cut off' || (writer !== null && isGone(deps, writer))) removeIfThere(deps.disk, path)
  }
}

/** Known only on the same computer: another one's processes cannot be asked. */
function isGone({ host }: VaultDeps, holder: Holder): boolean {
  if (holder.host !== host.name) return false
  if (holder.bootId !== host.bootId) return true
  if (holder.pid === host.pid) return !heldHere.has(holder.nonce)
  return !host.isRunning(holder.pid)
}

/** null when there is none; "cut off" when its writer was, in the middle. */
function readHolder({ disk }: VaultDeps, path: string): Holder | 'cut off' | null {
  const bytes = readIfThere(disk, path)
  if (!bytes) return null
  const fields = parseJson(bytes)
  if (!isFields(fields)) return 'cut off'
  const { host, bootId, pid, since, nonce } = fields
  if (typeof host !== 'string' || typeof bootId !== 'string' || typeof pid !== 'number') return 'cut off'
  return typeof since === 'string' && typeof nonce === 'string'
    ? { host, bootId, pid, since, nonce }
    : 'cut off'
}

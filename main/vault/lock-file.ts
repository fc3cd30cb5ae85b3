import { join } from 'node:path'
import { instantOf } from '../../core/kernel/time.ts'
import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { attempt } from './disk-errors.ts'
import { ensureFolder, namesIn, removeIfThere } from './durable-file.ts'
import { readHolder, standingOf, type Holder, type Standing } from './lock-holder.ts'
import { LOCK_NAME, markOf, placed } from './lock-placing.ts'
import type { VaultDeps } from './vault-deps.ts'
import { isUnchanged, type FileFacts } from './vault-fs.ts'

/** A lock that has not got its name yet, or a second lock. */
const HELPING = /^lock(?:\.[0-9a-f]{16}|-.+)$/
/** A lock that many see stale is fought over in turns; more of them than this and someone is in by now. */
const MOST_TURNS = 8
/** Milliseconds after which a lock that nobody has finished writing is taken for one whose writer was cut off. */
const WRITING = 100
/** Locks held by this very process: its own number alone may be a reused one, as it is in every container. */
const heldHere = new Set<string>()

export interface Lock {
  /** Refused once another program has taken it over: from then on this one writes nothing, until it is opened anew. */
  held(): Result<null>
  release(): void
}

/** Milliseconds within which two changes of a file may have the same time. */
const SAME_TIME = 2000

function isLongUnchanged(facts: FileFacts | null, now: number): boolean {
  return facts !== null && facts.changed !== null && Math.abs(now - facts.changed) > SAME_TIME
}

/** One program at a time. Throws as the disk does. */
export function takeLock(deps: VaultDeps): Result<Lock> {
  const mine = holderHere(deps)
  const path = join(deps.localFolder, LOCK_NAME)
  ensureFolder(deps.disk, deps.localFolder)
  if (!taken(deps, path, mine)) return elsewhere(deps, path)
  attempt(() => clearAway(deps))
  heldHere.add(mine.nonce)
  let isLost = false
  let seen: FileFacts | null = null
  const held = (): Result<null> => {
    const now = deps.disk.stat(path)
    if (!isLost && seen && isUnchanged(seen, now)) return ok()
    const holder = readHolder(deps, path)
    // One that cannot be read for now tells nothing; one that is gone may have been another's since.
    isLost ||= holder !== 'cut off' && holder?.nonce !== mine.nonce
    const isMine = !isLost && holder !== 'cut off'
    // Looked at before it was read: what changes it in between is seen the next time.
    seen = isMine && isLongUnchanged(now, deps.clock.now()) ? now : null
    return isMine ? ok() : elsewhere(deps, path)
  }
  return { ok: true, value: { held, release: () => release(deps, path, mine.nonce) } }
}

/**
 * For a person who says that the program which left its lock here is not open any more. One that is known to run here is
 * left alone. Should they be mistaken, the other one finds its lock gone at its next save, and writes nothing.
 */
export function breakLock(deps: VaultDeps): Result<null> {
  const path = join(deps.localFolder, LOCK_NAME)
  if (readHolder(deps, path) === null) return ok()
  const mine = holderHere(deps)
  if (!taken(deps, path, mine, { mayTake: (holder) => holder !== 'running' })) return elsewhere(deps, path)
  deps.log.note('vault/lock-broken', '')
  deps.disk.remove(path)
  return ok()
}

function holderHere({ random, host, clock }: VaultDeps): Holder {
  const nonce = Buffer.from(random(8)).toString('hex')
  const { name, bootId, pid, room = '' } = host
  return { host: name, bootId, room, pid, since: instantOf(clock.now()), nonce }
}

function elsewhere(deps: VaultDeps, path: string): Refusal {
  const holder = readHolder(deps, path)
  if (holder === null || holder === 'cut off')
    return refuse({ code: 'vault/opened-elsewhere', host: '', since: '', isSure: false })
  const { host, since } = holder
  return refuse({
    code: 'vault/opened-elsewhere',
    host,
    since,
    isSure: standing(deps, holder) === 'running',
  })
}

function release(deps: VaultDeps, path: string, nonce: string): void {
  if (!heldHere.delete(nonce)) return
  // Left behind on a failing disk it is stale all the same: this process no longer holds its nonce.
  const given = attempt(() => {
    if (markOf(readHolder(deps, path)) === nonce) deps.disk.remove(path)
  })
  if (!given.ok) deps.log.note(given.error.code, 'release-lock')
}

interface Taking {
  readonly turn?: number
  readonly mayTake?: (holder: Standing) => boolean
}

function isGone(holder: Standing): boolean {
  return holder === 'gone'
}

/**
 * A lock whose holder is gone is taken over under a second lock named after it, taken by the same rule, so that of
 * several who see it gone only one at a time may remove it, and never the fresh lock of another.
 */
function taken(
  deps: VaultDeps,
  path: string,
  mine: Holder,
  { turn = 0, mayTake = isGone }: Taking = {},
): boolean {
  const found = placed(deps, path, mine)
  if (found === 'mine' || turn === MOST_TURNS) return found === 'mine'
  if (found === 'in sight' && readHolder(deps, path) === 'cut off') waitForWords()
  const stale = readHolder(deps, path)
  // Given back since.
  if (stale === null) return placed(deps, path, mine) === 'mine'
  if (stale !== 'cut off' && !mayTake(standing(deps, stale))) return false
  const second = `${path}-${markOf(stale)}`
  if (!taken(deps, second, mine, { turn: turn + 1, mayTake })) return false
  try {
    if (markOf(readHolder(deps, path)) !== markOf(stale)) return false
    // What the disk refuses here is told as that, and not as a program that is open elsewhere.
    deps.disk.remove(path)
    return placed(deps, path, mine) === 'mine'
  } finally {
    removeIfThere(deps.disk, second)
  }
}

function standing({ host }: VaultDeps, holder: Holder): Standing {
  return standingOf(host, holder, heldHere.has(holder.nonce))
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
    if (writer === 'cut off' || (writer !== null && isGone(standing(deps, writer))))
      removeIfThere(deps.disk, path)
  }
}

import { join } from 'node:path'
import { ok, type Result } from '../../core/kernel/result.ts'
import { anyway } from './anyway.ts'
import type { Batch } from './batch.ts'
import { attempt } from './disk-errors.ts'
import { removeIfThere } from './durable-file.ts'
import { setLogAside } from './log-changed.ts'
import { retireLog } from './retire-log.ts'
import { keepSeen, sealNow } from './seal.ts'
import type { VaultState } from './state.ts'
import { stillHeld } from './still-held.ts'
import { clearStrays } from './strays.ts'
import { LOG_AHEAD_BYTES, logName, WriteAheadLog } from './write-ahead-log.ts'

/** How often the position reached is noted down: the less often, the less a save costs. */
const RECORDS_BETWEEN_NOTES = 256

/** The batch as one durable append, then into memory. After a refusal nothing has changed there. */
export function writeBatch(state: VaultState, batch: Batch): Result<null> {
  if (state.strays.length > 0) anyway(state.deps.log, 'strays', () => clearStrays(state))
  const ready = readyLog(state)
  if (!ready.ok) return ready
  const log = ready.value
  const before = log.records
  const written = attemptOrGiveUp(
    () => log.append(batch.lines()),
    () => retireLog(state, before),
  )
  if (!written.ok) return written
  batch.settle()
  state.last = batch.last
  state.tick += 1
  const noted = state.seen.log?.name === log.name ? state.seen.log.records : 0
  if (log.records - noted >= RECORDS_BETWEEN_NOTES) keepSeen(state)
  return ok()
}

/** The log of this run, made anew after a sealing, an error, or a change from outside. */
function readyLog(state: VaultState): Result<WriteAheadLog> {
  const held = stillHeld(state)
  if (!held.ok) return held
  const checked = attempt(() => state.log?.isUntouched() ?? true)
  if (!checked.ok) return checked
  if (!checked.value) setLogAside(state)
  if (state.mustSeal) {
    const sealed = sealNow(state)
    if (!sealed.ok) return sealed
  }
  return state.log ? { ok: true, value: state.log } : newLog(state)
}

function newLog(state: VaultState): Result<WriteAheadLog> {
  const { deps, keyring, seen, spent } = state
  const run = seen.run + 1
  state.seen = { ...seen, run }
  const name = logName(run, deps.random(4))
  const after = Object.fromEntries(spent.map((each) => [each.name, each.records]))
  const made = attemptOrGiveUp(
    () =>
      WriteAheadLog.create(deps, keyring, {
        name,
        head: { run, after },
        ahead: deps.logAhead ?? LOG_AHEAD_BYTES,
      }),
    () => {
      const path = join(deps.localFolder, name)
      state.spent = [...spent, { name, records: 0, cutAt: null }]
      removeIfThere(deps.disk, path)
      if (deps.disk.stat(path) === null) state.spent = spent
    },
  )
  if (made.ok) state.log = made.value
  return made
}

/** After a bug as after a refusal a log is not to be trusted: half a record may stand at its end. */
function attemptOrGiveUp<T>(act: () => T, giveUp: () => void): Result<T> {
  let done: Result<T> | null = null
  try {
    done = attempt(act)
    return done
  } finally {
    if (!done?.ok) attemptQuietly(giveUp)
  }
}

function attemptQuietly(act: () => void): void {
  try {
    act()
  } catch {
    // What was to be told is told already; giving up goes as far as the disk lets it.
  }
}

import { basename } from 'node:path'
import { contract, type AppEvent, type Bridge, type CallName, type Feature } from '../core/contract.ts'
import { newId } from '../core/kernel/id.ts'
import { refuse, type Result } from '../core/kernel/result.ts'
import { alwaysServices } from './features/services.ts'
import { LongCalls } from './features/vault-work.ts'
import { handlerIn, type Handler } from './handlers.ts'
import { diskDoor } from './lock/disk-door.ts'
import { LiveSession } from './lock/session.ts'
import type { VaultDoor } from './lock/vault-door.ts'
import type { Ports } from './ports.ts'
import { stamping } from './stamp.ts'
import { diskErrorOf } from './vault/disk-errors.ts'

/** The whole program without a window. A shell gives it ports and a wire. */
export interface App extends Bridge {
  /**
   * Saves what the page still holds, then drops services and keys. Where words would be lost it
   * stays open and says `vault.lockPutOff`; asked to quit a second time, it goes.
   */
  lock(reason: 'idle' | 'suspend' | 'screen' | 'quit'): Promise<void>
  /** Locks and gives everything back. */
  close(): Promise<void>
}

export type Hear = (event: AppEvent) => void

/** Calls a page makes by itself, which are no sign of anyone being there. */
const NO_SIGN_OF_LIFE: ReadonlySet<CallName> = new Set(['vault.status', 'vault.flushed', 'device.now'])

export function createApp(ports: Ports, door: VaultDoor = diskDoor(ports)): App {
  const listeners = new Set<Hear>()
  const emit: Hear = (event) => {
    for (const hear of listeners) {
      try {
        hear(event)
      } catch (bug) {
        // A window that is just going must not turn a save that succeeded into one that failed.
        broken('event', bug, ports)
      }
    }
  }
  const stamp = stamping(ports)
  const tell = (feature: Feature): void => {
    emit({ name: 'changed', feature })
    if (feature === 'settings') session.limitChanged()
  }
  const long = new LongCalls(ports.clock, emit)
  const session = new LiveSession({
    ports,
    door,
    stamp,
    tell,
    tellTooLate: () => emit({ name: 'vault.nothingSaved' }),
    emit,
    hasPage: () => listeners.size > 0,
    stopWork: () => long.cancelOnOpen(),
    stopRecovery: () => long.cancel('vault.recover'),
  })
  const folderName = basename(ports.journalFolder)
  const always = alwaysServices({
    ports,
    session,
    long,
    stamp,
    tell,
    folderName,
    newRecoveryKey: () => door.newRecoveryKey(),
  })

  const handlerOf = (name: CallName): Handler | null => {
    const open = session.services()
    if (!isForLocked(name) && !open) return null
    return handlerIn(always, name) ?? (open && handlerIn(open, name))
  }

  return {
    call: (name, input) => answered(name, input, { ports, session, handlerOf }),
    listen: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    lock: (reason) => session.lock(reason),
    close: async () => {
      await session.close()
      listeners.clear()
    },
  }
}

interface Wiring {
  readonly ports: Ports
  readonly session: LiveSession
  readonly handlerOf: (name: CallName) => Handler | null
}

/** The one door: is it known, is it well formed, is the journal open; then the handler. Never throws. */
async function answered(name: string, input: unknown, wiring: Wiring): Promise<Result<unknown>> {
  if (!isCallName(name)) return refuse({ code: 'input/unknown-call' })
  const { ports, session, handlerOf } = wiring
  try {
    const judged = contract[name].input.safeParse(input)
    if (!judged.success) {
      const fields = judged.error.issues.map((issue) => issue.path.join('.'))
      return refuse({ code: 'input/invalid', fields: [...new Set(fields)] })
    }
    const handler = handlerOf(name)
    if (!handler) return refuse({ code: 'vault/locked' })
    const result = await guarded(name, () => handler(judged.data), ports)
    if (isSignOfLife(name, result)) session.stillHere()
    session.told(name, judged.data, result.ok ? null : result.error)
    return result
  } catch (bug) {
    return broken(name, bug, ports)
  }
}

/** A page tries a failed save again by itself, so that one tells of nobody. */
function isSignOfLife(name: CallName, result: Result<unknown>): boolean {
  return !NO_SIGN_OF_LIFE.has(name) && (result.ok || !result.error.code.startsWith('disk/'))
}

async function guarded(
  name: CallName,
  act: () => Promise<Result<unknown>>,
  ports: Ports,
): Promise<Result<unknown>> {
  try {
    const result = await act()
    if (result.ok && ports.about.shell === 'test') contract[name].output.parse(result.value)
    return result
  } catch (thrown) {
    // Words read when they are asked for may lie on a disk that refuses to be read: no bug, and said as it is.
    const refused = diskErrorOf(thrown)
    return refused ? refuse(refused) : broken(name, thrown, ports)
  }
}

/** A bug: its place goes to the log by the name of its class, its message nowhere. */
function broken(name: CallName | 'event', bug: unknown, ports: Ports): Result<never> {
  const ref = newId(ports.random).slice(0, 8)
  const kind = bug instanceof Error ? bug.constructor.name : typeof bug
  ports.log.note(`${name}/${kind}`, ref)
  return refuse({ code: 'internal', ref })
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}

function isForLocked(name: CallName): boolean {
  return 'whileLocked' in contract[name]
}

import type { HostIdentity } from '../ports.ts'
import { readIfThere } from './durable-file.ts'
import { isFields, parseJson } from './json-line.ts'
import type { VaultDeps } from './vault-deps.ts'

/** Who holds a lock, as the lock file says. */
export interface Holder {
  readonly host: string
  /** "unknown" where the system has no name for this start of the computer, or did not give it. */
  readonly bootId: string
  /** Where process ids count, as `HostIdentity` has it; empty where not known. */
  readonly room: string
  readonly pid: number
  readonly since: string
  readonly nonce: string
}

/** `perhaps`: it cannot be asked from here, so a person has to say. */
export type Standing = 'gone' | 'running' | 'perhaps'

const UNKNOWN = 'unknown'

/**
 * Only processes of the same start of the same computer can be asked. A computer's name may change while it runs and a
 * start may be without a name, so neither alone says that it is another one.
 * `isHeldHere`: this very process holds it; its number alone may be a reused one, as it is in every container.
 */
export function standingOf(host: HostIdentity, holder: Holder, isHeldHere: boolean): Standing {
  const areKnown = host.bootId !== UNKNOWN && holder.bootId !== UNKNOWN
  const isSameName = holder.host === host.name
  const isSameStart = areKnown && holder.bootId === host.bootId
  if (areKnown && !isSameStart) return isSameName ? 'gone' : 'perhaps'
  if (!isSameStart && !isSameName) return 'perhaps'
  const room = host.room ?? ''
  if (room !== holder.room && room !== '' && holder.room !== '') return 'perhaps'
  const isThere = holder.pid === host.pid ? isHeldHere : host.isRunning(holder.pid)
  if (!isThere) return 'gone'
  return isSameStart || isHeldHere ? 'running' : 'perhaps'
}

/** null when there is none; "cut off" when its writer was, in the middle. */
export function readHolder({ disk }: Pick<VaultDeps, 'disk'>, path: string): Holder | 'cut off' | null {
  const bytes = readIfThere(disk, path)
  if (!bytes) return null
  const fields = parseJson(bytes)
  if (!isFields(fields)) return 'cut off'
  const { host, bootId, room = '', pid, since, nonce } = fields
  if (typeof host !== 'string' || typeof bootId !== 'string' || typeof pid !== 'number') return 'cut off'
  return typeof since === 'string' && typeof nonce === 'string' && typeof room === 'string'
    ? { host, bootId, room, pid, since, nonce }
    : 'cut off'
}

import { attempt } from './disk-errors.ts'
import { retireLog } from './retire-log.ts'
import type { VaultState } from './state.ts'
import { tellNotice } from './tell-notice.ts'

/** False where it is as it was left, and where the disk does not let it be seen: then the next write tells. */
export function isLogChanged({ log }: VaultState): boolean {
  const looked = attempt(() => log === null || (log.isUntouched() && log.hasTail()))
  return looked.ok && !looked.value
}

/** Nothing is written over what another program put there. Memory holds every line of it. */
export function setLogAside(state: VaultState): void {
  const { log, deps } = state
  if (!log) return
  deps.log.note('vault/log-changed', log.name)
  tellNotice(state, { kind: 'log-changed', file: log.name })
  retireLog(state, 0, 0)
  state.mustSeal = true
}

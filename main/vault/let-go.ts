import { anyway } from './anyway.ts'
import type { VaultState } from './state.ts'

/** Keys, words, open files and at last the lock of a journal. One that fails does not keep the rest. */
export function letGo(state: VaultState): void {
  const { deps, log, base, finder, keyring, index, unsealed, lock } = state
  const last = [
    () => log?.close(),
    () => base?.close(),
    () => finder.clear(),
    () => keyring.wipe(),
    () => index.clear(),
    () => unsealed.clear(),
    () => lock.release(),
  ]
  for (const act of last) anyway(deps.log, 'vault/close', act)
}

import { dirname } from 'node:path'
import type { VaultState } from './state.ts'

/**
 * A file was about to get its name when the disk refused, or a bug came between: it may be there, and is of no
 * use. Kept in mind from before it is named until it is proved, or gone for good.
 */
export function mayBeStray(state: VaultState, path: string): void {
  state.strays = [...state.strays, path]
}

/** Written and proved: it stays. */
export function isNoStray(state: VaultState, path: string): void {
  state.strays = state.strays.filter((each) => each !== path)
}

/** Throws as the disk does: then they stay in mind, and the next time comes. */
export function clearStrays(state: VaultState): void {
  const { strays, deps } = state
  if (strays.length === 0) return
  for (const path of strays) if (deps.disk.stat(path)) deps.disk.remove(path)
  for (const folder of new Set(strays.map((path) => dirname(path)))) deps.disk.syncFolder(folder)
  state.strays = []
}

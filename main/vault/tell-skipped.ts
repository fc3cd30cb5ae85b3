import { anyway } from './anyway.ts'
import { keepSeen, sealLines } from './seal.ts'
import { claimOf } from './segment.ts'
import type { VaultState } from './state.ts'

/**
 * A file that was sealed while packing kept numbers before its own leaves a gap when packing did not use them all. The
 * next file of ours tells that nothing is to come there; when there is none to be written, one without lines does.
 * Else every other computer would wait until we write again.
 */
export function tellSkipped(state: VaultState): void {
  const { device, seen, deps } = state
  let newest = 0
  for (const name of seen.files.keys()) {
    const claim = claimOf(name)
    if (claim?.device === device.device) newest = Math.max(newest, claim.seq)
  }
  if (!seen.skipped.some(([dev, from]) => dev === device.device && from < newest)) return
  anyway(deps.log, 'tell-skipped', () => {
    sealLines(state, [])
    keepSeen(state)
  })
}

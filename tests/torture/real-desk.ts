import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { nodeFs } from '../../main/vault/node-fs.ts'
import type { VaultDeps } from '../../main/vault/vault-deps.ts'
import type { VaultFs } from '../../main/vault/vault-fs.ts'
import { fastDeriveKey } from '../support/fast-derive-key.ts'
import { HandClock } from '../support/vault-desk.ts'

export interface RealDesk extends VaultDeps {
  readonly clock: HandClock
}

/** The real disk and the real process; only time and the cost of a key are not real. */
export function realDesk(folder: string, disk: VaultFs = nodeFs): RealDesk {
  return {
    disk,
    journalFolder: join(folder, 'of', 'Journal'),
    localFolder: join(folder, 'state', 'of it'),
    clock: new HandClock(),
    random: (bytes) => randomBytes(bytes),
    deriveKey: fastDeriveKey,
    host: { name: 'Desktop', bootId: 'boot-1', pid: process.pid, isRunning },
    log: { note: () => undefined },
    kdfCost: { memoryMiB: 19, passes: 1 },
    logAhead: 10_000,
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

import { createHash } from 'node:crypto'
import type { Result } from '../../core/kernel/result.ts'
import type { Clock } from '../../main/ports.ts'
import { createVault } from '../../main/vault/create-vault.ts'
import { unlockVault } from '../../main/vault/open-vault.ts'
import type { OpenVault, RecordChange } from '../../main/vault/vault.ts'
import type { VaultDeps } from '../../main/vault/vault-deps.ts'
import { fastDeriveKey } from './fast-derive-key.ts'
import { MemoryDisk } from './memory-disk.ts'

export const PASSPHRASE = 'a quiet harbour in the rain'

/** Time that stands still until told, and calls back when its time comes. */
export class HandClock implements Clock {
  private time: number
  private waiting: { readonly at: number; readonly act: () => void }[] = []

  constructor(start = Date.UTC(2026, 0, 5, 9)) {
    this.time = start
  }

  now(): number {
    return this.time
  }

  zoneOffset(): number {
    return 0
  }

  after(ms: number, act: () => void): () => void {
    const due = { at: this.time + ms, act }
    this.waiting.push(due)
    return () => {
      this.waiting = this.waiting.filter((each) => each !== due)
    }
  }

  /** Lets time pass; acts due on the way run in order. */
  pass(ms: number): void {
    const until = this.time + ms
    for (let due = this.due(until); due; due = this.due(until)) {
      this.waiting = this.waiting.filter((each) => each !== due)
      this.time = Math.max(this.time, due.at)
      due.act()
    }
    this.time = until
  }

  /** Sets the wall clock, backwards too, without anything coming due. */
  set(to: number): void {
    this.time = to
  }

  private due(until: number): { readonly at: number; readonly act: () => void } | undefined {
    return this.waiting.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0]
  }
}

/** Bytes that look random and are the same in every run. */
export function countedRandom(seed = 'seed'): (bytes: number) => Uint8Array {
  let count = 0
  return (bytes) => {
    const parts: Buffer[] = []
    for (let length = 0; length < bytes; length += 32) {
      count += 1
      parts.push(createHash('sha256').update(`${seed}/${count}`).digest())
    }
    return Buffer.concat(parts).subarray(0, bytes)
  }
}

export interface Desk extends VaultDeps {
  readonly disk: MemoryDisk
  readonly clock: HandClock
}

let desks = 0

/** Everything a vault needs, in memory. */
export function desk(changes: Partial<Desk> = {}): Desk {
  desks += 1
  return {
    disk: new MemoryDisk(),
    journalFolder: '/stick/Journal',
    localFolder: '/home/state',
    clock: new HandClock(),
    random: countedRandom(`desk ${desks}`),
    deriveKey: fastDeriveKey,
    host: { name: 'Desktop', bootId: 'boot-1', pid: 4000 + desks, isRunning: () => false },
    log: { note: () => undefined },
    kdfCost: { memoryMiB: 19, passes: 1 },
    logAhead: 4096,
    ...changes,
  }
}

/** The same computer started again on that disk: nothing of the run before is alive. */
export function restarted(before: Desk, disk: MemoryDisk = before.disk.copy()): Desk {
  return desk({ disk, clock: new HandClock(before.clock.now() + 1000) })
}

/** What it keeps for a fast start is gone: the journal folder alone is left of what was sealed. */
export function withoutMirror(at: Desk): Desk {
  for (const path of at.disk.files().keys()) {
    if (path.endsWith('.base') || path.includes('/spare/')) at.disk.remove(path)
  }
  return at
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The code it was refused with; "ok" when it was not. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code
}

export async function created(deps: VaultDeps, recoveryKey: string | null = null): Promise<OpenVault> {
  return value(await createVault(deps, { passphrase: PASSPHRASE, recoveryKey }))
}

export async function unlocked(deps: VaultDeps, passphrase = PASSPHRASE): Promise<OpenVault> {
  return value(await unlockVault(deps, { passphrase }))
}

export function entry(id: string, text: string, shown: readonly string[] = []): RecordChange {
  return { collection: 'entries', id: id.padEnd(8, '-'), shown, value: { text } }
}

/** One save; answers the revision. */
export async function save(
  vault: OpenVault,
  id: string,
  text: string,
  shown: readonly string[] = [],
): Promise<string> {
  return value(await vault.append([entry(id, text, shown)]))[0]!
}

/** Every record by its id without padding, as text. */
export function texts(vault: OpenVault): Record<string, unknown> {
  const pairs = [...vault.heads()].map(({ id, value: { text } }) => [id.replace(/-+$/, ''), text] as const)
  return Object.fromEntries(pairs.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Paths of the logs that lie on its disk. */
export function logs(at: Desk): readonly string[] {
  return [...at.disk.files().keys()].filter((path) => path.includes('/wal-'))
}

/** Until what is done behind a save's answer is done. */
export function afterwards(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

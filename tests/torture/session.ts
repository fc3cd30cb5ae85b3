import { createHash } from 'node:crypto'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { OpenVault, RecordChange } from '../../main/vault/vault.ts'
import type { VaultDeps } from '../../main/vault/vault-deps.ts'
import { attempt } from '../../main/vault/disk-errors.ts'
import { namesIn } from '../../main/vault/durable-file.ts'
import { hash20 } from '../../main/vault/hash.ts'
import { placesOf } from '../../main/vault/places.ts'
import { QUIET_WORK } from '../../main/vault/work.ts'
import { fastDeriveKey } from '../support/fast-derive-key.ts'
import type { MemoryDisk } from '../support/memory-disk.ts'
import { countedRandom, HandClock } from '../support/vault-desk.ts'
import type { Chance } from './chance.ts'
import { Ledger, type Wanted, type World } from './ledger.ts'
import type { Subject } from './subject.ts'

export const FIRST_PASSPHRASE = 'slow tide under the old pier'
export const PLACES = { journalFolder: '/stick/of/Journal', localFolder: '/home/state/of/it' }
const COLLECTION = 'entries'

export interface Bench extends VaultDeps {
  readonly disk: MemoryDisk
  readonly clock: HandClock
}

let processes = 0

/** A computer with that disk, just started: nothing of any run before is alive. The seed decides its chance. */
export function bench(disk: MemoryDisk, seed: string): Bench {
  processes += 1
  return {
    ...PLACES,
    disk,
    clock: new HandClock(),
    random: countedRandom(seed),
    deriveKey: fastDeriveKey,
    host: { name: 'Desktop', bootId: 'boot-1', pid: processes, isRunning: () => false },
    log: { note: () => undefined },
    kdfCost: { memoryMiB: 19, passes: 1 },
    logAhead: 10_000,
    breathe: () => Promise.resolve(),
  }
}

/** Somebody at a journal, who notes what was asked and what was confirmed. */
export class Session {
  readonly subject: Subject
  readonly deps: VaultDeps
  readonly clock: HandClock
  readonly chance: Chance
  readonly ledger: Ledger
  vault: OpenVault | null = null
  /** Refusals and thrown things, as they came. */
  readonly refusals: string[] = []
  /** Characters of a text at most, unless it is to be a large one. */
  longest = 900
  private saves = 0

  constructor(parts: Pick<Session, 'subject' | 'deps' | 'clock' | 'chance'> & { readonly ledger?: Ledger }) {
    this.subject = parts.subject
    this.deps = parts.deps
    this.clock = parts.clock
    this.chance = parts.chance
    this.ledger = parts.ledger ?? new Ledger()
  }

  /** A text that no other save of this run has. */
  newText(most = this.longest): string {
    this.saves += 1
    return `${this.saves}/${createHash('sha256').update(String(this.chance.next())).digest('hex')}`.padEnd(
      this.chance.below(most),
      'words ',
    )
  }

  async tries<T>(asked: () => Promise<Result<T>>): Promise<Result<T> | null> {
    try {
      const answered = await asked()
      if (!answered.ok) this.refusals.push(codeIn(answered.error))
      return answered
    } catch (error) {
      this.refusals.push(`thrown ${String(error)}`)
      return null
    }
  }

  async create(recoveryKey: string | null): Promise<void> {
    this.ledger.asksPassphrase(FIRST_PASSPHRASE)
    const made = await this.tries(() =>
      this.subject.createVault(this.deps, { passphrase: FIRST_PASSPHRASE, recoveryKey }),
    )
    if (!made?.ok) return
    this.vault = made.value
    this.ledger.found(new Map(), FIRST_PASSPHRASE)
  }

  /** With each passphrase it may be, as a person would whose change was refused. */
  async open(): Promise<void> {
    for (const passphrase of this.ledger.promised().passphrases) {
      const opened = await this.tries(() => this.subject.unlockVault(this.deps, { passphrase }))
      if (!opened?.ok) continue
      this.vault = opened.value
      this.ledger.openedWith(passphrase)
      return
    }
  }

  async recover(recoveryKey: string, newPassphrase: string): Promise<void> {
    this.ledger.asksPassphrase(newPassphrase)
    const opened = await this.tries(() =>
      this.subject.recoverVault(this.deps, { recoveryKey, newPassphrase }),
    )
    if (opened) this.ledger.answeredPassphrase(opened.ok)
    if (opened?.ok) this.vault = opened.value
  }

  /** One save of all of it together. */
  async save(wanted: Wanted, purge = false): Promise<void> {
    const { vault } = this
    if (!vault) return
    const made = await this.tries(() => Promise.resolve(attempt(() => this.changesFor(vault, wanted, purge))))
    if (!made?.ok) return
    this.ledger.asks(wanted)
    const answered = await this.tries(() => vault.append(made.value))
    this.ledger.answered(wanted, answered?.ok === true)
  }

  /** Reads what is shown now: throws as the disk does. */
  private changesFor(vault: OpenVault, wanted: Wanted, purge: boolean): readonly RecordChange[] {
    return [...wanted].map(([id, text]): RecordChange => {
      const shown = vault.revisionsOf(COLLECTION, id)
      const about = { collection: COLLECTION, id, shown, value: text === null ? null : { text } }
      return purge ? { ...about, purge } : about
    })
  }

  async verify(): Promise<void> {
    const { vault } = this
    if (!vault) return
    const found = await this.tries(() => vault.verify(QUIET_WORK))
    if (!found?.ok) return
    const { damaged, missing, healed } = found.value
    if (damaged.length + missing.length + healed > 0) {
      this.refusals.push(`verify: damaged ${damaged.join()}, missing ${missing.join()}, healed ${healed}`)
    }
  }

  async putMedia(bytes: Buffer): Promise<void> {
    const { vault } = this
    const put = vault && (await this.tries(() => vault.putMedia(bytes)))
    if (put?.ok) this.ledger.keeps(put.value, hash20(bytes))
  }

  async changePassphrase(next: string): Promise<void> {
    const { vault } = this
    if (!vault) return
    this.ledger.asksPassphrase(next)
    const changed = await this.tries(() => vault.changePassphrase(this.ledger.opensWith, next))
    this.ledger.answeredPassphrase(changed?.ok === true)
  }

  /** Time passes, and what falls due is done. */
  async rest(ms: number): Promise<void> {
    await this.tries(async () => {
      this.clock.pass(ms)
      return ok()
    })
  }

  async close(): Promise<void> {
    const { vault } = this
    this.vault = null
    if (!vault) return
    await this.tries(async () => {
      await vault.close()
      return ok()
    })
  }
}

/** What an open journal shows: the person's records, not the vault's own. */
export function worldOf(vault: OpenVault): World {
  const world = new Map<string, string>()
  for (const { collection, id, value } of vault.heads()) {
    if (collection === COLLECTION) world.set(id, typeof value['text'] === 'string' ? value['text'] : '?')
  }
  return world
}

export function codeIn(error: { readonly code: string; readonly reason?: string }): string {
  return error.reason === undefined ? error.code : `${error.code} ${error.reason}`
}

/** Every picture that is there and can be read, by its name. */
export async function mediaOf(
  vault: OpenVault,
  { disk, journalFolder, localFolder }: VaultDeps,
): Promise<ReadonlyMap<string, string>> {
  const { attachments } = placesOf({ journalFolder, localFolder })
  const media = new Map<string, string>()
  for (const name of namesIn(disk, attachments)) {
    const read = await vault.media(name)
    if (read.ok) media.set(name, hash20(read.value))
  }
  return media
}

import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { anyway, kindOf } from './anyway.ts'
import { inSlices, turnOf } from './breathe.ts'
import { Keeping } from './keeping.ts'
import { KeyChanges } from './key-changes.ts'
import { letGo } from './let-go.ts'
import { Reading } from './reading.ts'
import { Saving } from './saving.ts'
import { sweepMirrors } from './mirror-files.ts'
import { keepSeen } from './seal.ts'
import { SealPolicy } from './seal-policy.ts'
import { isRetired } from './remove-replaced.ts'
import { checkNow, tidyNow } from './start-tidy.ts'
import type { VaultState } from './state.ts'
import { stillHeld } from './still-held.ts'
import { folderOf } from './tell-folder.ts'
import { Upkeep } from './upkeep.ts'
import type { VaultNotice } from './notices.ts'
import type { Standing } from './record-rules.ts'
import type {
  CopyFacts,
  Head,
  OpenVault,
  PastRevision,
  RecordChange,
  RecordValue,
  Restored,
  RowAbove,
  RowGround,
  RowRef,
  Verified,
} from './vault.ts'
import { QUIET_WORK, type Work } from './work.ts'

const LOCKED = refuse({ code: 'vault/locked' })

/** An open vault: reading, saving and keeping in one hand. */
export class Journal implements OpenVault {
  readonly vaultId: string
  private readonly state: VaultState
  private readonly reading: Reading
  private readonly keeping: Keeping
  private readonly upkeep: Upkeep
  private readonly policy: SealPolicy
  private readonly saving: Saving
  private readonly keyChanges: KeyChanges
  private isClosed = false

  constructor(state: VaultState) {
    this.state = state
    this.vaultId = state.vaultId
    this.reading = new Reading(state)
    this.keeping = new Keeping(state, this.reading, this)
    this.upkeep = new Upkeep(state, this.keeping, () => this.isClosed || this.keyChanges.isGoingOn)
    this.saving = new Saving(state, {
      wrote: (unsealed) => this.policy.wrote(unsealed),
      sealed: (isDone) => this.policy.tried(isDone),
      erased: () => {
        state.mustMirror = true
        void this.upkeep.whenErased()
      },
    })
    this.keyChanges = new KeyChanges(state, this.keeping, this.saving, () => this.isClosed)
    this.policy = new SealPolicy(state.deps.clock, () => {
      anyway(state.deps.log, 'seal', () => {
        if (this.saving.seal().ok) void this.upkeep.whenQuiet()
      })
    })
    // Opening tried, and the folder did not take it.
    if (folderOf(state) !== 'has-all') this.policy.tried(false)
  }

  get device(): string {
    return this.state.device.device
  }

  get notices(): readonly VaultNotice[] {
    return this.state.notices
  }

  whenNoticed(hear: () => void): void {
    this.state.hearNotice = hear
  }

  heads(): Iterable<Head> {
    return this.reading.heads()
  }

  rows(of: (collection: string) => boolean = () => true): Iterable<RowRef> {
    return this.reading.rows(of)
  }

  ground(collection: string): RowGround | null {
    return this.reading.ground(collection)
  }

  above(collection: string): Iterable<RowAbove> {
    return this.reading.above(collection)
  }

  unfit(): number {
    return this.reading.unfit()
  }

  async readRows(): Promise<void> {
    const { base, deps } = this.state
    if (base) await inSlices(deps, base.restOfRows())
  }

  async readAll(): Promise<void> {
    const { base, deps } = this.state
    if (base) await inSlices(deps, base.rest())
  }

  value(collection: string, id: string): RecordValue | null {
    return this.reading.value(collection, id)
  }

  revisionsOf(collection: string, id: string): readonly string[] {
    return this.reading.revisionsOf(collection, id)
  }

  versions(collection: string, id: string): readonly Standing[] {
    return this.reading.versions(collection, id)
  }

  twofold(collection: string): readonly string[] {
    return this.reading.twofold(collection)
  }

  history(collection: string, id: string, most: number): readonly PastRevision[] {
    return this.reading.history(collection, id, most)
  }

  historyInSteps(collection: string, id: string, most: number): Generator<void, readonly PastRevision[]> {
    return this.reading.historyInSteps(collection, id, most)
  }

  async tidy(): Promise<Result<null>> {
    if (this.isClosed) return LOCKED
    const sealed = this.saving.seal()
    if (!sealed.ok) return sealed
    // Sealing waits for the disk, and so does what comes first of packing.
    await turnOf(this.state.deps)
    if (this.isClosed) return LOCKED
    if (this.keyChanges.isGoingOn) return refuse({ code: 'vault/cancelled' })
    const tidied = await tidyNow(this.state)
    return tidied.ok ? ok() : tidied
  }

  async verify(work: Work): Promise<Result<Verified>> {
    if (this.isClosed) return LOCKED
    this.saving.seal()
    const checked = await checkNow(this.state, work)
    return checked.ok || !this.isClosed ? checked : LOCKED
  }

  copies(): Promise<Result<readonly CopyFacts[]>> {
    return Promise.resolve(this.isClosed ? LOCKED : this.keeping.copies())
  }

  makeCopy(work: Work): Promise<Result<CopyFacts>> {
    return this.isClosed ? Promise.resolve(LOCKED) : this.keeping.makeCopy(work)
  }

  restoreCopy(name: string, work: Work): Promise<Result<Restored>> {
    return this.isClosed ? Promise.resolve(LOCKED) : this.keeping.restoreCopy(name, work)
  }

  putMedia(bytes: Uint8Array): Promise<Result<string>> {
    return Promise.resolve(this.isClosed ? LOCKED : this.keeping.putMedia(bytes))
  }

  media(name: string): Promise<Result<Uint8Array>> {
    return Promise.resolve(this.isClosed ? LOCKED : this.keeping.media(name))
  }

  dropMedia(name: string): Result<null> {
    if (this.isClosed) return LOCKED
    const held = stillHeld(this.state)
    return held.ok ? this.keeping.dropMedia(name) : held
  }

  append(changes: readonly RecordChange[]): Promise<Result<readonly string[]>> {
    return this.isClosed ? Promise.resolve(LOCKED) : this.saving.append(changes)
  }

  seal(): Promise<Result<null>> {
    return Promise.resolve(this.isClosed ? LOCKED : this.saving.seal())
  }

  hasRecoveryKey(): boolean {
    return this.state.found.envelope.recovery !== null
  }

  isRewriteDue(): boolean {
    return this.state.mustPack || this.state.mustReseal
  }

  hasOtherComputers(): boolean {
    return Object.keys(this.state.others).some((device) => !isRetired(this.state.index, device))
  }

  changePassphrase(current: string, next: string, work = QUIET_WORK): Promise<Result<null>> {
    return this.keyChanges.passphrase(current, next, work)
  }

  /** Of a journal that its recovery key has just opened. Stopped before the keys change, nothing has changed. */
  setPassphraseAfterRecovery(next: string, work: Work): Promise<Result<null>> {
    return this.keyChanges.afterRecovery(next, work)
  }

  replaceRecoveryKey(
    passphrase: string,
    recoveryKey: string | null,
    work = QUIET_WORK,
  ): Promise<Result<null>> {
    return this.keyChanges.recoveryKey(passphrase, recoveryKey, work)
  }

  async close(): Promise<void> {
    if (this.isClosed) return
    const { state } = this
    // Saved words are in the log. A lock must come through whatever is wrong here.
    await this.putAway().catch((bug: unknown) => state.deps.log.note(kindOf(bug), 'vault/close'))
    this.isClosed = true
    const last = [
      () => this.policy.stop(),
      () => this.saving.stop(),
      () => this.upkeep.stop(),
      () => letGo(state),
    ]
    for (const act of last) anyway(state.deps.log, 'vault/close', act)
    // Removing a mirror needs no keys, and nobody waits for it who could open meanwhile: the newest stays.
    await sweepMirrors(state.deps)
  }

  private async putAway(): Promise<void> {
    this.saving.drain()
    this.isClosed = true
    anyway(this.state.deps.log, 'vault/close', () => this.saving.seal())
    await turnOf(this.state.deps)
    await this.keeping.settled()
    await this.upkeep.atClose()
    keepSeen(this.state)
  }
}

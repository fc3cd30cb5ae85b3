import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { Batch } from './batch.ts'
import { inSlices } from './breathe.ts'
import { judgeChanges, type JudgedChange } from './judge-change.ts'
import { Keeping } from './keeping.ts'
import { Reading } from './reading.ts'
import { changePassphrase, replaceRecoveryKey } from './rekey.ts'
import { rewriteAll } from './rewrite.ts'
import type { Revision } from './revision.ts'
import { sweepMirrors } from './mirror-files.ts'
import { keepSeen, sealNow } from './seal.ts'
import { SealPolicy } from './seal-policy.ts'
import { checkNow, isTidyDue, tidyNow } from './start-tidy.ts'
import type { VaultState } from './state.ts'
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
  RowRef,
  Verified,
} from './vault.ts'
import { QUIET_WORK, type Work } from './work.ts'
import { writeBatch } from './write-batch.ts'

/** The vault's own collection: which computers have written to this journal. */
const DEVICES = '_devices'
/** A position reached is noted down at the latest after this, if it changed. */
const NOTE_MS = 30_000
/** A lock waits no longer than this for packing and the mirror. */
const LONGEST_AT_CLOSE_MS = 3000
const LOCKED = refuse({ code: 'vault/locked' })

interface Call {
  readonly changes: readonly JudgedChange[]
  /** The last append that had ended when it was made. */
  readonly called: number
  readonly settle: (result: Result<readonly string[]>) => void
  /** For a bug: no caller waits for ever. */
  readonly fail: (bug: unknown) => void
}

/** An open vault: one write at a time, and what waits goes into the next one together. */
export class Journal implements OpenVault {
  readonly vaultId: string
  private readonly state: VaultState
  private readonly reading: Reading
  private readonly keeping: Keeping
  private readonly policy: SealPolicy
  private waiting: Call[] = []
  private isClosed = false
  private isRekeying = false
  /** Work that nobody asked for ends when the journal closes or its keys change. */
  private readonly untilClosed: Work = {
    progress: () => undefined,
    isCancelled: () => this.isClosed || this.isRekeying,
  }
  private undoNote: (() => void) | null = null
  private rekeying: Promise<unknown> = Promise.resolve()

  constructor(state: VaultState) {
    this.state = state
    this.vaultId = state.vaultId
    this.reading = new Reading(state)
    this.keeping = new Keeping(state, this.reading, this)
    this.policy = new SealPolicy(state.deps.clock, () => {
      if (this.sealNow().ok) void this.whenQuiet()
    })
  }

  get notices(): readonly VaultNotice[] {
    return this.state.notices
  }

  heads(): Iterable<Head> {
    return this.reading.heads()
  }

  rows(): Iterable<RowRef> {
    return this.reading.rows()
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

  tidy(): Promise<Result<null>> {
    if (this.isClosed) return Promise.resolve(LOCKED)
    this.drain()
    const sealed = this.sealNow()
    return sealed.ok ? tidyNow(this.state) : Promise.resolve(sealed)
  }

  verify(work: Work): Promise<Result<Verified>> {
    if (this.isClosed) return Promise.resolve(LOCKED)
    this.drain()
    this.sealNow()
    return checkNow(this.state, work)
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

  append(changes: readonly RecordChange[]): Promise<Result<readonly string[]>> {
    if (this.isClosed) return Promise.resolve(LOCKED)
    const judged = judgeChanges(changes)
    if (!judged.ok) return Promise.resolve(judged)
    if (judged.value.length === 0) return Promise.resolve({ ok: true, value: [] })
    return new Promise((settle, fail) => {
      this.waiting.push({ changes: judged.value, called: this.state.tick, settle, fail })
      if (this.waiting.length === 1) {
        queueMicrotask(() => {
          this.drain()
        })
      }
    })
  }

  seal(): Promise<Result<null>> {
    if (this.isClosed) return Promise.resolve(LOCKED)
    this.drain()
    return Promise.resolve(this.sealNow())
  }

  hasRecoveryKey(): boolean {
    return this.state.found.envelope.recovery !== null
  }

  changePassphrase(current: string, next: string, work = QUIET_WORK): Promise<Result<null>> {
    return this.rekey(() => changePassphrase(this.state, { current, next }, () => this.settled(work)), work)
  }

  replaceRecoveryKey(passphrase: string, recoveryKey: string | null, work = QUIET_WORK): Promise<Result<null>> {
    const keys = { passphrase, recoveryKey }
    return this.rekey(() => replaceRecoveryKey(this.state, keys, () => this.settled(work)), work)
  }

  async close(): Promise<void> {
    if (this.isClosed) return
    const { state } = this
    try {
      this.drain()
      this.isClosed = true
      this.sealNow()
      await this.keeping.settled()
      await this.tidyAtClose()
      keepSeen(state)
    } catch (bug) {
      // Saved words are in the log. A lock must come through whatever is wrong here.
      state.deps.log.note('vault/close', bug instanceof Error ? bug.constructor.name : typeof bug)
    }
    this.isClosed = true
    this.policy.stop()
    this.undoNote?.()
    state.log?.close()
    state.base?.close()
    sweepMirrors(state.deps)
    state.finder.clear()
    state.keyring.wipe()
    state.index.clear()
    state.unsealed.clear()
    state.lock.release()
  }

  /** After a minute without a save: what is due of packing, and the copy of the day. */
  private async whenQuiet(): Promise<void> {
    const { state } = this
    if (state.running || this.isRekeying) return
    if (isTidyDue(state)) await tidyNow(state)
    if (!this.isClosed && !this.isRekeying) await this.keeping.copyIfDue(this.untilClosed)
  }

  /** What is due is done, but nobody waits long for it: cut short it is done the next time. */
  private async tidyAtClose(): Promise<void> {
    const { state } = this
    await state.running?.stop()
    if (!isTidyDue(state)) return
    const undo = state.deps.clock.after(LONGEST_AT_CLOSE_MS, () => void state.running?.stop())
    await tidyNow(state)
    undo()
  }

  /** Before keys change: everything that waits is written and sealed. A refusal where it was closed or stopped. */
  private settled(work: Work): Result<null> {
    if (this.isClosed) return LOCKED
    if (work.isCancelled()) return refuse({ code: 'vault/cancelled' })
    this.drain()
    this.sealNow()
    return ok()
  }

  /** New keys, and then everything written anew under them. What is not done of that now is due from then on. */
  private rekey(act: () => Promise<Result<null>>, work: Work): Promise<Result<null>> {
    const done = this.rekeying.then(async () => {
      if (this.isClosed) return LOCKED
      this.isRekeying = true
      try {
        await this.state.running?.stop()
        await this.keeping.settled()
        const changed = await act()
        if (changed.ok && !this.isClosed) await rewriteAll(this.state, work)
        return changed
      } finally {
        this.isRekeying = false
      }
    })
    this.rekeying = done.catch(() => undefined)
    return done
  }

  private sealNow(): Result<null> {
    const sealed = sealNow(this.state)
    if (!sealed.ok) this.state.deps.log.note(sealed.error.code, 'seal')
    this.policy.tried(sealed.ok)
    return sealed
  }

  private drain(): void {
    const calls = this.waiting
    this.waiting = []
    try {
      this.writeCalls(calls)
    } catch (bug) {
      for (const call of calls) call.fail(bug)
    }
  }

  private writeCalls(calls: readonly Call[]): void {
    let [batch, settling] = [this.batch(), new Map<Call, readonly Revision[]>()]
    for (const call of calls) {
      if (call.changes.some((change) => batch.leftStanding(change, call.called))) {
        this.write(batch, settling)
        // What the editor did not show becomes a version of its own. Should sealing fail, it stays one in the log.
        this.sealNow()
        ;[batch, settling] = [this.batch(), new Map<Call, readonly Revision[]>()]
      }
      const made = call.changes.map((change) => batch.edit(change, call.called))
      settling.set(call, made)
    }
    this.write(batch, settling)
  }

  private batch(): Batch {
    const { index, unsealed, device, deps, last, tick } = this.state
    const now = deps.clock.now()
    return new Batch({ index, unsealed, device: device.device, now, last, tick: tick + 1 })
  }

  private write(batch: Batch, settling: ReadonlyMap<Call, readonly Revision[]>): void {
    if (batch.isEmpty) return
    this.introduceDevice(batch)
    const written = writeBatch(this.state, batch)
    for (const [call, made] of settling) {
      call.settle(written.ok ? { ok: true, value: made.map(({ r }) => r) } : written)
    }
    if (!written.ok) return
    this.noteSoon()
    const purges = [...settling.values()].some((made) => made.some(({ purge }) => purge))
    if (purges) this.sealNow()
    else this.policy.wrote(this.state.unsealed.bytes)
  }

  /** With the first save of a computer, not by merely opening. */
  private introduceDevice(batch: Batch): void {
    const { index, device, deps } = this.state
    if (index.get(DEVICES, device.device)) return
    const json = JSON.stringify({ name: deps.host.name, since: deps.clock.now() })
    batch.edit({ collection: DEVICES, id: device.device, shown: [], json, purge: false }, 0)
  }

  private noteSoon(): void {
    this.undoNote ??= this.state.deps.clock.after(NOTE_MS, () => {
      this.undoNote = null
      const { log, seen } = this.state
      if (log && log.records !== seen.log?.records) keepSeen(this.state)
    })
  }
}

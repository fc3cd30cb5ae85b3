import { refuse, type Result } from '../../core/kernel/result.ts'
import { Batch } from './batch.ts'
import { judgeChanges, type JudgedChange } from './judge-change.ts'
import { changePassphrase, replaceRecoveryKey } from './rekey.ts'
import { valueOf, type Revision } from './revision.ts'
import { keepSeen, sealNow } from './seal.ts'
import { SealPolicy } from './seal-policy.ts'
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
import { writeBatch } from './write-batch.ts'

/** The vault's own collection: which computers have written to this journal. */
const DEVICES = '_devices'
/** A position reached is noted down at the latest after this, if it changed. */
const NOTE_MS = 30_000
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
  private readonly policy: SealPolicy
  private waiting: Call[] = []
  private isClosed = false
  private undoNote: (() => void) | null = null
  private rekeying: Promise<unknown> = Promise.resolve()

  constructor(state: VaultState) {
    this.state = state
    this.vaultId = state.vaultId
    this.policy = new SealPolicy(state.deps.clock, () => {
      this.sealNow()
    })
  }

  get notices(): readonly VaultNotice[] {
    return this.state.notices
  }

  *heads(): Generator<Head> {
    for (const revision of this.state.index.views()) {
      const value = valueOf(revision)
      const { collection, id, r } = revision
      if (value) yield { collection, id, revision: r, value }
    }
  }

  value(collection: string, id: string): RecordValue | null {
    const view = this.state.index.get(collection, id)?.view()
    return view ? valueOf(view) : null
  }

  *rows(): Generator<RowRef> {
    for (const { collection, id, value } of this.heads()) yield { collection, id, row: () => value }
  }

  revisionsOf(collection: string, id: string): readonly string[] {
    const view = this.state.index.get(collection, id)?.view()
    return view ? [view.r] : []
  }

  versions(collection: string, id: string): readonly Standing[] {
    const view = this.state.index.get(collection, id)?.view()
    const value = view && valueOf(view)
    return view && value ? [{ revision: view.r, value, at: view.at, device: view.device }] : []
  }

  twofold(): readonly string[] {
    return []
  }

  verify(): Promise<Result<Verified>> {
    return Promise.resolve(LOCKED)
  }

  copies(): Promise<Result<readonly CopyFacts[]>> {
    return Promise.resolve(LOCKED)
  }

  makeCopy(): Promise<Result<CopyFacts>> {
    return Promise.resolve(LOCKED)
  }

  restoreCopy(): Promise<Result<Restored>> {
    return Promise.resolve(LOCKED)
  }

  putMedia(): Promise<Result<string>> {
    return Promise.resolve(LOCKED)
  }

  media(): Promise<Result<Uint8Array>> {
    return Promise.resolve(LOCKED)
  }

  history(collection: string, id: string, most: number): readonly PastRevision[] {
    const past = this.state.index.get(collection, id)?.past(most) ?? []
    return past.flatMap((revision) => {
      const value = valueOf(revision)
      return value ? [{ revision: revision.r, at: revision.at.ms, value }] : []
    })
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

  changePassphrase(current: string, next: string): Promise<Result<null>> {
    return this.rekey(() => changePassphrase(this.state, { current, next }, () => this.settled()))
  }

  replaceRecoveryKey(passphrase: string, recoveryKey: string | null): Promise<Result<null>> {
    return this.rekey(() => replaceRecoveryKey(this.state, { passphrase, recoveryKey }, () => this.settled()))
  }

  close(): Promise<void> {
    if (this.isClosed) return Promise.resolve()
    const { state } = this
    try {
      this.drain()
      this.sealNow()
      keepSeen(state)
    } catch (bug) {
      // Saved words are in the log. A lock must come through whatever is wrong here.
      state.deps.log.note('vault/close', bug instanceof Error ? bug.constructor.name : typeof bug)
    }
    this.isClosed = true
    this.policy.stop()
    this.undoNote?.()
    state.log?.close()
    state.keyring.wipe()
    state.index.clear()
    state.unsealed.clear()
    state.lock.release()
    return Promise.resolve()
  }

  /** Before keys change: everything that waits is written and sealed. False when the vault is closed. */
  private settled(): boolean {
    if (this.isClosed) return false
    this.drain()
    this.sealNow()
    return true
  }

  private rekey(act: () => Promise<Result<null>>): Promise<Result<null>> {
    const done = this.rekeying.then(() => (this.isClosed ? LOCKED : act()))
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

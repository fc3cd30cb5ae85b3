import { refuse, type Result } from '../../core/kernel/result.ts'
import { anyway } from './anyway.ts'
import { Batch } from './batch.ts'
import { diskErrorOf } from './disk-errors.ts'
import { judgeChanges, type JudgedChange } from './judge-change.ts'
import { isLogChanged } from './log-changed.ts'
import type { Revision } from './revision.ts'
import { keepSeen, sealNow } from './seal.ts'
import type { VaultState } from './state.ts'
import type { RecordChange } from './vault.ts'
import { writeBatch } from './write-batch.ts'

/** The vault's own collection: which computers have written to this journal. */
const DEVICES = '_devices'
/** A position reached is noted down at the latest after this, if it changed. */
const NOTE_MS = 30_000

interface Call {
  readonly changes: readonly JudgedChange[]
  /** The last append that had ended when it was made. */
  readonly called: number
  readonly settle: (result: Result<readonly string[]>) => void
  /** For a bug: no caller waits for ever. */
  readonly fail: (bug: unknown) => void
}

/** What a call is to be answered with, once it is durable. */
interface Made {
  readonly call: Call
  readonly revisions: readonly Revision[]
}

export interface SavingHeard {
  /** Bytes that no sealed file holds yet. */
  wrote(unsealed: number): void
  sealed(isDone: boolean): void
  /** Something was erased for ever and must leave the files it lies in. */
  erased(): void
}

/** One write at a time, and what waits goes into the next one together. */
export class Saving {
  private readonly state: VaultState
  private readonly heard: SavingHeard
  private waiting: Call[] = []
  private isIntroduced = false
  private undoNote: (() => void) | null = null

  constructor(state: VaultState, heard: SavingHeard) {
    this.state = state
    this.heard = heard
  }

  append(changes: readonly RecordChange[]): Promise<Result<readonly string[]>> {
    const judged = judgeChanges(changes)
    if (!judged.ok) return Promise.resolve(judged)
    if (judged.value.length === 0) return Promise.resolve({ ok: true, value: [] })
    return new Promise((settle, fail) => {
      this.waiting.push({ changes: judged.value, called: this.state.tick, settle, fail })
      // The engine's own turn of microtasks: queueMicrotask does more, and a save would wait for it.
      if (this.waiting.length === 1) void Promise.resolve().then(() => this.drain())
    })
  }

  /** Writes what waits, now. */
  drain(): void {
    const calls = this.waiting
    this.waiting = []
    try {
      this.writeCalls(calls)
    } catch (failure) {
      // Refused while what stands was read, before anything of this batch was written: calls that were written before are
      // answered by now, and the others are refused together.
      const refused = diskErrorOf(failure)
      for (const call of calls) {
        if (refused) call.settle(refuse(refused))
        else call.fail(failure)
      }
    }
  }

  seal(): Result<null> {
    this.drain()
    return this.sealNow()
  }

  stop(): void {
    this.undoNote?.()
  }

  private sealNow(): Result<null> {
    let isDone = false
    try {
      const sealed = sealNow(this.state)
      if (!sealed.ok) this.state.deps.log.note(sealed.error.code, 'seal')
      isDone = sealed.ok
      return sealed
    } finally {
      this.heard.sealed(isDone)
    }
  }

  private writeCalls(calls: readonly Call[]): void {
    let batch = this.batch()
    let made: Made[] = []
    for (const call of calls) {
      if (call.changes.some((change) => batch.leftStanding(change, call.called))) {
        this.write(batch, made)
        // What the editor did not show becomes a version of its own. Should sealing fail, it stays one in the log.
        this.sealNow()
        batch = this.batch()
        made = []
      }
      made.push({ call, revisions: call.changes.map((change) => batch.edit(change, call.called)) })
    }
    this.write(batch, made)
  }

  private batch(): Batch {
    const { index, unsealed, device, deps, last, tick } = this.state
    const now = deps.clock.now()
    return new Batch({ index, unsealed, device: device.device, now, last, tick: tick + 1 })
  }

  private write(batch: Batch, made: readonly Made[]): void {
    if (batch.isEmpty) return
    this.introduceDevice(batch)
    const written = writeBatch(this.state, batch)
    for (const { call, revisions } of made) {
      call.settle(written.ok ? { ok: true, value: revisions.map(({ r }) => r) } : written)
    }
    if (!written.ok) return
    this.isIntroduced = true
    this.noteSoon()
    const purges = made.some(({ revisions }) => revisions.some(({ purge }) => purge))
    if (purges) {
      this.sealNow()
      this.heard.erased()
    } else {
      this.heard.wrote(this.state.unsealed.bytes)
    }
  }

  /** With the first save of a computer, not by merely opening. */
  private introduceDevice(batch: Batch): void {
    const { index, device, deps } = this.state
    if (this.isIntroduced || index.get(DEVICES, device.device)) return
    const json = JSON.stringify({ name: deps.host.name, since: deps.clock.now() })
    batch.edit({ collection: DEVICES, id: device.device, shown: [], json, purge: false }, 0)
  }

  /** What is durable by now; where another program has changed the log, it is sealed from memory instead. */
  private note(): void {
    if (isLogChanged(this.state)) {
      this.sealNow()
      return
    }
    const { log, seen } = this.state
    if (log && log.records !== seen.log?.records) keepSeen(this.state)
  }

  private noteSoon(): void {
    this.undoNote ??= this.state.deps.clock.after(NOTE_MS, () => {
      this.undoNote = null
      anyway(this.state.deps.log, 'note', () => this.note())
    })
  }
}

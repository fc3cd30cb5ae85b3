import type { CallName, LockReason } from '../../core/contract.ts'
import type { AppError } from '../../core/kernel/errors.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { journalSettingsOf, SETTINGS_ID } from '../../core/settings/settings.ts'
import type { OpenServices } from '../features/services.ts'
import type { FolderBehind, OpenFacts, Session } from '../features/vault.ts'
import type { FolderState, OpenVault, SalvageAsked } from '../vault/vault.ts'
import type { Work } from '../vault/work.ts'
import { IdleWatch } from './idle-watch.ts'
import { keepWords, wordsKept, type KeptWords } from './kept-words.ts'
import { mayLock } from './lock-rule.ts'
import { openJournal, shutJournal, type OpenJournal } from './open-journal.ts'
import { PageFlush, type FlushOutcome } from './page-flush.ts'
import { PutOffs } from './put-offs.ts'
import { saveKept } from './save-kept.ts'
import type { SessionSurroundings } from './session-surroundings.ts'
import { UnsavedCalls } from './unsaved-calls.ts'

const MS_A_MINUTE = 60_000
const PUT_OFF_MS = 30_000

/** Opens and locks one journal. Opening and locking take turns, so that neither meets the other half-way. */
export class LiveSession implements Session {
  private readonly around: SessionSurroundings
  private readonly flush: PageFlush
  private readonly idle: IdleWatch
  private readonly unsaved = new UnsavedCalls()
  private open: OpenJournal | null = null
  /** In the order in which they were kept; those that an opening could not read wait for the next. */
  private kept: readonly KeptWords[] = []
  private behind: FolderBehind | null = null
  private readonly putOffs = new PutOffs()
  private turn: Promise<unknown> = Promise.resolve()

  constructor(around: SessionSurroundings) {
    this.around = around
    const { clock } = around.ports
    this.flush = new PageFlush(clock)
    this.idle = new IdleWatch(
      clock,
      () => this.idleLimit(),
      () => void this.lock('idle'),
    )
  }

  services(): OpenServices | null {
    return this.open?.services ?? null
  }

  facts(): OpenFacts | null {
    return this.open
  }

  wordsInMemory(): number {
    return this.kept.reduce((sum, { count }) => sum + count, 0)
  }

  folderBehind(): FolderBehind | null {
    return this.behind
  }

  folder(): Result<FolderState> {
    return this.around.door.folder()
  }

  create(passphrase: string, recoveryKey: string | null): Promise<Result<null>> {
    return this.enter(true, () => this.around.door.create(passphrase, recoveryKey))
  }

  unlock(passphrase: string, work: Work): Promise<Result<null>> {
    return this.enter(false, async () => {
      const opened = await this.around.door.unlock(passphrase, work)
      if (!opened.ok || !work.isCancelled()) return opened
      await opened.value.close()
      return refuse({ code: 'vault/cancelled' })
    })
  }

  recover(recoveryKey: string, newPassphrase: string, work: Work): Promise<Result<null>> {
    return this.enter(false, () => this.around.door.recover(recoveryKey, newPassphrase, work), true)
  }

  salvage(asked: SalvageAsked, work: Work): Promise<Result<null>> {
    return this.enter(false, () => this.around.door.salvage(asked, work))
  }

  takeOver(): Promise<Result<null>> {
    return this.inTurn(() => (this.open ? ok() : this.around.door.takeOver()))
  }

  deleteAll(passphrase: string): Promise<Result<null>> {
    return this.inTurn(async () => {
      if (!this.open) return refuse({ code: 'vault/locked' })
      const proven = await this.around.door.proves(passphrase)
      if (!proven.ok) return proven
      this.kept = []
      let removed: Result<null> = ok()
      await this.shut(this.open, 'asked', () => (removed = this.around.door.remove()))
      return removed
    })
  }

  rereadAfter<T>(act: () => Promise<T>): Promise<T> {
    return this.open ? this.open.store.rereadAfter(act) : act()
  }

  lock(reason: LockReason): Promise<void> {
    // One that writes all anew first may take long; what is not done of that then is due at the next opening.
    if (!this.open) this.around.stopRecovery()
    return this.inTurn(() => this.leave(reason))
  }

  /** Locks without asking the page. */
  close(): Promise<void> {
    if (!this.open) this.around.stopRecovery()
    return this.inTurn(() => (this.open ? this.shut(this.open, 'quit') : Promise.resolve()))
  }

  flushed(saved: boolean): void {
    this.flush.settle(saved ? 'saved' : 'unsaved')
  }

  /** While a lock is under way the page saves its drafts; that is no sign of a person. */
  stillHere(): void {
    if (this.flush.isAwaited) return
    this.putOffs.forget()
    this.idle.sign()
  }

  /** The settings may have changed, and with them how long it stays open. */
  limitChanged(): void {
    if (this.open) this.idle.arm()
  }

  told(name: CallName, input: unknown, error: AppError | null): void {
    if (this.open) this.unsaved.told(name, input, error)
  }

  private idleLimit(): number {
    const record = this.open?.store.read().settings.get(SETTINGS_ID)
    return journalSettingsOf(record).lockAfterMinutes * MS_A_MINUTE
  }

  private enter(
    isNew: boolean,
    way: () => Promise<Result<OpenVault>>,
    byRecovery = false,
  ): Promise<Result<null>> {
    return this.inTurn(async () => {
      if (this.open) return ok(null)
      const opened = await way()
      if (!opened.ok) return opened
      try {
        this.open = { ...(await openJournal(opened.value, isNew, this.around)), byRecovery }
        opened.value.whenNoticed(() => this.around.emit({ name: 'vault.noticed' }))
      } catch (bug) {
        await opened.value.close()
        throw bug
      }
      await this.saveKeptWords(this.open)
      this.putOffs.forget()
      this.idle.start()
      this.around.emit({ name: 'vault.opened' })
      return ok(null)
    })
  }

  private async saveKeptWords(open: OpenJournal): Promise<void> {
    const waiting: KeptWords[] = []
    let saved = 0
    for (const kept of this.kept) {
      const calls = wordsKept(open.vault, kept)
      if (!calls) {
        waiting.push(kept)
        continue
      }
      const failed = await saveKept(open.services, calls, (call, error) =>
        this.told(call.name, call.input, error),
      )
      saved += calls.length - failed
    }
    this.kept = waiting
    this.open = { ...open, keptWords: saved, unreadWords: this.wordsInMemory() }
  }

  private async leave(reason: LockReason): Promise<void> {
    const { open } = this
    if (!open || this.kept.length > 0) {
      if (this.mustWait(reason)) return this.putOff(reason)
      if (!open) return
    }
    open.store.leave()
    const outcome = await this.askPage(reason)
    if (outcome === 'saved') this.unsaved.clear()
    const held = this.unsaved.list()
    const kept = held.length > 0 ? keepWords(open.vault, this.around.ports.random, held) : null
    const putOffs = this.putOffs.of(reason)
    if (!mayLock({ reason, outcome, canKeep: kept !== null, putOffs })) {
      open.store.stay()
      return this.putOff(reason)
    }
    if (kept) this.kept = [...this.kept, kept]
    await this.shut(open, reason)
  }

  /** Words wait in memory for a next opening: leaving would end them, so it is put off once. */
  private mustWait(reason: LockReason): boolean {
    return reason === 'quit' && this.kept.length > 0 && this.putOffs.of(reason) === 0
  }

  private putOff(reason: LockReason): void {
    this.putOffs.add(reason)
    if (reason === 'idle') this.idle.arm(PUT_OFF_MS)
    this.around.emit({ name: 'vault.lockPutOff' })
  }

  private askPage(reason: LockReason): Promise<FlushOutcome> {
    if (!this.around.hasPage()) return Promise.resolve('silent')
    const answer = this.flush.wait()
    this.around.emit({ name: 'vault.locking', reason })
    return answer
  }

  /** `last` is done when nothing is open any more, before the page is told. */
  private async shut(open: OpenJournal, reason: LockReason, last?: () => void): Promise<void> {
    this.idle.stop()
    this.around.stopWork()
    this.open = null
    this.unsaved.clear()
    // What closing finds is told with the lock.
    open.vault.whenNoticed(() => undefined)
    await shutJournal(open)
    this.behind = behindOf(open.vault)
    last?.()
    this.around.emit({ name: 'vault.locked', reason })
  }

  private inTurn<T>(act: () => Promise<T> | T): Promise<T> {
    const mine = this.turn.then(act)
    this.turn = mine.catch(() => undefined)
    return mine
  }
}

function behindOf({ notices }: OpenVault): FolderBehind | null {
  for (const { kind } of notices) if (kind === 'folder-full' || kind === 'folder-refuses') return kind
  return null
}

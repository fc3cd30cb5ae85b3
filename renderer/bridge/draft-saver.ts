import type { AppError } from '../../core/kernel/errors.ts'
import type { Result } from '../../core/kernel/result.ts'

/** Milliseconds of quiet before a save; with the write itself it stays well below one second. */
export const PAUSE_MS = 400
/** Who types without a pause is saved this often all the same. */
export const LONGEST_MS = 4_000

export interface SaverPorts<Draft> {
  readonly write: (draft: Draft) => Promise<Result<unknown>>
  /** The draft as main would take it, beside what the journal holds. */
  readonly fit: (draft: Draft, saved: Draft) => Draft
  readonly same: (one: Draft, other: Draft) => boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls back after that many milliseconds; the answer takes it back. */
  readonly wait: (ms: number, then: () => void) => () => void
}

export interface SaverState<Draft> {
  /** What stands on the screen. */
  readonly draft: Draft
  /** What the journal holds for sure. */
  readonly saved: Draft
  /** Both are the same. */
  readonly isKept: boolean
  readonly isSaving: boolean
  /** When the last save was answered. */
  readonly savedAt: number | null
  /** Why the last save was refused. The words stay in `draft`. */
  readonly trouble: AppError | null
}

/** Keeps one record durable while it is written on: one save at a time, the newest words last. */
export class DraftSaver<Draft> {
  private state: SaverState<Draft>
  private readonly ports: SaverPorts<Draft>
  private readonly hearers = new Set<() => void>()
  private cancelWait: (() => void) | null = null
  private unsavedSince: number | null = null
  private flight: Promise<void> | null = null

  constructor(draft: Draft, ports: SaverPorts<Draft>) {
    this.state = { draft, saved: draft, isKept: true, isSaving: false, savedAt: null, trouble: null }
    this.ports = ports
  }

  readonly read = (): SaverState<Draft> => this.state

  readonly listen = (hear: () => void): (() => void) => {
    this.hearers.add(hear)
    return () => this.hearers.delete(hear)
  }

  readonly change = (part: Partial<Draft>): void => {
    this.become({ ...this.state, draft: { ...this.state.draft, ...part } })
    this.schedule()
  }

  /** Saves what is unsaved and what comes meanwhile; true when the journal holds all that is on screen. */
  readonly flush = async (): Promise<boolean> => {
    if (this.flight) await this.flight
    while (this.hasWork()) {
      this.send()
      await this.flight
      if (this.state.trouble !== null) return false
    }
    return this.state.isKept
  }

  /** The same for a record that was left: what does not fit it was said on the screen, and ends there. */
  readonly flushBehind = async (): Promise<boolean> =>
    (await this.flush()) || !this.hasWork() || this.state.trouble?.code === 'record/not-found'

  private hasWork(): boolean {
    const { draft, saved } = this.state
    return !this.ports.same(this.ports.fit(draft, saved), saved)
  }

  private schedule(): void {
    this.cancelWait?.()
    this.cancelWait = null
    if (this.flight || !this.hasWork()) return
    const now = this.ports.now()
    this.unsavedSince ??= now
    const due = Math.min(now + PAUSE_MS, this.unsavedSince + LONGEST_MS)
    this.cancelWait = this.ports.wait(Math.max(0, due - now), () => this.send())
  }

  private send(): void {
    this.cancelWait?.()
    this.cancelWait = null
    if (this.flight || !this.hasWork()) return
    const sent = this.ports.fit(this.state.draft, this.state.saved)
    this.unsavedSince = null
    this.flight = this.ports.write(sent).then((result) => this.answer(sent, result))
    this.become({ ...this.state, isSaving: true })
  }

  private answer(sent: Draft, result: Result<unknown>): void {
    this.flight = null
    const state = { ...this.state, isSaving: false }
    if (!result.ok) return this.become({ ...state, trouble: result.error })
    this.become({ ...state, saved: sent, savedAt: this.ports.now(), trouble: null })
    this.schedule()
  }

  private become(next: SaverState<Draft>): void {
    this.state = { ...next, isKept: this.ports.same(next.draft, next.saved) }
    for (const hear of this.hearers) hear()
  }
}

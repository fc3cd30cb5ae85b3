import type { EntryDraft, EntryRow } from '../../../core/journal/entry.schema.ts'
import type { Result } from '../../../core/kernel/result.ts'
import {
  answered,
  changed,
  hurried,
  isDue,
  isUnsaved,
  marked,
  refused,
  type Saving,
  sent,
  startSaving,
} from './autosave.ts'

export interface SavingPorts {
  readonly write: (input: {
    readonly id: string | null
    readonly shown: readonly string[]
    readonly draft: EntryDraft
  }) => Promise<Result<{ readonly row: EntryRow; readonly shown: readonly string[] }>>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls back after that many milliseconds; the answer takes it back. */
  readonly wait: (ms: number, then: () => void) => () => void
}

/** Runs the rules of autosave.ts against a clock and the journal. */
export class AutosaveDriver {
  private state: Saving
  private readonly ports: SavingPorts
  private readonly hearers = new Set<() => void>()
  private cancelWait: (() => void) | null = null
  private flight: Promise<void> | null = null

  constructor(
    ports: SavingPorts,
    start: { readonly id: string | null; readonly shown: readonly string[]; readonly draft: EntryDraft },
  ) {
    this.ports = ports
    this.state = startSaving(start.id, start.shown, start.draft)
  }

  readonly read = (): Saving => this.state

  readonly listen = (hear: () => void): (() => void) => {
    this.hearers.add(hear)
    return () => this.hearers.delete(hear)
  }

  readonly change = (part: Partial<EntryDraft>): void => {
    this.become(changed(this.state, { ...this.state.draft, ...part }, this.ports.now()))
  }

  /** Saves what is unsaved, and what comes meanwhile. True when the journal holds all of it. */
  readonly flush = async (): Promise<boolean> => {
    // A refusal ends it: what is refused twice in a row would be refused for ever.
    for (let refusals = 0; refusals === 0;) {
      if (this.flight) await this.flight
      if (!isUnsaved(this.state)) return true
      this.become(hurried(this.state, this.ports.now()))
      await this.flight
      if (this.state.trouble !== null) refusals += 1
    }
    return !isUnsaved(this.state)
  }

  /** Another text of the same entry, such as an older version brought back. */
  readonly replace = (shown: readonly string[], draft: EntryDraft): void => {
    this.become({ ...startSaving(this.state.id, shown, draft), savedAt: this.ports.now() })
  }

  /** Tags and star as they now stand in the journal, while the words and the cursor stay. */
  readonly follow = (shown: readonly string[], standing: EntryDraft): void => {
    this.become(marked(this.state, shown, standing))
  }

  /** Ends the waiting. What is on its way still arrives. */
  readonly stop = (): void => {
    this.cancelWait?.()
    this.cancelWait = null
  }

  private become(next: Saving): void {
    this.state = next
    this.step()
    for (const hear of this.hearers) hear()
  }

  private step(): void {
    this.cancelWait?.()
    this.cancelWait = null
    if (this.state.dueAt === null || this.state.sent !== null) return
    if (isDue(this.state, this.ports.now())) this.send()
    else this.cancelWait = this.ports.wait(this.state.dueAt - this.ports.now(), () => this.become(this.state))
  }

  private send(): void {
    this.state = sent(this.state)
    const { id, shown, draft } = this.state
    this.flight = this.ports.write({ id, shown, draft }).then((result) => {
      this.flight = null
      this.become(
        result.ok ? answered(this.state, result.value, this.ports.now()) : refused(this.state, result.error),
      )
    })
  }
}

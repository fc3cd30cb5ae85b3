import { kindOf } from './anyway.ts'
import { turnOf } from './breathe.ts'
import type { Keeping } from './keeping.ts'
import { resealDue, rewriteAll } from './rewrite.ts'
import { isTidyDue, tidyNow } from './start-tidy.ts'
import type { VaultState } from './state.ts'
import type { Work } from './work.ts'

/** So long after opening what is due of packing is done. */
const QUIET_MS = 60_000
/** A lock waits no longer than this for packing and the mirror. */
const LONGEST_AT_CLOSE_MS = 3000

/** What a journal does by itself when it is quiet, and at its close: packing, the mirror, the copy of the day. */
export class Upkeep {
  private readonly state: VaultState
  private readonly keeping: Keeping
  private readonly mustRest: () => boolean
  private readonly untilRest: Work
  private readonly undoQuiet: () => void

  /** `mustRest`: the journal closes, or its keys change. */
  constructor(state: VaultState, keeping: Keeping, mustRest: () => boolean) {
    this.state = state
    this.keeping = keeping
    this.mustRest = mustRest
    this.untilRest = { progress: () => undefined, isCancelled: mustRest }
    // What an earlier closing left undone is not left to the next save.
    this.undoQuiet = state.deps.clock.after(QUIET_MS, () => void this.whenQuiet())
  }

  /** What was erased for ever leaves the files it lies in as soon as whatever is being done there has ended. */
  async whenErased(): Promise<void> {
    const { state } = this
    while (state.running) await state.running.done.catch(() => undefined)
    await this.whenQuiet()
  }

  /** After a minute without a save: what is due of packing, and the copy of the day. */
  async whenQuiet(): Promise<void> {
    const { state } = this
    // What was sealed just now has waited for the disk.
    await turnOf(state.deps)
    if (state.running || this.mustRest()) return
    try {
      if (state.mustPack) await rewriteAll(state, this.untilRest)
      else {
        await this.tidied(this.untilRest)
        await resealDue(state, this.untilRest)
      }
      if (!this.mustRest()) await this.keeping.copyIfDue(this.untilRest)
    } catch (bug) {
      // Nobody waits for this and could be told.
      state.deps.log.note(kindOf(bug), 'when-quiet')
    }
  }

  /** What is due is done, but nobody waits long for it: cut short it is done the next time. */
  async atClose(): Promise<void> {
    const { state } = this
    await state.running?.stop()
    let isOver = false
    const undo = state.deps.clock.after(LONGEST_AT_CLOSE_MS, () => {
      isOver = true
      void state.running?.stop()
    })
    const untilOver = { progress: () => undefined, isCancelled: () => isOver }
    await this.tidied(untilOver)
    await resealDue(state, untilOver)
    undo()
  }

  private async tidied(work: Work): Promise<void> {
    const { state } = this
    if (!isTidyDue(state)) return
    const tidied = await tidyNow(state, work)
    if (tidied.ok && tidied.value && !work.isCancelled()) await tidyNow(state, work)
  }

  stop(): void {
    this.undoQuiet()
  }
}

import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Keeping } from './keeping.ts'
import { changePassphrase, replaceRecoveryKey, setPassphrase } from './rekey.ts'
import { rewriteAll } from './rewrite.ts'
import type { Saving } from './saving.ts'
import type { VaultState } from './state.ts'
import { stillHeld } from './still-held.ts'
import type { Work } from './work.ts'

const LOCKED = refuse({ code: 'vault/locked' })

/** Changes of keys, one after another. */
export class KeyChanges {
  isGoingOn = false
  private readonly state: VaultState
  private readonly keeping: Pick<Keeping, 'settled'>
  private readonly saving: Pick<Saving, 'seal'>
  private readonly isClosed: () => boolean
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    state: VaultState,
    keeping: Pick<Keeping, 'settled'>,
    saving: Pick<Saving, 'seal'>,
    isClosed: () => boolean,
  ) {
    this.state = state
    this.keeping = keeping
    this.saving = saving
    this.isClosed = isClosed
  }

  passphrase(current: string, next: string, work: Work): Promise<Result<null>> {
    return this.change(() => changePassphrase(this.state, { current, next }, () => this.settled(work)), work)
  }

  recoveryKey(passphrase: string, recoveryKey: string | null, work: Work): Promise<Result<null>> {
    const keys = { passphrase, recoveryKey }
    return this.change(() => replaceRecoveryKey(this.state, keys, () => this.settled(work)), work)
  }

  /** A new passphrase, and the key on paper ends: it has just opened the journal. */
  afterRecovery(next: string, work: Work): Promise<Result<null>> {
    return this.change(() => setPassphrase(this.state, next, () => this.settled(work), null), work)
  }

  /** Before keys change: everything that waits is written and sealed. A refusal where it was closed or stopped. */
  private settled(work: Work): Result<null> {
    if (this.isClosed()) return LOCKED
    if (work.isCancelled()) return refuse({ code: 'vault/cancelled' })
    const held = stillHeld(this.state)
    if (!held.ok) return held
    this.saving.seal()
    return ok()
  }

  private untilClosed(work: Work): Work {
    return {
      progress: (done, of) => work.progress(done, of),
      isCancelled: () => this.isClosed() || work.isCancelled(),
    }
  }

  /** New keys, and then everything written anew under them. What is not done of that now is due from then on. */
  private change(act: () => Promise<Result<null>>, work: Work): Promise<Result<null>> {
    const done = this.last.then(async () => {
      if (this.isClosed()) return LOCKED
      this.isGoingOn = true
      try {
        await this.state.running?.stop()
        await this.keeping.settled()
        const changed = await act()
        if (changed.ok && !this.isClosed()) await rewriteAll(this.state, this.untilClosed(work))
        return changed
      } finally {
        this.isGoingOn = false
      }
    })
    this.last = done.catch(() => undefined)
    return done
  }
}

import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import type { OpenVault } from '../vault/vault.ts'
import { takeBackUnfinished, writeRows, type RowChange } from './long-change.ts'

/** Writes long changes, takes back what they leave half done, and ends for a lock whatever of it goes on. */
export class LongWork {
  /** A lock is asked for: the words that wait for their turn go first. */
  isLeaving = false
  isLeftHalfDone = false
  private readonly vault: OpenVault
  private readonly isShut: () => boolean

  constructor(vault: OpenVault, isShut: () => boolean) {
    this.vault = vault
    this.isShut = isShut
  }

  /** Why no long work is to go on; null while it may. */
  readonly ending = (): Refusal | null => {
    if (this.isShut()) return refuse({ code: 'vault/locked' })
    return this.isLeaving ? refuse({ code: 'vault/cancelled' }) : null
  }

  async write(changes: readonly RowChange[]): Promise<Result<null>> {
    const isLeft = this.isLeftHalfDone
    this.isLeftHalfDone = true
    try {
      const written = await writeRows(this.vault, changes, this.ending)
      this.isLeftHalfDone = isLeft || !written.ok
      return written
    } finally {
      await this.takeBack()
    }
  }

  /**
   * What a long change that was refused had written already. Where that is refused too, it is tried with the next
   * write, and so is what is out of reach; a lock does not wait for it, since the next opening does it as well.
   */
  async takeBack(): Promise<Result<null>> {
    if (!this.isLeftHalfDone) return ok()
    const ended = this.ending()
    if (ended) return ended
    const result = await takeBackUnfinished(this.vault, this.ending)
    this.isLeftHalfDone = !result.ok || result.value === 'some'
    return result.ok ? ok() : result
  }
}

import type { LockReason } from '../../core/contract.ts'

/** How often leaving was put off since a person was last seen. */
export class PutOffs {
  private idle = 0
  private quit = 0

  /** Any lock but a quit is counted with the idle ones. */
  of(reason: LockReason): number {
    return reason === 'quit' ? this.quit : this.idle
  }

  add(reason: LockReason): void {
    if (reason === 'quit') this.quit += 1
    if (reason === 'idle') this.idle += 1
  }

  forget(): void {
    this.idle = 0
    this.quit = 0
  }
}

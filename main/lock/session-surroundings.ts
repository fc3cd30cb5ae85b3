import type { AppEvent } from '../../core/contract.ts'
import type { Surroundings } from './open-journal.ts'
import type { VaultDoor } from './vault-door.ts'

/** What a session needs beside what it hands on to the open journal. */
export interface SessionSurroundings extends Surroundings {
  readonly door: VaultDoor
  readonly emit: (event: AppEvent) => void
  /** False where nobody listens, so that a lock need not wait for an answer. */
  readonly hasPage: () => boolean
  /** Long work on the open journal ends as soon as it can. */
  readonly stopWork: () => void
  /** An opening with the recovery key goes on without what may wait, or not at all. */
  readonly stopRecovery: () => void
}

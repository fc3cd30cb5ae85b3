import type { AppEvent, Bridge } from '../core/contract.ts'

/** The whole program without a window. A shell gives it ports and a wire. */
export interface App extends Bridge {
  /** Saves what the page still holds, then drops services and keys. */
  lock(reason: 'idle' | 'suspend' | 'screen' | 'quit'): Promise<void>
  /** Locks and gives everything back. */
  close(): Promise<void>
}

export type Hear = (event: AppEvent) => void

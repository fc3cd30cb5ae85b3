/** Long work that can be watched and stopped. Stopping leaves what was there before, or what is done, never half. */
export interface Work {
  progress(done: number, of: number): void
  isCancelled(): boolean
}

/** For work that nobody watches. */
export const QUIET_WORK: Work = { progress: () => undefined, isCancelled: () => false }

import * as v8 from 'node:v8'

/**
 * Gives the memory of what this thread no longer holds back to the system, from this thread. To be called last of all
 * in a thread that filled much: what its engine still holds when the thread ends goes to the main thread's, which
 * seconds later hands it back in one go, tens of milliseconds for some hundred megabytes.
 */
export function giveBackMemory(): void {
  // Counting objects is of no interest: the engine first collects all garbage and keeps no page for later. Called
  // experimental, of which nobody needs to be told.
  process.removeAllListeners('warning')
  try {
    v8.queryObjects(giveBackMemory, { format: 'count' })
  } catch {
    // Gone from the engine: its pause comes back, and nothing else.
  }
}

/** Lets timers and what waits on the loop have their turn, so that none of it falls into the next sample. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Garbage of the sample before is nobody's cost in the next. */
export async function swept(): Promise<void> {
  await turn()
  globalThis.gc?.()
  await turn()
}

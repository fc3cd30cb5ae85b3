const WARM_MS = 0.3

/** Lets timers and what waits on the loop have their turn, so that none of it falls into the next sample. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** The same short wait before either side of a comparison: a processor that has just slept is slow for both. */
export async function ready(): Promise<void> {
  await turn()
  const begun = performance.now()
  while (performance.now() - begun < WARM_MS);
}

/** Garbage of the sample before is nobody's cost in the next. */
export async function swept(): Promise<void> {
  await turn()
  globalThis.gc?.()
  await turn()
}

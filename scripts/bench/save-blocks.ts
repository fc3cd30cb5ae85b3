/** Milliseconds and bytes of saves through one door, and the floor after each. */
export interface Samples {
  readonly took: readonly number[]
  /** What was done behind the answer, until the loop came round. */
  readonly behind: readonly number[]
  readonly raw: readonly number[]
  readonly bytes: readonly number[]
}

/** What a process with one journal answers when asked for some saves. */
export interface Block {
  readonly doors: { readonly [name: string]: Samples }
  /** SQLCipher in between; empty where it is not there. */
  readonly peer: readonly number[]
  /** What of that was spent within its library. */
  readonly within: readonly number[]
}

export function noBlock(): Block {
  return { doors: {}, peer: [], within: [] }
}

export function noSamples(): Samples {
  return { took: [], behind: [], raw: [], bytes: [] }
}

export function addSamples(one: Samples, other: Samples): Samples {
  return {
    took: [...one.took, ...other.took],
    behind: [...one.behind, ...other.behind],
    raw: [...one.raw, ...other.raw],
    bytes: [...one.bytes, ...other.bytes],
  }
}

export function addBlocks(one: Block, other: Block): Block {
  const doors = { ...one.doors }
  for (const [name, samples] of Object.entries(other.doors)) {
    doors[name] = addSamples(doors[name] ?? noSamples(), samples)
  }
  const [peer, within] = [
    [...one.peer, ...other.peer],
    [...one.within, ...other.within],
  ]
  return { doors, peer, within }
}

import type { Meeting } from './friendship.schema.ts'

/** Fewest that are put into a picture or a share (domain guide, section d: start balance, n of 5 or more). */
export const FEWEST = 5
/** A share of mine above this is worth a gentle note (domain guide, step 4). */
export const MOSTLY_MINE = 0.7
/** What is looked at: the newest ones, so that an old season does not weigh on for ever. A choice of ours. */
export const MOST_LOOKED_AT = 30

/** The newest of them, oldest first, as a picture reads. `meetings` are newest first. */
export function lookedAt(meetings: readonly Meeting[]): Meeting[] {
  return meetings.slice(0, MOST_LOOKED_AT).toReversed()
}

export interface StartBalance {
  readonly mine: number
  readonly theirs: number
  /** Begun by both: said, and left out of the share. */
  readonly both: number
  /** mine / (mine + theirs), 0 to 1; null below `FEWEST` that one of the two began. */
  readonly share: number | null
}

/** Who began (domain guide, section d). It is about where my own hand is, and scores nobody. */
export function startBalance(meetings: Iterable<Pick<Meeting, 'startedBy'>>): StartBalance {
  let [mine, theirs, both] = [0, 0, 0]
  for (const { startedBy } of meetings) {
    if (startedBy === 'me') mine += 1
    else if (startedBy === 'them') theirs += 1
    else both += 1
  }
  const begun = mine + theirs
  return { mine, theirs, both, share: begun < FEWEST ? null : mine / begun }
}

export function isMostlyMine({ share }: StartBalance): boolean {
  return share !== null && share > MOSTLY_MINE
}

export interface Sides {
  readonly low: number
  readonly even: number
  readonly high: number
}

/** How many of those that were noted lay below, on and above the middle; null below `FEWEST`. */
export function sidesOf(values: Iterable<number | null>): Sides | null {
  let [low, even, high] = [0, 0, 0]
  for (const value of values) {
    if (value === null) continue
    if (value < 0) low += 1
    else if (value === 0) even += 1
    else high += 1
  }
  return low + even + high < FEWEST ? null : { low, even, high }
}

/** Of the last five that say so, at least this many leave less energy: the guide's "energy keeps falling". Our choice. */
const MANY_OF_FIVE = 4

/** `meetings` are newest first. */
export function keepsCostingEnergy(meetings: readonly Pick<Meeting, 'energyAfter'>[]): boolean {
  const noted = meetings.map(({ energyAfter }) => energyAfter).filter((energy) => energy !== null)
  return noted.slice(0, FEWEST).filter((energy) => energy < 0).length >= MANY_OF_FIVE
}

/** How often I listened most of the time, or a good part of it: 2 or 3 of 3; null below `FEWEST`. */
export function listening(
  meetings: Iterable<Pick<Meeting, 'iListened'>>,
): { readonly well: number; readonly of: number } | null {
  let [well, of] = [0, 0]
  for (const { iListened } of meetings) {
    if (iListened === null) continue
    of += 1
    if (iListened >= 2) well += 1
  }
  return of < FEWEST ? null : { well, of }
}

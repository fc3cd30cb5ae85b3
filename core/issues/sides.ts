import type { Issue } from './issue.schema.ts'

export type Side = 'mine' | 'theirs' | 'circumstance'

const SIDES: readonly Side[] = ['mine', 'theirs', 'circumstance']

type SidesOf = Pick<Issue, 'myPart' | 'theirPart' | 'wasAfraidOrHurt'>

/** Where someone was afraid or hurt, nobody asks what their own part was. Written words stay stored. */
export function hidesMyPart(issue: Pick<Issue, 'wasAfraidOrHurt'>): boolean {
  return issue.wasAfraidOrHurt
}

/** Such a card stays out of goals, talks, moments and every export. */
export function mayLeaveTheBoard(issue: Pick<Issue, 'wasAfraidOrHurt'>): boolean {
  return !issue.wasAfraidOrHurt
}

/** The questions of one close look. The order rotates, so that no side always comes first. */
export function sidesInOrder(issue: Pick<Issue, 'wasAfraidOrHurt' | 'lookedCloserAt'>): readonly Side[] {
  const turn = issue.lookedCloserAt.length % SIDES.length
  const turned = [...SIDES.slice(turn), ...SIDES.slice(0, turn)]
  return hidesMyPart(issue) ? turned.filter((side) => side !== 'mine') : turned
}

export interface BalanceNote {
  readonly onlyMine: number
  readonly onlyTheirs: number
}

/** From this many cards with the same one side on, the board says so once, without a verdict. */
export const ONE_SIDED_CARDS = 5

/** Null while neither side stands alone on five cards. Cards of fear or hurt are never weighed. */
export function balanceNote(issues: Iterable<SidesOf>): BalanceNote | null {
  let onlyMine = 0
  let onlyTheirs = 0
  for (const issue of issues) {
    if (issue.wasAfraidOrHurt) continue
    const mine = issue.myPart.trim() !== ''
    const theirs = issue.theirPart.trim() !== ''
    if (mine && !theirs) onlyMine += 1
    if (theirs && !mine) onlyTheirs += 1
  }
  return Math.max(onlyMine, onlyTheirs) < ONE_SIDED_CARDS ? null : { onlyMine, onlyTheirs }
}

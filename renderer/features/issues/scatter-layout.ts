import { scatterQuadrant, type Quadrant } from '../../../core/issues/card-view.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { mayLeaveTheBoard } from '../../../core/issues/sides.ts'

export interface Point {
  readonly issue: Issue
  readonly weight: number
  readonly influence: number
  readonly quadrant: Quadrant
  /** Percent from the left and from the top of the field. */
  readonly left: number
  readonly top: number
}

/** Half a step of room above the heaviest and below the lightest, so that no point sits on the frame. */
const ROOM = 0.5
const STEPS = 5
/** Percent of the field's size within which two points would cover each other. */
const NEAR = { left: 3.2, top: 5.5 }

/** Percent from the top where heavy begins: halfway between weights 2 and 3. */
export const HEAVY_LINE = topOf(2.5)

/** Those with a weight and an influence, apart from cards of fear or hurt; heavy ones first. */
export function pointsOf(issues: readonly Issue[]): readonly Point[] {
  const points: Point[] = []
  for (const issue of issues) {
    const { weight, myInfluence: influence } = issue
    if (weight === null || influence === null || !mayLeaveTheBoard(issue)) continue
    const quadrant = scatterQuadrant(weight, influence)
    const free = freePlace(points, 3 + influence * 0.94, topOf(weight))
    points.push({ issue, weight, influence, quadrant, ...free })
  }
  return points.toSorted((a, b) => b.weight - a.weight || b.influence - a.influence)
}

function freePlace(points: readonly Point[], left: number, top: number): { left: number; top: number } {
  let shifted = top
  const isTaken = (): boolean =>
    points.some((at) => Math.abs(at.left - left) < NEAR.left && Math.abs(at.top - shifted) < NEAR.top)
  while (isTaken() && shifted < 100 - NEAR.top) shifted += NEAR.top
  return { left, top: shifted }
}

function topOf(weight: number): number {
  return 100 - ((weight - 1 + ROOM) / (STEPS - 1 + 2 * ROOM)) * 100
}

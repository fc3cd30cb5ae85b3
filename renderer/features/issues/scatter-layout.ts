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
  /** Where its title has room; without room it shows on hover and focus. */
  readonly label: 'right' | 'left' | 'above' | 'none'
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
  const points: Omit<Point, 'label'>[] = []
  for (const issue of issues) {
    const { weight, myInfluence: influence } = issue
    if (weight === null || influence === null || !mayLeaveTheBoard(issue)) continue
    const quadrant = scatterQuadrant(weight, influence)
    const free = freePlace(points, 3 + influence * 0.94, topOf(weight))
    points.push({ issue, weight, influence, quadrant, ...free })
  }
  return labelled(points.toSorted((a, b) => b.weight - a.weight || b.influence - a.influence))
}

function freePlace(points: readonly Placed[], left: number, top: number): { left: number; top: number } {
  let shifted = top
  const isTaken = (): boolean =>
    points.some((at) => Math.abs(at.left - left) < NEAR.left && Math.abs(at.top - shifted) < NEAR.top)
  while (isTaken() && shifted < 100 - NEAR.top) shifted += NEAR.top
  return { left, top: shifted }
}

type Placed = Pick<Point, 'left' | 'top'>

interface Box {
  readonly from: number
  readonly to: number
  readonly top: number
}

/** Percent of the field's width that a letter and a dot take at the narrowest; the longest title shown. */
const LETTER = 0.8
const DOT = 1.2
const LONGEST_LABEL = 28

const SIDES = ['right', 'left', 'above'] as const

/** Gives each title the side where it covers no dot and no other title. */
function labelled(points: readonly Omit<Point, 'label'>[]): readonly Point[] {
  const taken: Box[] = points.map(({ left, top }) => ({ from: left - DOT, to: left + DOT, top }))
  return points.map((point) => {
    const width = Math.min(LONGEST_LABEL, point.issue.title.length * LETTER)
    const { left, top } = point
    const boxes = {
      right: { from: left + DOT, to: left + DOT + width, top },
      left: { from: left - DOT - width, to: left - DOT, top },
      above: { from: left - width / 2, to: left + width / 2, top: top - NEAR.top },
    }
    const isFree = (box: Box): boolean =>
      box.from >= 0 && box.to <= 100 && box.top > 0 && !taken.some((each) => overlaps(each, box))
    const label = SIDES.find((side) => isFree(boxes[side])) ?? 'none'
    if (label !== 'none') taken.push(boxes[label])
    return { ...point, label }
  })
}

function overlaps(one: Box, other: Box): boolean {
  return Math.abs(one.top - other.top) < NEAR.top && one.from < other.to && other.from < one.to
}

function topOf(weight: number): number {
  return 100 - ((weight - 1 + ROOM) / (STEPS - 1 + 2 * ROOM)) * 100
}

import { INK, WIDTH, round, ruler, share, svg, words } from './chart-frame.ts'
import { node, type PrintNode } from './node.ts'
import type { PairsChart } from './print.schema.ts'

const LEFT = 150
const RIGHT = 24
const TOP = 10
const ROW = 26
const FOOT = 26
/** Radius of the first answer; larger than the dot, so that it is seen around one that is the same. */
const RING = 6

/** Each row a line from the first answer, a ring, to the latest, a dot: told apart by shape, not by colour. */
export function pairsChart({ sentence, scale, rows }: PairsChart): PrintNode {
  const height = TOP + rows.length * ROW + FOOT
  const x = (value: number): number => LEFT + share(scale, value) * (WIDTH - LEFT - RIGHT)
  const bottom = TOP + rows.length * ROW
  return svg(height, sentence, [
    ...scale.ticks.flatMap(({ at, label }) => [
      ruler(x(at), TOP, x(at), bottom),
      words(label, x(at), height - 8, 'middle'),
    ]),
    ...rows.flatMap(({ label, first, latest }, at) => {
      const y = round(TOP + at * ROW + ROW / 2)
      return [
        words(label, 0, y + 4, 'start', '#1d2226'),
        ...(first === null ? [] : ends(x(first), x(latest), y)),
        node('circle', { cx: round(x(latest)), cy: y, r: 4.5, fill: INK }),
      ]
    }),
  ])
}

function ends(first: number, latest: number, y: number): PrintNode[] {
  const circle = { cx: round(first), cy: y, r: RING, fill: 'none', stroke: INK, 'stroke-width': 1.4 }
  const ring = node('circle', circle)
  if (Math.abs(latest - first) <= RING) return [ring]
  const from = first + Math.sign(latest - first) * RING
  const line = { x1: round(from), y1: y, x2: round(latest), y2: y, stroke: INK, 'stroke-width': 1.6 }
  return [node('line', line), ring]
}

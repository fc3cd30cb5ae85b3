import { INK, WIDTH, round, ruler, share, svg, words } from './chart-frame.ts'
import { node, type PrintNode } from './node.ts'
import type { LineChart } from './print.schema.ts'

const HEIGHT = 190
const LEFT = 78
const RIGHT = 12
const TOP = 14
const BOTTOM = 34

/** The line as vectors: gaps stay gaps, and every number is a dot, so that it reads in grey too. */
export function lineChart({ sentence, scale, points }: LineChart): PrintNode {
  const x = (at: number): number =>
    points.length < 2
      ? (LEFT + WIDTH - RIGHT) / 2
      : LEFT + (at / (points.length - 1)) * (WIDTH - LEFT - RIGHT)
  const y = (value: number): number => TOP + (1 - share(scale, value)) * (HEIGHT - TOP - BOTTOM)
  const places = points.map(({ value }, at) =>
    value === null ? null : { x: round(x(at)), y: round(y(value)) },
  )
  return svg(HEIGHT, sentence, [
    ...scale.ticks.flatMap(({ at, label }) => [
      ruler(LEFT - 6, y(at), WIDTH, y(at)),
      words(label, LEFT - 14, y(at) + 4, 'end'),
    ]),
    ...stretches(places).map((stretch) =>
      node('polyline', {
        points: stretch.map((place) => `${place.x},${place.y}`).join(' '),
        fill: 'none',
        stroke: INK,
        'stroke-width': 1.8,
        'stroke-linejoin': 'round',
      }),
    ),
    ...places
      .filter((place) => place !== null)
      .map((place) => node('circle', { cx: place.x, cy: place.y, r: 3, fill: INK })),
    ...labels(points, x),
  ])
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Points that follow one another without a gap; one alone is a dot and no line. */
function stretches(places: readonly (Place | null)[]): Place[][] {
  const found: Place[][] = [[]]
  for (const place of places) {
    if (place === null) found.push([])
    else found.at(-1)?.push(place)
  }
  return found.filter((stretch) => stretch.length > 1)
}

/** The first and the last time, and the middle one where there is room. */
function labels(points: LineChart['points'], x: (at: number) => number): PrintNode[] {
  const last = points.length - 1
  const places = points.length < 5 ? [0, last] : [0, last >> 1, last]
  return [...new Set(places)]
    .filter((at) => at >= 0)
    .map((at) => {
      const anchor = last === 0 ? 'middle' : at === 0 ? 'start' : at === last ? 'end' : 'middle'
      return words(points[at]!.label, x(at), HEIGHT - 10, anchor)
    })
}

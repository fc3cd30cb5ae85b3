import { node, type PrintNode } from './node.ts'
import type { Scale } from './print.schema.ts'

/** Units of the drawing, which is as wide as the text. */
export const WIDTH = 640
export const INK = '#2f5d62'
const SOFT = '#4d565c'
const GRID = '#dfe4e7'

export function svg(height: number, sentence: string, kids: readonly PrintNode[]): PrintNode {
  const attributes = { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': sentence }
  return node('svg', attributes, ...kids)
}

export function words(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  fill = SOFT,
): PrintNode {
  return node('text', { x: round(x), y: round(y), 'text-anchor': anchor, fill }, text)
}

export function ruler(x1: number, y1: number, x2: number, y2: number): PrintNode {
  return node('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), stroke: GRID })
}

/** How far along a scale, 0 to 1; what lies outside of it stays at its end. */
export function share({ lowest, highest }: Scale, value: number): number {
  const width = highest - lowest
  return width <= 0 ? 0 : Math.min(1, Math.max(0, (value - lowest) / width))
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}

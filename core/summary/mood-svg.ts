import { escapeHtml } from '../kernel/escape-html.ts'
import type { SummaryBlock } from './summary.contract.ts'

type MoodLine = Extract<SummaryBlock, { kind: 'mood-line' }>

const WIDTH = 640
const HEIGHT = 190
const LEFT = 78
const RIGHT = 12
const TOP = 14
const BOTTOM = 34
const SCALE = ['very low', 'low', 'steady', 'good', 'very good'] as const

/** The line as vectors: gaps stay gaps, and every mean is a dot, so that it reads in grey too. */
export function moodSvg({ sentence, points }: MoodLine): string {
  const x = (at: number): number =>
    points.length < 2
      ? (LEFT + WIDTH - RIGHT) / 2
      : LEFT + (at / (points.length - 1)) * (WIDTH - LEFT - RIGHT)
  const y = (mean: number): number => TOP + ((5 - mean) / 4) * (HEIGHT - TOP - BOTTOM)
  const means = points.map(({ mean }, at) => (mean === null ? null : `${round(x(at))},${round(y(mean))}`))
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(sentence)}" font-family="inherit" font-size="11">`,
    ...SCALE.map((word, at) => grid(word, round(y(at + 1)))),
    ...stretches(means).map(
      (stretch) =>
        `<polyline points="${stretch}" fill="none" stroke="#2f5d62" stroke-width="1.8" stroke-linejoin="round"/>`,
    ),
    ...means.filter((mean) => mean !== null).map((mean) => dot(mean)),
    ...labels(points, x),
    '</svg>',
  ].join('')
}

function grid(word: string, y: number): string {
  return `<line x1="${LEFT - 6}" x2="${WIDTH}" y1="${y}" y2="${y}" stroke="#dfe4e7"/><text x="${LEFT - 14}" y="${y + 4}" text-anchor="end" fill="#4d565c">${word}</text>`
}

function dot(place: string): string {
  const [x, y] = place.split(',')
  return `<circle cx="${x}" cy="${y}" r="3" fill="#2f5d62"/>`
}

/** Points that follow one another without a gap. */
function stretches(means: readonly (string | null)[]): string[] {
  return means
    .map((mean) => mean ?? '|')
    .join(' ')
    .split('|')
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch.includes(' '))
}

/** The first and the last time, and the middle one where there is room. */
function labels(points: MoodLine['points'], x: (at: number) => number): string[] {
  const last = points.length - 1
  const places = points.length < 5 ? [0, last] : [0, last >> 1, last]
  return [...new Set(places)]
    .filter((at) => at >= 0)
    .map((at) => {
      const anchor = at === 0 && last > 0 ? 'start' : at === last && last > 0 ? 'end' : 'middle'
      return `<text x="${round(x(at))}" y="${HEIGHT - 10}" text-anchor="${anchor}" fill="#4d565c">${escapeHtml(points[at]!.label)}</text>`
    })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

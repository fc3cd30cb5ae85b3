import type { Paragraph } from './blocks.ts'
import { lineChart } from './line-chart.ts'
import { node, type PrintChild, type PrintNode } from './node.ts'
import { pairsChart } from './pairs-chart.ts'
import type { LineChart, PrintBlock, PrintDocument } from './print.schema.ts'
import { isFullPage, settingOf } from './sheet-setting.ts'

/** A number that is not there, in a table. */
export const NO_NUMBER = 'too few'

/** A block runs as its own words do: Arabic and Hebrew from the right. */
const RUNS = { dir: 'auto' } as const

/** The whole page, as one element. */
export function pageNode(document: PrintDocument): PrintNode {
  const period = document.period === '' ? [] : [node('p', { class: 'period', ...RUNS }, document.period)]
  return node(
    'main',
    { class: classOf(document) },
    node('h1', RUNS, document.title),
    ...period,
    ...document.blocks.flatMap(blockNodes),
  )
}

function classOf(document: PrintDocument): string {
  if (document.form === 'sheet') return `paper sheet ${settingOf(document).name}`
  if (document.form === 'paper') return 'paper'
  return isFullPage(document) ? 'paper close closer' : 'paper close'
}

function blockNodes(block: PrintBlock): PrintNode[] {
  switch (block.kind) {
    case 'heading':
      return [node(`h${block.level}`, RUNS, block.text)]
    case 'paragraph':
      return [node('p', RUNS, ...runs(block.runs))]
    case 'quote':
      return [node('blockquote', RUNS, node('p', {}, ...runs(block.runs)))]
    case 'list':
      return [node('ul', {}, ...block.items.map((item) => node('li', RUNS, ...runs(item))))]
    case 'facts':
      return [node('dl', {}, ...block.rows.map(factRow))]
    case 'table':
      return [table(block.caption, block.head, block.rows)]
    case 'line':
      return [drawn(lineChart(block), block.sentence)]
    case 'pairs':
      return [drawn(pairsChart(block), block.sentence)]
    case 'page-break':
      return [node('div', { class: 'page-break', 'aria-hidden': 'true' })]
  }
  return block satisfies never
}

/** The drawing with its sentence. Its numbers in a table would leave with the file unseen, for no sheet shows them. */
function drawn(drawing: PrintNode, sentence: string): PrintNode {
  return node('figure', {}, drawing, node('figcaption', RUNS, sentence))
}

/** The numbers of a line as rows of a table: one digit behind the point for all of them, or for none. */
export function pointRows({ points }: LineChart): string[][] {
  const isWhole = points.every(({ value }) => value === null || Number.isInteger(value))
  return points.map(({ label, value }) => [label, value === null || isWhole ? said(value) : value.toFixed(1)])
}

export function said(value: number | null): string {
  return value === null ? NO_NUMBER : String(value)
}

function factRow([name, fact]: readonly [string, string]): PrintNode {
  return node('div', {}, node('dt', RUNS, name), node('dd', RUNS, ...broken(fact)))
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): PrintNode {
  const named = caption === '' ? [] : [node('caption', RUNS, caption)]
  const heads = head.map((cell) => node('th', { scope: 'col', ...RUNS }, cell))
  const body = rows.map((row) => node('tr', {}, ...row.map((cell) => node('td', RUNS, cell))))
  return node('table', {}, ...named, node('thead', {}, node('tr', {}, ...heads)), node('tbody', {}, ...body))
}

const TAGS = { plain: null, em: 'em', strong: 'strong' } as const

function runs(all: Paragraph): PrintChild[] {
  return all.flatMap(({ text, style }) => {
    const tag = TAGS[style]
    return tag === null ? broken(text) : [node(tag, {}, ...broken(text))]
  })
}

/** Line breaks as they were typed. */
function broken(text: string): PrintChild[] {
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [node('br', {}), line]))
}

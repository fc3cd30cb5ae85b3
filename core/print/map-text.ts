import type { Paragraph } from './blocks.ts'
import type { PrintBlock, PrintDocument } from './print.schema.ts'

type Change = (text: string) => string

/** The same document with every text of it changed: title, headings, runs, cells, and what is written on charts. */
export function mapText(document: PrintDocument, change: Change): PrintDocument {
  return {
    ...document,
    title: change(document.title),
    period: change(document.period),
    blocks: document.blocks.map((block) => changed(block, change)),
  }
}

/** Every text of a document, in reading order. */
export function textsOf(document: PrintDocument): string[] {
  const found: string[] = []
  mapText(document, (text) => {
    found.push(text)
    return text
  })
  return found
}

function changed(block: PrintBlock, change: Change): PrintBlock {
  const runs = (all: Paragraph): Paragraph => all.map((run) => ({ ...run, text: change(run.text) }))
  switch (block.kind) {
    case 'heading':
      return { ...block, text: change(block.text) }
    case 'paragraph':
    case 'quote':
      return { ...block, runs: runs(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(runs) }
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(([name, fact]): [string, string] => [change(name), change(fact)]),
      }
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        head: block.head.map(change),
        rows: block.rows.map((row) => row.map(change)),
      }
    case 'line':
      return {
        ...block,
        sentence: change(block.sentence),
        points: block.points.map((point) => ({ ...point, label: change(point.label) })),
      }
    case 'pairs':
      return {
        ...block,
        sentence: change(block.sentence),
        rows: block.rows.map((row) => ({ ...row, label: change(row.label) })),
      }
    case 'page-break':
      return block
  }
  return block satisfies never
}

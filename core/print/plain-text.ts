import type { Paragraph } from './blocks.ts'
import { said } from './page-nodes.ts'
import type { PrintBlock, PrintDocument } from './print.schema.ts'

/** The document as plain words to paste: no marks but a dash before the items of a list. */
export function plainTextOf(document: PrintDocument): string {
  const parts = [document.title, document.period, ...document.blocks.map(textOf)]
  const kept = parts.map((part) => part.trimEnd()).filter((part) => part.trim() !== '')
  return `${kept.join('\n\n')}\n`
}

function textOf(block: PrintBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? block.text.toUpperCase() : block.text
    case 'paragraph':
      return runs(block.runs)
    case 'quote':
      return runs(block.runs)
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')
    case 'list':
      return block.items.map((item) => `- ${runs(item).replaceAll('\n', '\n  ')}`).join('\n')
    case 'facts':
      return block.rows.map(([name, fact]) => `${name}: ${fact}`).join('\n')
    case 'table':
      return [block.caption, ...[block.head, ...block.rows].map((row) => row.join(' · '))]
        .filter((line) => line !== '')
        .join('\n')
    case 'line':
      return block.sentence
    case 'pairs':
      return [block.sentence, ...block.rows.map(pairLine)].join('\n')
    case 'page-break':
      return ''
  }
  return block satisfies never
}

function pairLine(row: {
  readonly label: string
  readonly first: number | null
  readonly latest: number
}): string {
  return row.first === null
    ? `- ${row.label}: ${said(row.latest)}`
    : `- ${row.label}: ${said(row.first)}, then ${said(row.latest)}`
}

function runs(all: Paragraph): string {
  return all.map(({ text }) => text).join('')
}

import type { Paragraph, Run } from './blocks.ts'
import { escapeInline, escapeLineStart, escapeOneLine } from './markdown-text.ts'
import { pointRows, said } from './page-nodes.ts'
import type { PrintBlock, PrintDocument } from './print.schema.ts'

/** The document as Markdown (CommonMark with GFM tables) that reads well raw. */
export function markdownOf(document: PrintDocument): string {
  const period = escapeOneLine(document.period)
  const head = [`# ${headingText(document.title)}`, ...(period === '' ? [] : [period])]
  const blocks = document.blocks.map(blockOf).filter((text) => text !== '')
  return `${[...head, ...blocks].join('\n\n')}\n`
}

function blockOf(block: PrintBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${headingText(block.text)}`
    case 'paragraph':
      return runs(block.runs)
    case 'quote':
      return indented(runs(block.runs), '> ', '> ')
    case 'list':
      return block.items.map((item) => indented(runs(item), '- ', '  ')).join('\n')
    case 'facts':
      return block.rows
        .map(([name, fact]) => `- **${escapeOneLine(name)}:** ${escapeOneLine(fact)}`)
        .join('\n')
    case 'table':
      return [escapeOneLine(block.caption), table(block.head, block.rows)]
        .filter((text) => text !== '')
        .join('\n\n')
    case 'line':
      return `${escapeOneLine(block.sentence)}\n\n${table(block.columns, pointRows(block))}`
    case 'pairs': {
      const rows = block.rows.map(({ label, first, latest }) => [label, said(first), said(latest)])
      return `${escapeOneLine(block.sentence)}\n\n${table(block.columns, rows)}`
    }
    case 'page-break':
      return '---'
  }
  return block satisfies never
}

/** A row of # at the end would be read as the end of the heading. */
function headingText(text: string): string {
  return escapeOneLine(text).replace(/#+$/, '\\$&')
}

const STYLE_MARKS = { plain: '', em: '*', strong: '**' } as const

/** Lines of one paragraph; two spaces at the end of a line keep it where it was typed. */
function runs(all: Paragraph): string {
  const parts = joined(all)
  const text = parts.map((run, at) => styled(run, parts[at - 1], parts[at + 1])).join('')
  return text
    .split('\n')
    .map((line) => escapeLineStart(line.trim()))
    .filter((line) => line !== '')
    .join('  \n')
}

/** Marks must touch the words, so spaces at either end go outside of them; each line has its own marks. */
function styled(run: Run, before: Run | undefined, after: Run | undefined): string {
  const mark = canCarryMarks(run.text, before?.text.at(-1), after?.text[0]) ? STYLE_MARKS[run.style] : ''
  return run.text
    .split('\n')
    .map((line) => {
      const inner = line.trim()
      if (inner === '') return line === '' ? '' : ' '
      const [left, right] = [/^\s/.test(line) ? ' ' : '', /\s$/.test(line) ? ' ' : '']
      return `${left}${mark}${escapeInline(inner)}${mark}${right}`
    })
    .join('\n')
}

/** CommonMark's flanking rules, narrowed: letters and digits inside the marks, a space or nothing outside. */
function canCarryMarks(text: string, before: string | undefined, after: string | undefined): boolean {
  const inner = text.trim()
  const left = /^\s/.test(text) ? undefined : before
  const right = /\s$/.test(text) ? undefined : after
  return isOpenSide(left, inner[0] ?? '') && isOpenSide(right, inner.at(-1) ?? '')
}

function isOpenSide(outside: string | undefined, inside: string): boolean {
  if (outside === undefined || /\s/.test(outside)) return true
  return /[\p{L}\p{N}]/u.test(inside) && !/[*_]/.test(outside)
}

/** Neighbours of one style are one run. */
function joined(all: Paragraph): Paragraph {
  const found: Paragraph = []
  for (const run of all) {
    const last = found.at(-1)
    if (last?.style === run.style) found[found.length - 1] = { ...last, text: last.text + run.text }
    else if (run.text !== '') found.push(run)
  }
  return found
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const [first, ...others] = [head, ...rows].map((row) => tableLine(row.map(escapeOneLine)))
  return [first, tableLine(head.map(() => '---')), ...others].join('\n')
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : others}${line}`)
    .join('\n')
}

import type { PrintBlock } from './print.schema.ts'

export type Paragraph = Extract<PrintBlock, { kind: 'paragraph' }>['runs']
export type Run = Paragraph[number]

export function plain(text: string): Run {
  return { text, style: 'plain' }
}

export function strong(text: string): Run {
  return { text, style: 'strong' }
}

export function heading(level: 2 | 3, text: string): PrintBlock {
  return { kind: 'heading', level, text }
}

export function paragraph(...runs: Paragraph): PrintBlock {
  return { kind: 'paragraph', runs }
}

/** A label and what was written under it: "My part: …". */
export function labelled(label: string, text: string): PrintBlock {
  return paragraph(strong(`${label}: `), plain(text))
}

export function list(items: readonly Paragraph[]): PrintBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: [...items] }]
}

export function facts(rows: readonly (readonly [string, string])[]): PrintBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'facts', rows: rows.map(([name, fact]) => [name, fact]) }]
}

/** A section with its heading, or nothing where there is nothing to say. */
export function section(title: string, blocks: readonly PrintBlock[]): PrintBlock[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks]
}

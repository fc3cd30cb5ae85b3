import type { SummaryBlock } from './summary.contract.ts'

export type Paragraph = Extract<SummaryBlock, { kind: 'paragraph' }>['runs']
export type Run = Paragraph[number]

export function plain(text: string): Run {
  return { text, style: 'plain' }
}

export function strong(text: string): Run {
  return { text, style: 'strong' }
}

export function heading(level: 2 | 3, text: string): SummaryBlock {
  return { kind: 'heading', level, text }
}

export function paragraph(...runs: Paragraph): SummaryBlock {
  return { kind: 'paragraph', runs }
}

/** A label and what was written under it: "My part: …". */
export function labelled(label: string, text: string): SummaryBlock {
  return paragraph(strong(`${label}: `), plain(text))
}

export function list(items: readonly Paragraph[]): SummaryBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: [...items] }]
}

/** A section with its heading, or nothing where there is nothing to say. */
export function section(title: string, blocks: readonly SummaryBlock[]): SummaryBlock[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks]
}

import type { Paragraph } from '../print/blocks.ts'
import type { PrintBlock, PrintDocument } from '../print/print.schema.ts'
import { cleared } from './cleared.ts'
import type { ShutJudge } from './shut-words.ts'

export interface SheetToLeave {
  readonly document: PrintDocument
  /** How much is not on it. */
  readonly keptOut: number
}

/** A sheet of lists and paragraphs without the sentences that stand in a text which must not leave; headings of nothing go as well. */
export function sheetToLeave(document: PrintDocument, judge: ShutJudge): SheetToLeave {
  let keptOut = 0
  const line = (runs: Paragraph): Paragraph => {
    return runs.flatMap((run) => {
      const { kept, out } = cleared(run.text, judge)
      keptOut += out.length
      return kept.trim() === '' ? [] : [{ ...run, text: kept.trim() }]
    })
  }
  const blocks = document.blocks.flatMap((block): PrintBlock[] => {
    if (block.kind === 'list') {
      const items = block.items.map(line).filter((item) => item.length > 0)
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    if (block.kind !== 'paragraph') return [block]
    const runs = line(block.runs)
    return runs.length === 0 ? [] : [{ ...block, runs }]
  })
  const isEmptyPart = (at: number): boolean => {
    return blocks[at]?.kind === 'heading' && (blocks[at + 1]?.kind ?? 'heading') === 'heading'
  }
  if (keptOut === 0) return { document, keptOut }
  return { document: { ...document, blocks: blocks.filter((_, at) => !isEmptyPart(at)) }, keptOut }
}

import type { SummaryBlock } from '../../../core/summary/summary.contract.ts'

/** The blocks of each sheet, cut at the page breaks the document itself has. */
export function pagesOf(blocks: readonly SummaryBlock[]): readonly (readonly SummaryBlock[])[] {
  const pages: SummaryBlock[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') pages.push([])
    else pages.at(-1)?.push(block)
  }
  return pages.filter((page, at) => at === 0 || page.length > 0)
}

import { labelled, paragraph, plain } from '../print/blocks.ts'
import type { PrintBlock } from '../print/print.schema.ts'
import type { SummaryChoices } from './summary.contract.ts'

type Shown = SummaryChoices['freeText']

const SENTENCE_LENGTH = 180

/** A person's text as far as the reader shall see it; empty where only headings are shown. */
export function seen(text: string, shown: Shown): string {
  const whole = text.trim()
  if (shown === 'whole') return whole
  return shown === 'first_line' ? whole.split('\n')[0]!.trim() : ''
}

/** Paragraphs are parted by blank lines, as typed in a plain text box. */
export function prose(text: string, shown: Shown): PrintBlock[] {
  return seen(text, shown)
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(plain(part.trim())))
}

export function labelledProse(label: string, text: string, shown: Shown): PrintBlock[] {
  const [first, ...others] = seen(text, shown)
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (first === undefined) return []
  return [labelled(label, first), ...others.map((part) => paragraph(plain(part)))]
}

/** For one page: the first sentence, cut between words if it runs on. */
export function sentence(text: string): string {
  const line = text.trim().split('\n')[0]!.trim()
  const end = line.search(/[.!?…](?=\s|$)/)
  const first = end === -1 ? line : line.slice(0, end + 1)
  if (first.length <= SENTENCE_LENGTH) return first
  const cut = first.slice(0, SENTENCE_LENGTH - 1)
  const space = cut.lastIndexOf(' ')
  return `${space > SENTENCE_LENGTH / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}

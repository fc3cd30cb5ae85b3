import { paragraph, plain, section } from '../print/blocks.ts'
import type { PrintBlock } from '../print/print.schema.ts'
import { documentWords as words } from './document-words.ts'
import type { SummaryChoices } from './summary.contract.ts'
import type { SummarySection } from './summary-kinds.ts'

/** How each number came about, by the labels that tell it is there. */
const HOW: readonly (readonly [readonly string[], readonly string[]])[] = [
  [[words.quietDays], [words.howQuiet]],
  [[words.pullsHandled, words.pullsEased], [words.howPulls]],
  [[words.done], [words.howGoals]],
  [[words.moodMean], [words.howMood, words.howTrend]],
  [[words.pulseScore], [words.howPulse]],
  [[words.rating], [words.howRatings]],
  [[words.outcomeColumns[0]], [words.howOutcome]],
]

/** How the numbers came about, for those that `blocks` hold; and always what kind of paper this is. */
export function ending(choices: SummaryChoices, blocks: readonly PrintBlock[]): PrintBlock[] {
  const labels = new Set(blocks.flatMap(labelsOf))
  const has = (name: SummarySection): boolean => choices.sections.includes(name)
  const selfReport = paragraph(plain(words.selfReport))
  if (choices.reader === 'ex') return []
  if (!has('numbers')) return [selfReport]
  if (choices.length === 'one_page') {
    const short = [
      labels.has(words.goals) ? words.shortGoals : '',
      labels.has(words.moodMean) ? words.shortMood : '',
      words.selfReport,
    ]
    return [paragraph(plain(short.filter((line) => line !== '').join(' ')))]
  }
  const lines = HOW.flatMap(([signs, said]) => (signs.some((sign) => labels.has(sign)) ? said : []))
  const appendix = section(words.numbers, [...lines.map((line) => paragraph(plain(line))), selfReport])
  return [{ kind: 'page-break' }, ...appendix]
}

/** What names a block's numbers. */
function labelsOf(block: PrintBlock): readonly string[] {
  if (block.kind === 'facts') return block.rows.map(([name]) => name)
  if (block.kind === 'line' || block.kind === 'pairs') return block.columns
  return block.kind === 'heading' && block.level === 2 ? [block.text] : []
}

import { paragraph, plain, section } from '../print/blocks.ts'
import type { PrintBlock } from '../print/print.schema.ts'
import { documentWords as words } from './document-words.ts'
import type { SummaryChoices } from './summary.contract.ts'
import type { SummarySection } from './summary-kinds.ts'

/** How each number came about, where its section is in. */
const HOW: readonly (readonly [SummarySection, readonly string[]])[] = [
  ['quiet', [words.howQuiet]],
  ['urges', [words.howPulls]],
  ['goals', [words.howGoals]],
  ['mood', [words.howMood, words.howTrend]],
  ['pulse', [words.howPulse]],
  ['issues', [words.howRatings]],
  ['outcome', [words.howOutcome]],
]

/** How the numbers came about, for what is in; and always what kind of paper this is. */
export function ending(choices: SummaryChoices): PrintBlock[] {
  const has = (name: SummarySection): boolean => choices.sections.includes(name)
  const selfReport = paragraph(plain(words.selfReport))
  if (choices.reader === 'ex') return []
  if (!has('numbers')) return [selfReport]
  if (choices.length === 'one_page') {
    const short = [has('goals') ? words.shortGoals : '', has('mood') ? words.shortMood : '', words.selfReport]
    return [paragraph(plain(short.filter((line) => line !== '').join(' ')))]
  }
  const lines = HOW.flatMap(([name, said]) => (has(name) ? said : []))
  const appendix = section(words.numbers, [...lines.map((line) => paragraph(plain(line))), selfReport])
  return [{ kind: 'page-break' }, ...appendix]
}

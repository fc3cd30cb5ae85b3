import type { Boundary } from '../boundaries/boundaries.schema.ts'
import { type Paragraph, facts, heading, list, plain, strong } from '../print/blocks.ts'
import type { PrintBlock } from '../print/print.schema.ts'
import type { Allowed } from './allowed.ts'
import { MENDING_WORDS, documentWords as words } from './document-words.ts'
import { seen } from './prose.ts'
import type { Fact } from './space-sections.ts'
import { weeksUnder } from './space-sections.ts'
import type { SummaryChoices } from './summary.contract.ts'
import { when } from './when.ts'

/** My own lines in my words. Theirs are a number, unless what is theirs was ticked: the words are not mine to show. */
export function boundaryBlocks(all: Allowed, choices: SummaryChoices): PrintBlock[] {
  const mine = all.boundaries.filter(({ whose }) => whose === 'mine')
  const theirs = all.boundaries.filter(({ whose }) => whose === 'theirs')
  const showsTheirs = choices.sections.includes('theirs')
  if (choices.freeText === 'headings') {
    return facts([...linesFact(words.mine, mine, choices), ...boundaryFacts(all, choices)])
  }
  if (!showsTheirs) return [...lines(words.mine, mine, choices), ...facts(boundaryFacts(all, choices))]
  const [standing, lifted] = [theirs.filter(stands(choices)), theirs.filter((line) => !stands(choices)(line))]
  return [
    ...lines(words.mine, mine, choices),
    ...lines(words.theirs, standing, choices),
    ...lines(words.theirsLifted, lifted, choices),
  ]
}

/** How many of theirs stand at the end of the period, those that were lifted left out, and for how long the oldest of them does. */
export function boundaryFacts(all: Allowed, choices: SummaryChoices): Fact[] {
  const theirs = all.boundaries.filter(({ whose }) => whose === 'theirs')
  return linesFact(words.theirs, theirs, choices)
}

/** Of those that stand at the end of the period. */
function linesFact(name: string, all: readonly Boundary[], choices: SummaryChoices): Fact[] {
  const standing = all.filter(stands(choices))
  if (standing.length === 0) return []
  const weeks = Math.max(...standing.map((line) => weeksUnder(line, choices.to)))
  return [[name, words.linesKept(standing.length, weeks)]]
}

function stands({ to }: SummaryChoices): (line: Boundary) => boolean {
  return ({ liftedOn }) => liftedOn === null || liftedOn > to
}

function lines(title: string, all: readonly Boundary[], choices: SummaryChoices): PrintBlock[] {
  if (all.length === 0) return []
  return [heading(3, title), ...list(all.map((line) => lineOf(line, choices)))]
}

function lineOf({ text, since, liftedOn }: Boundary, choices: SummaryChoices): Paragraph {
  const kept = words.keepsSince(when(since, choices))
  const ended = liftedOn === null || liftedOn > choices.to ? '' : `, ${words.lifted(when(liftedOn, choices))}`
  const told = seen(text, choices.freeText)
  const said = told === '' ? '' : `${told} `
  return [plain(said), plain(`(${kept}${ended})`)]
}

export function slipBlocks({ slips }: Allowed, choices: SummaryChoices): PrintBlock[] {
  if (slips.length === 0) return []
  if (choices.freeText === 'headings') return facts([[words.slips, words.slipsNoted(slips.length)]])
  const items = slips.map(({ day, what, mended }): Paragraph => {
    const told = seen(what, choices.freeText)
    const said = told === '' ? '' : `${told} `
    return [strong(`${when(day, choices)}: `), plain(`${said}(${MENDING_WORDS[mended]})`)]
  })
  return [heading(3, words.slips), ...list(items)]
}

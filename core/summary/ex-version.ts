import { type Paragraph, list, paragraph, plain, section, strong } from '../print/blocks.ts'
import type { PrintBlock } from '../print/print.schema.ts'
import type { Allowed } from './allowed.ts'
import { documentWords as words } from './document-words.ts'
import { sift, whyNotConduct, whyNotSaid, type Sifted } from './own-conduct.ts'
import { seen } from './prose.ts'
import type { LeftOut, SummaryChoices } from './summary.contract.ts'
import type { SummarySection } from './summary-kinds.ts'
import { when } from './when.ts'

export interface ExVersion {
  readonly blocks: readonly PrintBlock[]
  readonly leftOut: readonly LeftOut[]
}

/** On one page at most this many of each. */
const MOST = 3

/**
 * What the other person may read: my own conduct, evidence, what I offer to repair (domain guide, e). No moods, pulls,
 * drafts, pulse or promise, nothing they did, and check (b) on every sentence.
 */
export function exVersion(all: Allowed, choices: SummaryChoices): ExVersion {
  const has = (name: SummarySection): boolean => choices.sections.includes(name)
  const leftOut: LeftOut[] = []
  const keep = ({ said, leftOut: out }: Sifted): readonly string[] => {
    leftOut.push(...out)
    return said
  }
  const most = choices.length === 'one_page' ? MOST : undefined
  const own = has('issues') && choices.freeText !== 'headings' ? ownSentences(all, choices, keep) : []
  const offers = has('repair') ? repairs(all).map((text) => seen(text, choices.freeText)) : []
  const repair = offers.flatMap((text) => keep(sift(text, whyNotConduct)))
  const blocks = [
    ...(has('statement') ? statement(choices, keep) : []),
    ...section(words.own, list(own.slice(0, most).map((text) => [plain(text)]))),
    ...section(words.differently, list(evidence(all, choices, keep).slice(0, most))),
    ...section(words.repair, list(repair.slice(0, most).map((text) => [plain(text)]))),
    ...(has('statement') ? closing(choices, keep) : []),
  ]
  return { blocks, leftOut }
}

type Keep = (sifted: Sifted) => readonly string[]

function statement(choices: SummaryChoices, keep: Keep): PrintBlock[] {
  const lines = [
    [words.howItWas, choices.howItWas],
    [words.howItIs, choices.howItIs],
    [words.whatIsNext, choices.whatIsNext],
  ] as const
  return lines.flatMap(([label, text]) => {
    const said = keep(sift(text, whyNotSaid)).join(' ')
    return said === '' ? [] : [paragraph(strong(`${label}: `), plain(said))]
  })
}

function closing(choices: SummaryChoices, keep: Keep): PrintBlock[] {
  const said = keep(sift(choices.closing, whyNotSaid)).join(' ')
  return said === '' ? [] : section(words.closing, [paragraph(plain(said))])
}

/** Of each card the first sentence that may be said, or all of them. */
function ownSentences({ issues }: Allowed, choices: SummaryChoices, keep: Keep): readonly string[] {
  return issues.flatMap(({ myPart }) => {
    const said = keep(sift(myPart, whyNotConduct))
    return choices.freeText === 'first_line' ? said.slice(0, 1) : said
  })
}

/** "This time I …" alone: where it happened and with whom is not theirs to know. */
function evidence(all: Allowed, choices: SummaryChoices, keep: Keep): Paragraph[] {
  if (!choices.sections.includes('evidence')) return []
  return all.evidence.flatMap(({ day, thisTimeI }) => {
    const told = seen(thisTimeI, choices.freeText)
    const said = told === '' ? [] : keep(sift(`${words.thisTimeI} ${told}`, whyNotConduct))
    return said.length === 0 ? [] : [[strong(`${when(day, choices)}: `), plain(said.join(' '))]]
  })
}

/** Of talks that were not declined. */
function repairs({ contact }: Allowed): readonly string[] {
  return contact.plans.filter(({ consent }) => consent !== 'declined').map(({ repair }) => repair)
}

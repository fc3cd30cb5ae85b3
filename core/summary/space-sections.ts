import { type Day, addDays, daysBetween } from '../kernel/time.ts'
import { facts, heading } from '../print/blocks.ts'
import type { PrintBlock } from '../print/print.schema.ts'
import { lastDay } from '../space/periods.ts'
import { ownContactDays } from '../space/own-contact.ts'
import { quietDays } from '../space/quiet-days.ts'
import { handled, topTrigger, urgeFigures } from '../space/urge-figures.ts'
import type { Allowed } from './allowed.ts'
import { TRIGGER_WORDS, documentWords as words } from './document-words.ts'
import { labelledProse, prose } from './prose.ts'
import type { SummaryChoices } from './summary.contract.ts'
import { when } from './when.ts'

export type Fact = readonly [string, string]

/** What was wanted in the first week that says so, and in the last one up to the end of the period. */
export function wantedBlocks({ space }: Allowed, choices: SummaryChoices): PrintBlock[] {
  const said = space.clarity.filter(({ want }) => want.trim() !== '')
  const [first, latest] = [said[0], said.at(-1)]
  if (!first || !latest) return []
  const label = (name: string, week: Day): string => `${name}, ${when(week, choices)}`
  const blocks = labelledProse(label(words.wantedFirst, first.week), first.want, choices.freeText)
  if (first === latest) return blocks
  return [...blocks, ...labelledProse(label(words.wantedNow, latest.week), latest.want, choices.freeText)]
}

export function quietBlocks(all: Allowed, choices: SummaryChoices): PrintBlock[] {
  const apart = all.space.periods
    .filter((period) => touches(period, choices))
    .toSorted((a, b) => (`${a.start} ${a.id}` < `${b.start} ${b.id}` ? -1 : 1))
  // Of several, each reason says which time it is of.
  const whys = apart.flatMap((period) => {
    const { whyForMe } = period
    return apart.length === 1
      ? prose(whyForMe, choices.freeText)
      : labelledProse(words.apartWhy(apartFact(period, choices)[1]), whyForMe, choices.freeText)
  })
  return [...facts([...quietFacts(all, choices), ...apart.map((each) => apartFact(each, choices))]), ...whys]
}

/** Quiet days of those that lie both in a time apart and in the period of the document. */
export function quietFacts({ space }: Allowed, choices: SummaryChoices): Fact[] {
  const { days } = quietDays(space.periods, space.own, choices.to)
  const here = days.filter(({ day }) => day >= choices.from)
  if (here.length === 0) return []
  return [[words.quietDays, words.quietOf(here.filter(({ isQuiet }) => isQuiet).length, here.length)]]
}

type Apart = Allowed['space']['periods'][number]

function touches(period: Apart, { from, to }: SummaryChoices): boolean {
  const last = lastDay(period)
  return period.start <= to && (last === null || last >= from)
}

function apartFact(period: Apart, choices: SummaryChoices): Fact {
  const last = lastDay(period)
  const from = when(period.start, choices)
  const isOver = last !== null && last <= choices.to
  return [words.apart, isOver ? words.apartFrom(from, when(last, choices)) : words.apartSince(from)]
}

export function urgeBlocks(all: Allowed): PrintBlock[] {
  const found = urgeFacts(all)
  return found.length === 0 ? [] : [heading(3, words.pulls), ...facts(found)]
}

export function urgeFacts({ space: { urges } }: Allowed): Fact[] {
  if (urges.length === 0) return []
  const without = handled(urges)
  const { before, after } = urgeFigures(urges)
  const trigger = topTrigger(urges)
  return [
    [words.pulls, String(urges.length)],
    ...(without === null ? [] : [[words.pullsHandled, words.pullsOf(without.without, without.all)] as const]),
    ...(before === null || after === null
      ? []
      : [[words.pullsEased, words.eased(before.toFixed(1), after.toFixed(1))] as const]),
    ...(trigger === null ? [] : [[words.pullsTop, TRIGGER_WORDS[trigger]] as const]),
  ]
}

/** Contact as facts of my own: what I sent and began, how often there was any, and which talks have been. */
export function contactBlocks({ contact, space }: Allowed, choices: SummaryChoices): PrintBlock[] {
  const begun = ownContactDays(space.own, choices.from, choices.to)
  const days = begun.more + begun.onlyPractical
  const talks = contact.plans.filter(
    ({ talkedOn }) => talkedOn !== null && talkedOn >= choices.from && talkedOn <= choices.to,
  )
  return facts([
    ...(contact.sent.length === 0 ? [] : [[words.sent, String(contact.sent.length)] as const]),
    ...(days === 0 ? [] : [[words.begun, words.begunOf(days, begun.onlyPractical)] as const]),
    ...(contact.meetings.length === 0 ? [] : [[words.meetings, String(contact.meetings.length)] as const]),
    ...talks.map(({ talkedOn, minutes }) => {
      return [words.talks, words.talkOf(when(talkedOn ?? choices.to, choices), minutes)] as const
    }),
  ])
}

/** Whole weeks in which a line stood, up to the end of the period. */
export function weeksUnder(
  { since, liftedOn }: { readonly since: Day; readonly liftedOn: Day | null },
  to: Day,
): number {
  const last = liftedOn !== null && liftedOn < to ? liftedOn : to
  return Math.max(0, Math.floor(daysBetween(since, addDays(last, 1)) / 7))
}

import { type Paragraph, facts, heading, list, plain, strong } from '../print/blocks.ts'
import type { PrintBlock, Scale } from '../print/print.schema.ts'
import { pulseScore } from '../support/pulses.ts'
import type { Session } from '../support/support.schema.ts'
import type { Allowed } from './allowed.ts'
import { ROLE_WORDS, documentWords as words } from './document-words.ts'
import { labelledProse, seen } from './prose.ts'
import type { Fact } from './space-sections.ts'
import { spansOf } from './spans.ts'
import type { SummaryChoices } from './summary.contract.ts'
import { when } from './when.ts'

const PULSE_SCALE: Scale = {
  lowest: 0,
  highest: 100,
  ticks: [0, 25, 50, 75, 100].map((at) => ({ at, label: String(at) })),
}

export function pulseBlocks({ pulses }: Allowed, choices: SummaryChoices): PrintBlock[] {
  if (pulses.length === 0) return []
  // The week in which the period begins belongs to its first stretch.
  const begun = pulses.map((pulse) => ({
    score: pulseScore(pulse),
    day: pulse.week < choices.from ? choices.from : pulse.week,
  }))
  const points = spansOf(choices).map(({ label, from, to }) => {
    const here = begun.filter(({ day }) => day >= from && day <= to).map(({ score }) => score)
    const value =
      here.length === 0 ? null : Math.round(here.reduce((sum, each) => sum + each, 0) / here.length)
    return { label, value }
  })
  const sentence = pulseSentence(pulses.map(pulseScore))
  return [{ kind: 'line', sentence, columns: [words.moodTime, words.pulseScore], scale: PULSE_SCALE, points }]
}

export function pulseSentence(scores: readonly number[]): string {
  const [first, last] = [scores[0], scores.at(-1)]
  if (first === undefined || last === undefined) return words.pulseNone
  return scores.length === 1 ? words.pulseOne(first) : words.pulseRange(first, last, scores.length)
}

export function supportFacts(all: Allowed, choices: SummaryChoices): Fact[] {
  const sessions = inPeriod(all.sessions, choices)
  const tries = sessions.flatMap(({ tryNext }) => tryNext)
  const tried = tries.filter(({ isDone }) => isDone).length
  return [
    ...(all.people.length === 0 ? [] : [[words.people, String(all.people.length)] as const]),
    ...(sessions.length === 0 ? [] : [[words.sessions, String(sessions.length)] as const]),
    ...(tries.length === 0 ? [] : [[words.tried, words.triedOf(tried, tries.length)] as const]),
  ]
}

export function supportBlocks(all: Allowed, choices: SummaryChoices): PrintBlock[] {
  return facts(supportFacts(all, choices))
}

/** Each with whom, as a role and never by a name, and what was taken away from it. */
export function sessionBlocks(all: Allowed, choices: SummaryChoices): PrintBlock[] {
  return inPeriod(all.sessions, choices).flatMap((session) => {
    const role = all.people.find(({ id }) => id === session.personId)?.role ?? 'other'
    const brought = session.bring.flatMap(({ text }) => seen(text, choices.freeText))
    return [
      heading(3, `${when(session.day, choices)}, ${ROLE_WORDS[role]}`),
      ...list(
        brought
          .filter((text) => text !== '')
          .map((text): Paragraph => [strong(`${words.brought}: `), plain(text)]),
      ),
      ...labelledProse(words.tookAway, session.tookAway, choices.freeText),
    ]
  })
}

/** What is still to be talked about, of the next session or the latest one that has any. */
export function questionLines(all: Allowed, choices: SummaryChoices): Paragraph[] {
  const open = all.sessions.filter(({ bring }) => bring.some(({ isDone }) => !isDone)).at(-1)
  return (open?.bring ?? [])
    .filter(({ isDone }) => !isDone)
    .map(({ text }) => seen(text, choices.freeText))
    .filter((text) => text !== '')
    .map((text) => [plain(text)])
}

function inPeriod(sessions: readonly Session[], { from, to }: SummaryChoices): readonly Session[] {
  return sessions.filter(({ day }) => day >= from && day <= to)
}

import { heading, list, plain, strong } from '../print/blocks.ts'
import type { PairsChart, PrintBlock, Scale } from '../print/print.schema.ts'
import { firstAndLatest, ratingsBetween } from '../outcome/ratings.ts'
import type { DayRating } from '../outcome/outcome.schema.ts'
import type { Allowed } from './allowed.ts'
import { AREA_WORDS, SCENARIO_WORDS, documentWords as words } from './document-words.ts'
import { entryBlocks, firstLineOf } from './entry-text.ts'
import type { SummaryChoices } from './summary.contract.ts'
import { when } from './when.ts'

const TEN: Scale = {
  lowest: 0,
  highest: 10,
  ticks: [0, 5, 10].map((at) => ({ at, label: String(at) })),
}

/** All of the same weight and in their own order; which of them is hoped for is nowhere said. */
export function outcomeBlocks({ scenarios }: Allowed, choices: SummaryChoices): PrintBlock[] {
  const rows = scenarios.flatMap(({ kind, couldBeOk }) => rowOf(SCENARIO_WORDS[kind], couldBeOk, choices))
  return pairs(words.couldBeOk, [...words.outcomeColumns], rows)
}

export function areaBlocks({ areas }: Allowed, choices: SummaryChoices): PrintBlock[] {
  const rows = areas.flatMap(({ area, ratings }) => rowOf(AREA_WORDS[area], ratings, choices))
  const steps = areas.filter(({ nextSmallStep }) => nextSmallStep.trim() !== '')
  return [
    ...pairs(words.areaSentence, [...words.areaColumns], rows),
    ...(steps.length === 0 || choices.freeText === 'headings'
      ? []
      : [
          heading(3, words.nextStep),
          ...list(
            steps.map(({ area, nextSmallStep }) => [
              strong(`${AREA_WORDS[area]}: `),
              plain(nextSmallStep.trim()),
            ]),
          ),
        ]),
  ]
}

export function letterBlocks({ letters }: Allowed, choices: SummaryChoices): PrintBlock[] {
  return letters.flatMap(({ writtenOn, text }) => {
    const head = heading(3, when(writtenOn, choices))
    if (choices.freeText === 'headings') return [head]
    if (choices.freeText === 'whole') return [head, ...entryBlocks(text)]
    const line = firstLineOf(text)
    return line === '' ? [head] : [head, { kind: 'paragraph' as const, runs: [plain(line)] }]
  })
}

type Row = PairsChart['rows'][number]

/** First and latest of the period, as in "What changed". */
function rowOf(label: string, ratings: readonly DayRating[], { from, to }: SummaryChoices): Row[] {
  const { first, latest } = firstAndLatest(ratingsBetween(ratings, from, to))
  return latest === null ? [] : [{ label, first: first?.rating ?? null, latest: latest.rating }]
}

function pairs(sentence: string, columns: PairsChart['columns'], rows: readonly Row[]): PrintBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'pairs', sentence, columns, scale: TEN, rows: [...rows] }]
}

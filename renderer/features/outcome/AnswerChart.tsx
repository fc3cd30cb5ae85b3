import type { ReactNode } from 'react'
import type { DayRating } from '../../../core/outcome/outcome.schema.ts'
import { firstAndLatest } from '../../../core/outcome/ratings.ts'
import { PairedBars } from '../../ui/charts/PairedBars.tsx'
import { shortDate } from '../../words/dates.ts'
import { outcomeWords } from '../../words/outcome.ts'

interface AnswerChartProps {
  readonly name: string
  /** What a line of the table is about. */
  readonly head: string
  readonly lines: readonly { readonly label: string; readonly ratings: readonly DayRating[] }[]
}

const words = outcomeWords.pair

/** First and latest answer of each, side by side, in words and as a table. */
export function AnswerChart({ name, head, lines }: AnswerChartProps): ReactNode {
  const read = lines.map(({ label, ratings }) => ({ label, ...firstAndLatest(ratings) }))
  const said = read.flatMap(({ label, first, latest }) => {
    if (latest === null) return []
    return [
      first === null ? words.only(label, latest.rating) : words.both(label, first.rating, latest.rating),
    ]
  })
  return (
    <PairedBars
      name={name}
      sentence={words.sentence(said.join('; '))}
      max={10}
      legend={[words.first, words.latest]}
      pairs={read.map(({ label, first, latest }) => ({
        label,
        first: first?.rating ?? null,
        latest: latest?.rating ?? null,
        says: inShort(first, latest),
      }))}
      head={[head, words.tableFirst, words.tableLatest]}
      rows={read.map(({ label, first, latest }) => [label, cell(first), cell(latest)])}
    />
  )
}

function inShort(first: DayRating | null, latest: DayRating | null): string {
  if (latest === null) return words.unsaid
  return first === null ? String(latest.rating) : words.both('', first.rating, latest.rating).trim()
}

function cell(rating: DayRating | null): string {
  return rating === null ? '–' : words.cell(rating.rating, shortDate(rating.day))
}

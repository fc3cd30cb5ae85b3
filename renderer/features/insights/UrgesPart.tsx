import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { Dumbbells } from '../../ui/charts/Dumbbells.tsx'
import { WeekBars } from '../../ui/charts/WeekBars.tsx'
import {
  monthAndYearInWords,
  monthInWords,
  shortDay,
  shortMonth,
  shortMonthAndYear,
} from '../../words/dates.ts'
import { insightsWords, oneDigit } from '../../words/insights.ts'
import { Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'

const words = insightsWords.urges

/** Months of which no two have one name. */
const YEAR = 12

type Urges = NonNullable<Changes['urges']>
type UrgeSpan = Urges['spans'][number]

export function UrgesPart({ urges }: { readonly urges: Urges }): ReactNode {
  const opens = useOpens()
  const { count, perWeek, before, relief, handled } = urges
  const sentences = [
    words.count(count, perWeek),
    before === null ? '' : words.before(before, relief),
    firstAndLast(urges),
    handled === null ? '' : words.handled(handled.without, handled.all),
  ]
  if (perWeek === null) return <Paragraph sentences={sentences} opens={opens('space')} />
  return (
    <Paragraph sentences={sentences} opens={opens('space')}>
      <UrgePictures urges={urges} />
    </Paragraph>
  )
}

/** The first and the last week, or month, with enough pulls for a mean; empty without two of them. */
function firstAndLast({ spans, unit }: Urges): string {
  const enough = spans.filter(({ before }) => before !== null)
  const [first, last] = [enough[0], enough.at(-1)]
  if (first?.before == null || last?.before == null || first === last) return ''
  const areNamesakes = monthInWords(first.from) === monthInWords(last.from)
  const longName = areNamesakes ? monthAndYearInWords : monthInWords
  const name = ({ from }: UrgeSpan): string =>
    unit === 'week' ? words.inWeek(shortDay(from)) : words.inMonth(longName(from))
  return words.firstAndLast(name(first), first.before, words.lower(name(last)), last.before)
}

function UrgePictures({ urges: { spans, unit } }: { readonly urges: Urges }): ReactNode {
  const monthName = spans.length > YEAR ? shortMonthAndYear : shortMonth
  const name = ({ from }: UrgeSpan): string => (unit === 'week' ? shortDay(from) : monthName(from))
  const rated = spans.flatMap((span) =>
    span.before === null ? [] : [{ span, before: span.before, after: span.after }],
  )
  const rows = spans.toReversed()
  return (
    <>
      <WeekBars
        sentence={words.bars[unit]}
        bars={spans.map((span) => ({ key: span.from, label: name(span), count: span.count }))}
        head={words.barsHead[unit]}
        rows={rows.map((span) => [name(span), String(span.count)])}
      />
      {rated.length > 0 && (
        <Dumbbells
          sentence={words.dumbbells}
          lines={rated.map(({ span, before, after }) => ({
            key: span.from,
            label: name(span),
            before,
            after,
          }))}
          head={words.ratedHead[unit]}
          rows={rows.map((span) => [name(span), sayMean(span.before), sayMean(span.after)])}
        />
      )}
    </>
  )
}

function sayMean(value: number | null): string {
  return value === null ? words.none : oneDigit(value)
}

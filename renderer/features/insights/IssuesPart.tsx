import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { SlopeLines } from '../../ui/charts/SlopeLines.tsx'
import { insightsWords } from '../../words/insights.ts'
import { Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'

const words = insightsWords.issues
/** More sentences of one kind would be a list; the table has all of them. */
const MOST_SENTENCES = 3

export function IssuesPart({
  issues: { cards, total, ratedOnce },
}: {
  readonly issues: NonNullable<Changes['issues']>
}): ReactNode {
  const opens = useOpens()
  const more = cards.length - MOST_SENTENCES
  const sentences = [
    ...cards.slice(0, MOST_SENTENCES).map(({ title, first, latest }) => words.card(title, first, latest)),
    more > 0 ? words.more(more) : '',
    total === null ? '' : words.total(total.first, total.latest, total.cards),
    ratedOnce === 0 ? '' : words.once(ratedOnce),
  ]
  if (cards.length === 0) return <Paragraph sentences={sentences} opens={opens('issues')} />
  return (
    <Paragraph sentences={sentences} opens={opens('issues')}>
      <SlopeLines
        sentence={words.key}
        slopes={cards.map(({ id, title, first, latest }) => ({ key: id, label: title, first, latest }))}
        ends={words.ends}
        head={words.head}
        rows={cards.map(({ title, first, latest, ratings }) => [
          title,
          String(first),
          String(latest),
          String(ratings),
        ])}
      />
    </Paragraph>
  )
}

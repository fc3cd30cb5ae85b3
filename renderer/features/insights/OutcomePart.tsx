import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { PairedBars } from '../../ui/charts/PairedBars.tsx'
import { insightsWords } from '../../words/insights.ts'
import { SCENARIO_WORDS } from '../../words/outcome.ts'
import { Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'

const words = insightsWords.outcome

interface OutcomePartProps {
  readonly outcomes: Changes['outcomes']
  /** Ways answered once in this time. */
  readonly once: number
}

export function OutcomePart({ outcomes, once }: OutcomePartProps): ReactNode {
  const opens = useOpens()
  const few = once === 0 ? '' : words.once(once)
  if (outcomes.length === 0) return <Paragraph sentences={[few]} opens={opens('outcome')} />
  const named = outcomes.map((way) => ({ ...way, name: SCENARIO_WORDS[way.kind] }))
  return (
    <Paragraph
      sentences={[words.lead, ...named.map(({ name, first, latest }) => words.way(name, first, latest)), few]}
      opens={opens('outcome')}
    >
      <PairedBars
        name={words.name}
        sentence={words.key}
        max={10}
        legend={words.legend}
        pairs={named.map(({ name, first, latest }) => ({
          label: name,
          first,
          latest,
          says: words.says(first, latest),
        }))}
        head={words.head}
        rows={named.map(({ name, first, latest, answers }) => [
          name,
          String(first),
          String(latest),
          String(answers),
        ])}
      />
    </Paragraph>
  )
}

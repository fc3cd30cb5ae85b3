import type { ReactNode } from 'react'
import { StepChart } from '../../ui/charts/StepChart.tsx'
import { dayHere, shortDate, shortDay } from '../../words/dates.ts'
import { insightsWords } from '../../words/insights.ts'
import { Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'
import type { Owned } from './use-owned.ts'

const words = insightsWords.ownership

/** How the words of one plan changed from version to version. */
export function OwnershipPart({ plan: { name, begun, steps } }: { readonly plan: Owned }): ReactNode {
  const opens = useOpens()
  const called = name === '' ? words.untitled(shortDate(begun)) : name
  const [first, latest] = [steps[0]?.share ?? 0, steps.at(-1)?.share ?? 0]
  return (
    <Paragraph
      sentences={[words.sentence(called, words.part(first), words.part(latest))]}
      opens={opens('conversation')}
    >
      <StepChart
        sentence={words.key}
        points={steps.map(({ at, share }) => ({
          label: at === null ? words.now : shortDay(dayHere(at)),
          value: share,
        }))}
        say={words.part}
        head={words.head}
      />
    </Paragraph>
  )
}

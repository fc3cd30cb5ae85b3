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
  const [first, latest] = [steps[0], steps.at(-1)]
  if (first === undefined || latest === undefined) return null
  return (
    <Paragraph
      sentences={[words.sentence(called, words.part(first.own, first.of), words.part(latest.own, latest.of))]}
      opens={opens('conversation')}
    >
      <StepChart
        sentence={words.key}
        points={steps.map(({ at, own, of }) => ({
          label: at === null ? words.now : shortDay(dayHere(at)),
          value: own / of,
          says: words.part(own, of),
        }))}
        head={words.head}
      />
    </Paragraph>
  )
}

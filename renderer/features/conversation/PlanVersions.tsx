import { useMemo, type ReactNode } from 'react'
import type { Check } from '../../../core/conversation/balance.ts'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import { ownershipSteps } from '../../../core/conversation/ownership-steps.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { StepChart } from '../../ui/charts/StepChart.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { dayHere, shortDay } from '../../words/dates.ts'

interface PlanVersionsProps {
  readonly plan: Plan
  /** What the plan says now. */
  readonly texts: readonly string[]
  readonly check: Check
}

const words = conversationWords.check

/** Share of own sentences among own and blaming ones, of each day the plan was written on. */
export function PlanVersions({ plan, texts, check }: PlanVersionsProps): ReactNode {
  const { value: versions } = useFeature('conversation.versions', { id: plan.id }, { keepsPrevious: true })
  const steps = useMemo(() => ownershipSteps(versions ?? [], texts, check), [versions, texts, check])
  const [first, last] = [steps[0], steps.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <Disclosure title={words.versions}>
      <StepChart
        sentence={words.versionsSentence(words.part(first.own, first.of), words.part(last.own, last.of))}
        points={steps.map(({ at, own, of }) => ({
          label: at === null ? words.versionsNow : shortDay(dayHere(at)),
          value: own / of,
          says: words.part(own, of),
        }))}
        head={words.versionsHead}
      />
    </Disclosure>
  )
}

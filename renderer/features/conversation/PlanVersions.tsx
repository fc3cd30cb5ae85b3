import { useMemo, type ReactNode } from 'react'
import { balanceOf, ownershipOf, type Check } from '../../../core/conversation/balance.ts'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { StepChart } from '../../ui/charts/StepChart.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { shortDay } from '../../words/dates.ts'

interface PlanVersionsProps {
  readonly plan: Plan
  /** What the plan says now. */
  readonly texts: readonly string[]
  readonly check: Check
}

const words = conversationWords.check

/** Share of own sentences among own and blaming ones, of each day the plan was written on. Worked out here and kept nowhere. */
export function PlanVersions({ plan, texts, check }: PlanVersionsProps): ReactNode {
  const { value: versions } = useFeature('conversation.versions', { id: plan.id }, { keepsPrevious: true })
  const earlier = useMemo(
    () =>
      (versions ?? []).map(({ at, spoken }) => ({
        label: shortDay(at.slice(0, 10)),
        value: ownershipOf(balanceOf(spoken, check)),
      })),
    [versions, check],
  )
  const now = { label: words.versionsNow, value: ownershipOf(balanceOf(texts, check)) }
  const points = [...earlier, now].filter(
    (point): point is { label: string; value: number } => point.value !== null,
  )
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < 2) return null
  return (
    <Disclosure title={words.versions}>
      <StepChart
        sentence={words.versionsSentence(words.part(first.value), words.part(last.value))}
        points={points}
        say={words.part}
        head={words.versionsHead}
      />
    </Disclosure>
  )
}

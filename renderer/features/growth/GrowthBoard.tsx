import { Plus, Sprout } from 'lucide-react'
import type { ReactNode } from 'react'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { send } from '../../bridge/commands.ts'
import type { StepParts } from '../../bridge/ToolPage.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { growthWords } from '../../words/growth.ts'
import { EvidencePart } from './EvidencePart.tsx'
import { GoalCard } from './GoalCard.tsx'
import s from './Growth.module.css'
import { RestingGoals } from './RestingGoals.tsx'

interface GrowthBoardProps {
  readonly goals: readonly GoalView[]
  readonly today: Day
  readonly focusGoal: string | null
  readonly onAdd: () => void
  readonly onEdit: (goal: Goal) => void
  readonly step: StepParts
}

const words = growthWords

export function GrowthBoard(props: GrowthBoardProps): ReactNode {
  const { goals, today, focusGoal, onAdd, onEdit, step } = props
  const { value: issues } = useFeature('issues.list')
  const active = goals.filter((view) => view.goal.status === 'active')
  const resting = goals.filter((view) => view.goal.status !== 'active')
  return (
    <Page>
      <PageHeader title={words.title} sub={words.lead} actions={<LeaveLinks done={step.done} />} />
      <section aria-labelledby="goals" className={s.part}>
        <div className={s.partHead}>
          <h2 id="goals" className={s.partTitle}>
            {words.goals.title}
          </h2>
          <p className={s.partHint}>{words.goals.most}</p>
          {goals.length > 0 && (
            <Button kind="primary" icon={<Plus />} onPress={onAdd}>
              {words.goals.add}
            </Button>
          )}
        </div>
        {goals.length === 0 && <NoGoal onAdd={onAdd} />}
        {goals.length > 0 && active.length === 0 && <p className={s.quiet}>{words.goals.allResting}</p>}
        {active.length > 0 && (
          <ul className={s.goals}>
            {active.map((view) => (
              <GoalCard
                key={view.goal.id}
                view={view}
                today={today}
                issue={issues?.find((issue) => issue.id === view.goal.issueId) ?? null}
                isFocused={focusGoal === view.goal.id}
                onEdit={onEdit}
              />
            ))}
          </ul>
        )}
        {resting.length > 0 && (
          <Disclosure
            key={resting.some((view) => view.goal.id === focusGoal) ? 'found' : 'folded'}
            isOpenAtFirst={resting.some((view) => view.goal.id === focusGoal)}
            title={words.goals.resting(resting.length)}
          >
            <RestingGoals views={resting} onEdit={onEdit} />
          </Disclosure>
        )}
      </section>
      <EvidencePart goals={goals.map((view) => view.goal)} issues={issues ?? []} today={today} />
      {step.foot}
    </Page>
  )
}

function NoGoal({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  return (
    <EmptyState
      icon={<Sprout />}
      title={words.goals.emptyTitle}
      actions={
        <Button kind="primary" onPress={onAdd}>
          {words.goals.emptyAction}
        </Button>
      }
    >
      {words.goals.emptyText}
    </EmptyState>
  )
}

function LeaveLinks({ done }: { readonly done: ReactNode }): ReactNode {
  return (
    <>
      <Button kind="quiet" onPress={() => send('open-support', {})}>
        {words.support}
      </Button>
      {done}
    </>
  )
}

import { useState, type ReactNode } from 'react'
import { canStartGoal } from '../../../core/growth/goals.ts'
import type { Goal, GoalDraft } from '../../../core/growth/growth.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { useCommand, type GoalOrigin } from '../../bridge/commands.ts'
import { TroublePage, type StepParts } from '../../bridge/ToolPage.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Page } from '../../ui/Page.tsx'
import { GoalForm } from './GoalForm.tsx'
import { GrowthBoard } from './GrowthBoard.tsx'
import { ThreeActive } from './ThreeActive.tsx'
import { goalDraftOf } from './goal-draft.ts'
import { firstDraft } from './goal-origin.ts'
import { useGoneTo } from './gone-to.ts'

/** What the form is filled with; `goal` is null for a new one. */
interface Editing {
  readonly goal: Goal | null
  readonly draft: GoalDraft
  readonly origin: GoalOrigin
}

/** Step 6: goals, check-ins, evidence. The goal form takes the place of the page while it is open. */
export function GrowthPage({ step }: { readonly step: StepParts }): ReactNode {
  const today = useToday()
  const { value: goals, error } = useFeature('growth.goals')
  const [editing, setEditing] = useState<Editing | null>(null)
  const [wanted, setWanted] = useState<Editing | null>(null)
  const [gone, goTo] = useGoneTo()

  useCommand('add-goal', (origin) => void begin(origin))
  useCommand('open-goal', ({ id }) => {
    setEditing(null)
    goTo(id)
  })

  async function begin(origin: GoalOrigin): Promise<void> {
    const fresh = { goal: null, draft: await firstDraft(origin), origin }
    const active = await call('growth.goals')
    if (!active.ok || canStartGoal(active.value.map((view) => view.goal))) setEditing(fresh)
    else setWanted(fresh)
  }

  function close(): void {
    setEditing(null)
    // The form is gone with the button that had the focus: the page is read from its top.
    requestAnimationFrame(() => document.querySelector('h1')?.focus())
  }

  if (error !== null) return <TroublePage error={error} />
  if (goals === undefined || today === null) return <Page>{null}</Page>
  if (editing !== null) {
    return <GoalForm goal={editing.goal} start={editing.draft} origin={editing.origin} onClose={close} />
  }
  return (
    <>
      <GrowthBoard
        goals={goals}
        today={today}
        gone={gone}
        step={step}
        onAdd={() => void begin({})}
        onGoOn={(origin) => void begin(origin)}
        onEdit={(goal) => setEditing({ goal, draft: goalDraftOf(goal), origin: {} })}
      />
      <ThreeActive
        goals={goals}
        isOpen={wanted !== null}
        onClose={() => setWanted(null)}
        onRoom={() => {
          if (wanted) setEditing(wanted)
          setWanted(null)
        }}
      />
    </>
  )
}

import { useState, type ReactNode } from 'react'
import { blankGoal, goalFromIfThen, goalFromIssue } from '../../../core/growth/goal-from-issue.ts'
import { canStartGoal } from '../../../core/growth/goals.ts'
import type { Goal, GoalDraft } from '../../../core/growth/growth.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { call } from '../../bridge/bridge.ts'
import { useCommand, type Commands } from '../../bridge/commands.ts'
import { TroublePage, type StepParts } from '../../bridge/ToolPage.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Page } from '../../ui/Page.tsx'
import { GoalForm } from './GoalForm.tsx'
import { GrowthBoard } from './GrowthBoard.tsx'
import { ThreeActive } from './ThreeActive.tsx'
import { goalDraftOf } from './goal-draft.ts'
import { useGoneTo } from './gone-to.ts'
import { nextReview } from './review.ts'

/** What the form is filled with; `goal` is null for a new one. */
interface Editing {
  readonly goal: Goal | null
  readonly draft: GoalDraft
  /** The plan it grows from. */
  readonly ifThenId: string | null
  /** The talk that it came of. */
  readonly planId: string | null
  /** The line of a session it began as. */
  readonly tryNext?: Commands['add-goal']['tryNext']
}

type New = Omit<Editing, 'goal'>

/** Step 6: goals, check-ins, evidence. The goal form takes the place of the page while it is open. */
export function GrowthPage({ step }: { readonly step: StepParts }): ReactNode {
  const today = useToday()
  const { value: goals, error } = useFeature('growth.goals')
  const [editing, setEditing] = useState<Editing | null>(null)
  const [wanted, setWanted] = useState<GoalDraft | null>(null)
  const [gone, goTo] = useGoneTo()
  const [wanted, setWanted] = useState<Editing | null>(null)
  const [focusGoal, setFocusGoal] = useState<string | null>(null)

  useCommand('add-goal', ({ issueId = null, ifThenId = null }) => void begin(issueId, ifThenId))
  const [wanted, setWanted] = useState<New | null>(null)

  useCommand('add-goal', (from) => void begin(from))

  useCommand('add-goal', (wish) => void begin(wish))
  useCommand('open-goal', ({ id }) => {
    setEditing(null)
    goTo(id)
  })

  async function begin(issueId: string | null, ifThenId: string | null): Promise<void> {
    const draft = await firstDraft(issueId, ifThenId)
    const fresh = { goal: null, draft, ifThenId }
    const active = await call('growth.goals')
    if (!active.ok || canStartGoal(active.value.map((view) => view.goal))) setEditing(fresh)
    else setWanted(fresh)
  async function begin({ issueId, title, ...from }: Commands['add-goal']): Promise<void> {
    const planId = from.planId ?? null
    const first = await firstDraft(issueId ?? null)
    const draft = title === undefined ? first : { ...first, title }
    if (!active.ok || canStartGoal(active.value.map((view) => view.goal)))
      setEditing({ goal: null, draft, planId })
    else setWanted({ draft, planId })
  async function begin({ issueId, title, tryNext }: Commands['add-goal']): Promise<void> {
    const next = { goal: null, draft, tryNext }
    if (!active.ok || canStartGoal(active.value.map((view) => view.goal))) setEditing(next)
    else setWanted(next)
  }

  function close(): void {
    setEditing(null)
    // The form is gone with the button that had the focus: the page is read from its top.
    requestAnimationFrame(() => document.querySelector('h1')?.focus())
  }

  if (error !== null) return <TroublePage error={error} />
  if (goals === undefined || today === null) return <Page>{null}</Page>
  if (editing !== null) {
    return <GoalForm goal={editing.goal} start={editing.draft} ifThenId={editing.ifThenId} onClose={close} />
    return <GoalForm goal={editing.goal} start={editing.draft} planId={editing.planId} onClose={close} />
    const { goal, draft, tryNext } = editing
    return <GoalForm goal={goal} start={draft} onAdded={(added) => tieTry(tryNext, added)} onClose={close} />
  }
  return (
    <>
      <GrowthBoard
        goals={goals}
        today={today}
        gone={gone}
        step={step}
        onAdd={() => void begin(null, null)}
        onEdit={(goal) => setEditing({ goal, draft: goalDraftOf(goal), ifThenId: null })}
        onAdd={() => void begin({})}
        onEdit={(goal) => setEditing({ goal, draft: goalDraftOf(goal), planId: null })}
        onEdit={(goal) => setEditing({ goal, draft: goalDraftOf(goal) })}
      />
      <ThreeActive
        goals={goals}
        isOpen={wanted !== null}
        onClose={() => setWanted(null)}
        onRoom={() => {
          if (wanted) setEditing(wanted)
          if (wanted) setEditing({ goal: null, ...wanted })
          setWanted(null)
        }}
      />
    </>
  )
}

/** Blank, or filled from a card or a plan; with the first look back in four weeks. */
async function firstDraft(issueId: string | null, ifThenId: string | null): Promise<GoalDraft> {
/** The line it began as names the goal from now on. */
async function tieTry(from: Commands['add-goal']['tryNext'], { id: goalId }: Goal): Promise<void> {
  if (from) await call('support.changeTry', { id: from.sessionId, itemId: from.itemId, part: { goalId } })
}

/** Blank, or filled from a card; with the first look back in four weeks. */
async function firstDraft(issueId: string | null): Promise<GoalDraft> {
  const now = await call('device.now')
  const today: Day = now.ok ? now.value.local.slice(0, 10) : new Date().toISOString().slice(0, 10)
  const blank = { ...blankGoal(today), review: nextReview(today) }
  if (ifThenId !== null) {
    const plans = await call('space.ifThens')
    const plan = plans.ok ? plans.value.find((each) => each.id === ifThenId) : undefined
    return plan ? { ...blank, ...goalFromIfThen(plan) } : blank
  }
  if (issueId === null) return blank
  const issues = await call('issues.list')
  const issue = issues.ok ? issues.value.find((each) => each.id === issueId) : undefined
  const filled = issue && goalFromIssue(issue, today)
  return filled?.ok ? { ...filled.value, review: blank.review } : blank
}

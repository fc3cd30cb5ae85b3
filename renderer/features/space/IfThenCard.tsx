import { Ellipsis, Moon, Pencil, Sprout, Trash2, Unlink } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import type { IfThen } from '../../../core/space/space.schema.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { pullWords } from '../../words/pulls.ts'
import { TRIGGER_WORDS } from '../../words/space-kinds.ts'
import s from './Space.module.css'

interface IfThenCardProps {
  readonly plan: IfThen
  readonly isFocused: boolean
  readonly onEdit: (plan: IfThen) => void
  readonly onRemove: (plan: IfThen) => void
}

const words = pullWords.ifThen

export function IfThenCard(props: IfThenCardProps): ReactNode {
  const { plan, isFocused } = props
  const { value: goals } = useFeature('growth.goals')
  const goal = goals?.find((view) => view.goal.id === plan.goalId)?.goal
  const sentence = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!isFocused) return
    sentence.current?.focus()
    sentence.current?.scrollIntoView({ block: 'center' })
  }, [isFocused])
  return (
    <li className={s.card}>
      <div className={s.head}>
        <p ref={sentence} tabIndex={-1} className={s.plan}>
          {pullWords.pull.plan(plan.cue, plan.action)}
        </p>
        <PlanMenu {...props} goal={goal} />
      </div>
      {plan.trigger !== null && <p className={s.quiet}>{TRIGGER_WORDS[plan.trigger]}</p>}
      {goal && (
        <div>
          <Button kind="quiet" isSmall icon={<Sprout />} onPress={() => send('open-goal', { id: goal.id })}>
            {words.openGoal(goal.title)}
          </Button>
        </div>
      )}
    </li>
  )
}

interface PlanMenuProps extends IfThenCardProps {
  readonly goal: Goal | undefined
}

function PlanMenu({ plan, goal, onEdit, onRemove }: PlanMenuProps): ReactNode {
  const { id, cue, action, isActive, trigger } = plan
  const edit = useAction('space.editIfThen')
  const tie = useAction('space.tieGoal')
  async function untie(goalId: string): Promise<void> {
    if (!(await tie.run({ id, goalId: null })).ok) return
    offerUndo(words.untied, () => tie.run({ id, goalId }))
  }
  const label = words.menu(cue)
  const entries: readonly MenuEntry[] = [
    { id: 'edit', label: words.edit, icon: <Pencil />, onAction: () => onEdit(plan) },
    {
      id: 'rest',
      label: isActive ? words.rest : words.use,
      icon: <Moon />,
      onAction: () => void edit.run({ id, draft: { cue, action, trigger, isActive: !isActive } }),
    },
    goal
      ? { id: 'untie', label: words.untie, icon: <Unlink />, onAction: () => void untie(goal.id) }
      : {
          id: 'goal',
          label: words.goal,
          icon: <Sprout />,
          onAction: () => send('add-goal', { ifThenId: id }),
        },
    {
      id: 'remove',
      label: words.removal.confirm,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => onRemove(plan),
    },
  ]
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

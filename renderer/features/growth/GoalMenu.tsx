import {
  Archive,
  CircleCheck,
  Ellipsis,
  History,
  NotebookText,
  Pause,
  Pencil,
  Play,
  Trash2,
} from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { GoalStatus } from '../../../core/growth/goal-kinds.ts'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { showToast } from '../../ui/Toast.tsx'
import { growthWords } from '../../words/growth.ts'
import { CheckInHistory } from './CheckInHistory.tsx'
import { useGoalStatus } from './use-goal-status.ts'

interface GoalMenuProps {
  readonly goal: Goal
  readonly onEdit: (goal: Goal) => void
}

const words = growthWords

const CHANGES: readonly { status: GoalStatus; label: string; icon: ReactNode }[] = [
  { status: 'active', label: words.card.takeUp, icon: <Play /> },
  { status: 'paused', label: words.card.pause, icon: <Pause /> },
  { status: 'kept', label: words.card.keep, icon: <CircleCheck /> },
  { status: 'let_go', label: words.card.letGo, icon: <Archive /> },
]

export function GoalMenu({ goal, onEdit }: GoalMenuProps): ReactNode {
  const [asks, setAsks] = useState<'nothing' | 'remove' | 'history'>('nothing')
  const setStatus = useGoalStatus()
  const putBack = useAction('growth.putGoalBack', { onDone: () => showToast({ text: words.remove.back }) })
  const remove = useAction('growth.removeGoal', {
    onDone: ({ id, title }) => offerUndo(words.remove.done(title), () => putBack.run({ id })),
  })
  const entries: readonly MenuEntry[] = [
    { id: 'edit', label: words.card.edit, icon: <Pencil />, onAction: () => onEdit(goal) },
    ...CHANGES.filter(({ status }) => status !== goal.status).map(({ status, label, icon }) => ({
      id: status,
      label,
      icon,
      onAction: () => void setStatus(goal, status),
    })),
    {
      id: 'write',
      label: words.card.write,
      icon: <NotebookText />,
      onAction: () => send('new-entry', { step: 'growth', mode: 'plain_day', goalId: goal.id }),
    },
    { id: 'history', label: words.card.checkIns, icon: <History />, onAction: () => setAsks('history') },
    {
      id: 'remove',
      label: words.card.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => setAsks('remove'),
    },
  ]
  return (
    <>
      <Menu label={words.card.menu(goal.title)} entries={entries}>
        <IconButton label={words.card.menu(goal.title)} icon={<Ellipsis />} />
      </Menu>
      <ConfirmDialog
        title={words.remove.title}
        confirmLabel={words.remove.confirm}
        cancelLabel={words.remove.cancel}
        isDanger
        isOpen={asks === 'remove'}
        onConfirm={() => void remove.run({ id: goal.id })}
        onClose={() => setAsks('nothing')}
      >
        {words.remove.text}
      </ConfirmDialog>
      {asks === 'history' && <CheckInHistory goal={goal} onClose={() => setAsks('nothing')} />}
    </>
  )
}

import { Ellipsis, HeartHandshake, PencilLine, Sprout, Trash2, Unlink } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { WaitingItem } from '../../../core/boundaries/boundaries.schema.ts'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { send } from '../../bridge/commands.ts'
import { RewordDialog } from '../../bridge/RewordDialog.tsx'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { boundariesWords } from '../../words/boundaries.ts'
import { formWords } from '../../words/forms.ts'
import s from './Boundaries.module.css'
import { meanwhileWordsLeft } from './forms-left.ts'

const words = boundariesWords.waiting
const LONGEST = 120

interface MeanwhileItemProps {
  readonly item: WaitingItem
  readonly goals: readonly Goal[]
}

export function MeanwhileItem({ item, goals }: MeanwhileItemProps): ReactNode {
  const change = useAction('boundaries.changeMeanwhile')
  const goal = goals.find(({ id }) => id === item.goalId)
  const { id } = item
  const [isRewording, setRewording] = useState(false)
  return (
    <li className={s.item}>
      <div className={s.itemWords}>
        <Checkbox isSelected={item.isDone} onChange={(isDone) => void change.run({ id, part: { isDone } })}>
          {item.text}
        </Checkbox>
        {goal && (
          <Button kind="quiet" isSmall icon={<Sprout />} onPress={() => send('open-goal', { id: goal.id })}>
            {words.goal(goal.title)}
          </Button>
        )}
      </div>
      <ItemMenu item={item} goals={goals} onReword={() => setRewording(true)} />
      {isRewording && (
        <RewordDialog
          left={meanwhileWordsLeft}
          id={`line ${id}`}
          text={item.text}
          longest={LONGEST}
          write={(text) => call('boundaries.changeMeanwhile', { id, part: { text } })}
          onClose={() => setRewording(false)}
        />
      )}
    </li>
  )
}

interface ItemMenuProps extends MeanwhileItemProps {
  readonly onReword: () => void
}

function ItemMenu({ item, goals, onReword }: ItemMenuProps): ReactNode {
  const { id } = item
  const change = useAction('boundaries.changeMeanwhile')
  const putBack = useAction('boundaries.putMeanwhileBack')
  const remove = useAction('boundaries.removeMeanwhile', {
    onDone: () => offerUndo(words.removed, () => putBack.run({ id })),
  })
  const tie = (goalId: string | null): void => void change.run({ id, part: { goalId } })
  const ties: readonly MenuEntry[] = goals
    .filter((goal) => goal.status === 'active' && goal.id !== item.goalId)
    .map((goal) => ({
      id: goal.id,
      label: words.tie(goal.title),
      icon: <Sprout />,
      onAction: () => tie(goal.id),
    }))
  const untie: readonly MenuEntry[] =
    item.goalId === null
      ? []
      : [{ id: 'untie', label: words.untie, icon: <Unlink />, onAction: () => tie(null) }]
  const entries: readonly MenuEntry[] = [
    { id: 'reword', label: formWords.reword.open, icon: <PencilLine />, onAction: onReword },
    ...ties,
    ...untie,
    {
      id: 'care',
      label: words.care,
      icon: <HeartHandshake />,
      onAction: () => send('plan-care', { text: item.text }),
    },
    {
      id: 'remove',
      label: words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => void remove.run({ id }),
    },
  ]
  const label = words.menu(item.text)
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

import { Ellipsis, PencilLine, Sprout, Trash2, Unlink } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Goal } from '../../../../core/growth/growth.schema.ts'
import { MOST_TRIED } from '../../../../core/support/sessions.ts'
import type { Session, TryItem } from '../../../../core/support/support.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { send } from '../../../bridge/commands.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { KeptLine } from '../../../bridge/KeptLine.tsx'
import { RewordDialog } from '../../../bridge/RewordDialog.tsx'
import { itemWordsLeft, tryLeft } from '../forms-left.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../ui/Menu.tsx'
import { formWords } from '../../../words/forms.ts'
import { supportStepWords } from '../../../words/support-step.ts'
import s from './SupportStep.module.css'
import { useTakeOff } from './use-take-off.ts'

interface TryListProps {
  readonly session: Session
  readonly goals: readonly Goal[]
}

const words = supportStepWords.sessions
const LONGEST = 80

/** What to try until the next one; each can become a goal. */
export function TryList({ session, goals }: TryListProps): ReactNode {
  const { id, tryNext } = session
  const add = useAction('support.addTry')
  return (
    <div className={s.list}>
      <h4 className={s.legend}>{words.tryNext}</h4>
      <ul className={s.items}>
        {tryNext.map((item) => (
          <Try key={item.id} item={item} sessionId={id} goals={goals} />
        ))}
      </ul>
      {tryNext.length < MOST_TRIED && (
        <KeptLine
          left={tryLeft}
          id={id}
          label={words.addTry}
          buttonLabel={words.addButton}
          longest={LONGEST}
          onAdd={async (text) => (await add.run({ id, text })).ok}
        />
      )}
    </div>
  )
}

interface TryProps {
  readonly item: TryItem
  readonly sessionId: string
  readonly goals: readonly Goal[]
}

function Try({ item, sessionId, goals }: TryProps): ReactNode {
  const { id: itemId, text, isDone, goalId } = item
  const change = useAction('support.changeTry')
  const goal = goals.find(({ id }) => id === goalId)
  const [isRewording, setRewording] = useState(false)
  return (
    <li className={s.item}>
      <div className={s.itemWords}>
        <Checkbox
          isSelected={isDone}
          onChange={(next) => void change.run({ id: sessionId, itemId, part: { isDone: next } })}
        >
          {text}
        </Checkbox>
        {goal && (
          <Button kind="quiet" isSmall icon={<Sprout />} onPress={() => send('open-goal', { id: goal.id })}>
            {words.goal(goal.title)}
          </Button>
        )}
      </div>
      <TryMenu item={item} sessionId={sessionId} goals={goals} onReword={() => setRewording(true)} />
      {isRewording && (
        <RewordDialog
          left={itemWordsLeft}
          id={`${sessionId} ${itemId}`}
          text={text}
          longest={LONGEST}
          write={(next) => call('support.changeTry', { id: sessionId, itemId, part: { text: next } })}
          onClose={() => setRewording(false)}
        />
      )}
    </li>
  )
}

interface TryMenuProps extends TryProps {
  readonly onReword: () => void
}

function TryMenu({ item, sessionId, goals, onReword }: TryMenuProps): ReactNode {
  const { id: itemId, text, goalId } = item
  const change = useAction('support.changeTry')
  const takeOff = useTakeOff(sessionId, itemId)
  const tie = (to: string | null): void => void change.run({ id: sessionId, itemId, part: { goalId: to } })
  const isTied = goals.some(({ id }) => id === goalId)
  const ties: readonly MenuEntry[] = goals
    .filter(({ status, id }) => status === 'active' && id !== goalId)
    .map(({ id, title }) => ({
      id,
      label: words.tie(title),
      icon: <Sprout />,
      onAction: () => tie(id),
    }))
  const entries: readonly MenuEntry[] = [
    { id: 'reword', label: formWords.reword.open, icon: <PencilLine />, onAction: onReword },
    ...(isTied
      ? [{ id: 'untie', label: words.untie, icon: <Unlink />, onAction: () => tie(null) }]
      : [
          {
            id: 'goal',
            label: words.makeGoal,
            icon: <Sprout />,
            onAction: () => send('add-goal', { title: text, tryNext: { sessionId, itemId } }),
          },
        ]),
    ...ties,
    {
      id: 'remove',
      label: words.takeTryOff,
      icon: <Trash2 />,
      isDanger: true,
      onAction: takeOff,
    },
  ]
  const label = words.tryMenu(text)
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

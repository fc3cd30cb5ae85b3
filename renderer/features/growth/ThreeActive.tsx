import type { ReactNode } from 'react'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { growthWords } from '../../words/growth.ts'
import s from './Growth.module.css'
import { useGoalStatus } from './use-goal-status.ts'

interface ThreeActiveProps {
  readonly goals: readonly GoalView[]
  readonly isOpen: boolean
  readonly onClose: () => void
  /** One was paused, so there is room. */
  readonly onRoom: () => void
}

const words = growthWords.three

/** A fourth goal is not refused outright: pausing one of the three makes room. */
export function ThreeActive({ goals, isOpen, onClose, onRoom }: ThreeActiveProps): ReactNode {
  const setStatus = useGoalStatus()
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.cancel}</Button>}
    >
      <p>{words.text}</p>
      <div className={s.pauseChoices}>
        {goals
          .filter(({ goal }) => goal.status === 'active')
          .map(({ goal }) => (
            <Button
              key={goal.id}
              isWide
              onPress={() => void setStatus(goal, 'paused').then((isDone) => isDone && onRoom())}
            >
              {words.pause(goal.title)}
            </Button>
          ))}
      </div>
    </Dialog>
  )
}

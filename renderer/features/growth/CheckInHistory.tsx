import type { ReactNode } from 'react'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { shortDate } from '../../words/dates.ts'
import { growthWords } from '../../words/growth.ts'
import s from './GoalCard.module.css'
import { sayCheckIn } from './check-in-value.ts'

interface CheckInHistoryProps {
  readonly goal: Goal
  readonly onClose: () => void
}

const words = growthWords.history

export function CheckInHistory({ goal, onClose }: CheckInHistoryProps): ReactNode {
  const { value: checkIns } = useFeature('growth.checkIns', { goalId: goal.id })
  return (
    <Dialog
      title={words.title(goal.title)}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      {checkIns?.length === 0 && <p>{words.none}</p>}
      <ul className={s.history}>
        {checkIns?.map((checkIn) => (
          <li key={checkIn.id}>
            <span className={s.historyDay}>{shortDate(checkIn.day)}</span>
            <span>
              {sayCheckIn(checkIn, goal.measure)}
              {checkIn.note !== '' && `. ${checkIn.note}`}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

import { Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { shortDate } from '../../words/dates.ts'
import { growthWords } from '../../words/growth.ts'
import s from './GoalCard.module.css'
import { sayCheckIn } from './check-in-value.ts'
import { takeBack } from './take-back.ts'

interface CheckInHistoryProps {
  readonly goal: Goal
  readonly onClose: () => void
}

const words = growthWords.history

/** Every check-in of a goal; each can be taken back, whatever its day. */
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
            <IconButton
              label={words.takeBack(shortDate(checkIn.day))}
              icon={<Undo2 />}
              onPress={() => void takeBack(checkIn)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

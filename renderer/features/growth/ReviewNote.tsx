import type { ReactNode } from 'react'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { growthWords } from '../../words/growth.ts'
import s from './GoalCard.module.css'
import { goalDraftOf } from './goal-draft.ts'
import { nextReview } from './review.ts'
import { useGoalStatus } from './use-goal-status.ts'

interface ReviewNoteProps {
  readonly goal: Goal
  readonly today: Day
  readonly onEdit: (goal: Goal) => void
}

const words = growthWords.review

/** From the chosen day on: is it still yours? It waits there for as long as it takes. */
export function ReviewNote({ goal, today, onEdit }: ReviewNoteProps): ReactNode {
  const edit = useAction('growth.editGoal')
  const setStatus = useGoalStatus()
  const goOn = (): void =>
    void edit.run({ id: goal.id, draft: { ...goalDraftOf(goal), review: nextReview(today) } })
  return (
    <div role="group" aria-label={words.title} className={s.review}>
      <p className={s.reviewTitle}>{words.title}</p>
      <p>{words.text}</p>
      <div className={s.reviewWays}>
        <Button isSmall onPress={goOn}>
          {words.goOn}
        </Button>
        <Button isSmall onPress={() => onEdit(goal)}>
          {words.change}
        </Button>
        <Button isSmall onPress={() => void setStatus(goal, 'paused')}>
          {words.pause}
        </Button>
        <Button isSmall onPress={() => void setStatus(goal, 'kept')}>
          {words.keep}
        </Button>
        <Button isSmall onPress={() => void setStatus(goal, 'let_go')}>
          {words.letGo}
        </Button>
      </div>
    </div>
  )
}

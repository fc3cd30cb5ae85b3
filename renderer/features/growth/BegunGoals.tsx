import type { ReactNode } from 'react'
import type { GoalOrigin } from '../../bridge/commands.ts'
import { useSitting } from '../../bridge/sitting.ts'
import { Button } from '../../ui/Button.tsx'
import { growthWords } from '../../words/growth.ts'
import { goalsLeft } from './forms-left.ts'
import { isFromElsewhere } from './goal-origin.ts'
import s from './Growth.module.css'

const words = growthWords.goals

/** New goals left half-written whose form only opens where they come from, such as an issue. */
export function BegunGoals({ onGoOn }: { readonly onGoOn: (origin: GoalOrigin) => void }): ReactNode {
  const [left] = useSitting(goalsLeft)
  return Object.entries(left)
    .filter(([key]) => isFromElsewhere(key))
    .map(([key, { title, origin }]) => {
      const named = title.trim() || words.untitled
      return (
        <div key={key} className={s.headActions}>
          <p className={s.quiet}>{words.begun(named)}</p>
          <Button isSmall aria-label={words.goOnWith(named)} onPress={() => onGoOn(origin)}>
            {words.goOn}
          </Button>
        </div>
      )
    })
}

import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { WaitingThing } from '../../../core/today/today.contract.ts'
import { send } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { todayWords } from '../../words/today.ts'
import s from './TodayPage.module.css'

const words = todayWords.waiting

/** What is ready when the person is: three things at most, and no card without any. */
export function WaitingCard(): ReactNode {
  const { value: things } = useFeature('today.waiting')
  if (things === undefined || things.length === 0) return null
  return (
    <Card title={words.title}>
      <ul className={s.waiting}>
        {things.map((thing) => (
          <Thing key={thing.id} thing={thing} />
        ))}
      </ul>
    </Card>
  )
}

function Thing({ thing }: { readonly thing: WaitingThing }): ReactNode {
  const [, navigate] = useLocation()
  const { says, opens } = words[thing.kind]
  return (
    <li className={s.waitingThing}>
      <p>{says('title' in thing ? thing.title : '')}</p>
      <Button isSmall onPress={() => open(thing, navigate)}>
        {opens}
      </Button>
    </li>
  )
}

function open(thing: WaitingThing, navigate: (path: string) => void): void {
  if (thing.kind === 'goal_review') send('open-goal', { id: thing.id })
  else navigate(paths.step('contact'))
}

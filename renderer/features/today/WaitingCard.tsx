import type { ReactNode } from 'react'
import type { WaitingThing } from '../../../core/today/today.contract.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useOpenHit, type Hit } from '../../bridge/use-open-hit.ts'
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
  const { says, opens, open } = shown(thing, useOpenHit())
  return (
    <li className={s.waitingThing}>
      <p>{says}</p>
      <Button isSmall onPress={open}>
        {opens}
      </Button>
    </li>
  )
}

interface ShownThing {
  readonly says: string
  readonly opens: string
  readonly open: () => void
}

/** Each opens the very thing, not the step that it lies in. */
function shown(thing: WaitingThing, openHit: (hit: Hit) => void): ShownThing {
  const { id } = thing
  switch (thing.kind) {
    case 'draft_cooled':
      return { says: words.draft, opens: words.openDraft, open: () => send('open-message', { id }) }
    case 'goal_review':
      return { says: words.goal(thing.title), opens: words.openGoal, open: () => send('open-goal', { id }) }
    case 'session_soon':
      return {
        says: words.session(thing.isToday),
        opens: words.openSession,
        open: () => send('open-session', { id }),
      }
    case 'letter_opens':
      return { says: words.letter, opens: words.openLetter, open: () => send('open-letter', { id }) }
    case 'agreement_review':
      return {
        says: words.agreement,
        opens: words.openAgreement,
        open: () => openHit({ kind: 'agreements', id, owner: null }),
      }
    default:
      return thing satisfies never
  }
}

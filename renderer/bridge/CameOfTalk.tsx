import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { TiedKind } from '../../core/conversation/talk-kinds.ts'
import { conversationWords } from '../words/conversation.ts'
import { shortDate } from '../words/dates.ts'
import s from './CameOfTalk.module.css'
import { send } from './commands.ts'
import { useFeature } from './use-feature.ts'

interface CameOfTalkProps {
  readonly kind: TiedKind
  readonly id: string
}

const words = conversationWords

/** The way back from a goal or a line to the talk it came of. */
export function CameOfTalk({ kind, id }: CameOfTalkProps): ReactNode {
  const { value: plans } = useFeature('conversation.plans')
  const own = plans?.find(({ plan }) => (kind === 'goal' ? plan.goalIds : plan.boundaryIds).includes(id))
  if (own === undefined) return null
  const { plan } = own
  const name = plan.aim.trim().split('\n')[0] || words.list.untitled(shortDate(plan.createdAt.slice(0, 10)))
  return (
    <div>
      <AriaButton className={s.link ?? ''} onPress={() => send('open-plan', { id: plan.id })}>
        {words.links.cameFrom(name)}
      </AriaButton>
    </div>
  )
}

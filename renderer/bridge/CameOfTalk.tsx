import { MessagesSquare } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Plan } from '../../core/conversation/conversation.schema.ts'
import { Button } from '../ui/Button.tsx'
import { conversationWords } from '../words/conversation.ts'
import { talkName } from '../words/talk-name.ts'
import { send } from './commands.ts'
import { useFeature } from './use-feature.ts'

interface CameOfTalkProps {
  readonly kind: keyof typeof TIES
  readonly id: string
}

const words = conversationWords.links

const TIES = {
  goal: { ids: ({ goalIds }: Plan) => goalIds, say: words.cameFrom },
  boundary: { ids: ({ boundaryIds }: Plan) => boundaryIds, say: words.cameFrom },
  evidence: { ids: ({ evidenceIds }: Plan) => evidenceIds, say: words.quotedIn },
} as const

/** The way from a goal or a line to the talk it came of, and from a piece of evidence to the talks that quote it. */
export function CameOfTalk({ kind, id }: CameOfTalkProps): ReactNode {
  const { value: plans } = useFeature('conversation.plans')
  const { ids, say } = TIES[kind]
  const own = plans?.filter(({ plan }) => ids(plan).includes(id)) ?? []
  return own.map(({ plan }) => (
    <div key={plan.id}>
      <Button
        kind="quiet"
        isSmall
        icon={<MessagesSquare />}
        onPress={() => send('open-plan', { id: plan.id })}
      >
        {say(talkName(plan))}
      </Button>
    </div>
  ))
}

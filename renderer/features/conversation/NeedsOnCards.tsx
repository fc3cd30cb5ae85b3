import type { ReactNode } from 'react'
import { LONGEST } from '../../../core/conversation/talk-kinds.ts'
import { Button } from '../../ui/Button.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import type { PlanPartProps } from './plan-part.ts'

interface NeedsOnCardsProps extends Pick<PlanPartProps, 'draft' | 'onChange'> {
  readonly needs: readonly string[]
}

const words = conversationWords.form

/** A request grows out of a need: what the cards say of it, to begin from while nothing is asked yet. */
export function NeedsOnCards({ needs, draft, onChange }: NeedsOnCardsProps): ReactNode {
  return needs.map((need) => (
    <div key={need} className={s.needed}>
      <p className={s.quiet}>{words.needOnCard(need)}</p>
      {draft.request.trim() === '' && (
        <Button kind="quiet" isSmall onPress={() => onChange({ request: need.slice(0, LONGEST.request) })}>
          {words.needStart}
        </Button>
      )}
    </div>
  ))
}

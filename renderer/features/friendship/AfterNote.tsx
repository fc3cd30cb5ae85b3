import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { isHard } from '../../../core/friendship/meetings.ts'
import type { MeetingDraft } from '../../../core/friendship/friendship.schema.ts'
import { send } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { friendshipWords } from '../../words/friendship.ts'

interface AfterNoteProps {
  /** What was just logged. */
  readonly draft: MeetingDraft
  readonly hasConversation: boolean
  readonly onClose: () => void
}

const words = friendshipWords.after

/** True where a meeting leads somewhere: a hard one to support, a talk about us to step 5. */
export function leadsOn(draft: MeetingDraft, hasConversation: boolean): boolean {
  return isHard(draft) || (draft.talkedAboutUs && hasConversation)
}

/** Offered once, right after logging; support comes before the talk. */
export function AfterNote({ draft, hasConversation, onClose }: AfterNoteProps): ReactNode {
  const [, navigate] = useLocation()
  const wasHard = isHard(draft)
  const hasTalk = draft.talkedAboutUs && hasConversation
  return (
    <Banner
      tone="care"
      title={wasHard ? words.hardTitle : words.usTitle}
      announce="polite"
      onDismiss={onClose}
      actions={
        <>
          {wasHard && <Button onPress={() => navigate(paths.step('support'))}>{words.hardGo}</Button>}
          {hasTalk && <Button onPress={() => navigate(paths.step('conversation'))}>{words.usGo}</Button>}
          <Button kind="quiet" onPress={() => send('new-entry', { step: 'friendship', mode: 'plain_day' })}>
            {words.write}
          </Button>
        </>
      }
    >
      {wasHard && <p>{words.hardText}</p>}
      {hasTalk && <p>{words.usText}</p>}
    </Banner>
  )
}

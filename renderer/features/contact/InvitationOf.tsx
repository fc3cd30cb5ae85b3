import { Sparkles } from 'lucide-react'
import type { ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { contactWords as words } from '../../words/contact.ts'

/** The idea of step 7 that a draft invites to, by name; it opens there. Nothing for any other draft. */
export function InvitationOf({ messageId }: { readonly messageId: string }): ReactNode {
  const { value } = useFeature('memories.list')
  const own = value?.find(({ activity }) => activity.messageId === messageId)
  if (!own) return null
  return (
    <div>
      <Button kind="quiet" icon={<Sparkles />} onPress={() => send('open-activity', { id: own.activity.id })}>
        {words.invitation(own.activity.title)}
      </Button>
    </div>
  )
}

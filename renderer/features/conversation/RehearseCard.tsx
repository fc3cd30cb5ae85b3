import { useState, type ReactNode } from 'react'
import type { PlanDraft } from '../../../core/conversation/conversation.schema.ts'
import { listeningMinutes } from '../../../core/conversation/rehearsal.ts'
import { spokenTexts } from '../../../core/conversation/spoken.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import { RehearsalDialog } from './RehearsalDialog.tsx'

const words = conversationWords.rehearse

/** Saying it aloud, half of the time being quiet. No trace of it is kept. */
export function RehearseCard({ draft }: { readonly draft: PlanDraft }): ReactNode {
  const [hasClock, setHasClock] = useState<boolean | null>(null)
  const isEmpty = spokenTexts(draft).length === 0
  return (
    <Card title={words.title}>
      <p className={s.quiet}>{isEmpty ? words.nothing : words.text(listeningMinutes(draft.minutes))}</p>
      {!isEmpty && (
        <div className={s.actions}>
          <Button isSmall onPress={() => setHasClock(true)}>
            {words.start}
          </Button>
          <Button isSmall kind="quiet" onPress={() => setHasClock(false)}>
            {words.without}
          </Button>
        </div>
      )}
      {hasClock !== null && (
        <RehearsalDialog draft={draft} startsClock={hasClock} onClose={() => setHasClock(null)} />
      )}
    </Card>
  )
}

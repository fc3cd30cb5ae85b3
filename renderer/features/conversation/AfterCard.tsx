import { useState, type ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import { NotesForm } from './NotesForm.tsx'

interface AfterCardProps {
  readonly plan: Plan
  readonly today: Day
  readonly flush: () => Promise<boolean>
}

const words = conversationWords.after

/** They said yes: once the talk has been, it is noted here. */
export function AfterCard({ plan, today, flush }: AfterCardProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card title={words.title}>
      <p className={s.quiet}>{words.text}</p>
      <div>
        <Button isSmall onPress={() => void flush().then(setOpen)}>
          {words.been}
        </Button>
      </div>
      {isOpen && <NotesForm plan={plan} today={today} onClose={() => setOpen(false)} />}
    </Card>
  )
}

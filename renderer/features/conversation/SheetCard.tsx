import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import { SheetDialog } from './SheetDialog.tsx'

interface SheetCardProps {
  readonly id: string
  readonly flush: () => Promise<boolean>
}

const words = conversationWords.sheet

/** One page of paper, looked at before it is saved. */
export function SheetCard({ id, flush }: SheetCardProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card title={words.title}>
      <p className={s.quiet}>{words.text}</p>
      <div>
        <Button isSmall onPress={() => void flush().then(setOpen)}>
          {words.look}
        </Button>
      </div>
      {isOpen && <SheetDialog id={id} onClose={() => setOpen(false)} />}
    </Card>
  )
}

import type { ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { EntryList, useEntriesOf } from '../../bridge/EntryList.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'

interface EntriesCardProps {
  readonly planId: string
  /** Keeps what is being written before another page opens. */
  readonly flush?: () => Promise<boolean>
}

const words = conversationWords.links

/** What was written about this talk; each opens with one press, and is let go in the entry. */
export function EntriesCard({ planId, flush }: EntriesCardProps): ReactNode {
  const page = useEntriesOf(planId)
  const write = (): void => send('new-entry', { step: 'conversation', mode: 'plain_day', planId })
  return (
    <Card title={words.entries} isCompact>
      {page?.total === 0 && <p className={s.quiet}>{words.noEntries}</p>}
      {page !== undefined && page.total > 0 && <EntryList rows={page.rows} label={words.entries} />}
      <div>
        <Button onPress={() => void (flush?.() ?? Promise.resolve(true)).then(write)}>{words.write}</Button>
      </div>
    </Card>
  )
}

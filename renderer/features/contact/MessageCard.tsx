import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { CHANNEL_WORDS, contactWords, MESSAGE_STATUS_WORDS, PURPOSE_WORDS } from '../../words/contact.ts'
import { instantInWords } from '../../words/dates.ts'
import s from './Contact.module.css'
import { MessageMenu } from './MessageMenu.tsx'

interface MessageCardProps {
  readonly message: Message
  readonly onOpen: (id: string) => void
}

const words = contactWords.list

/** A draft or a letter that stays; the whole card opens it. */
export function MessageCard({ message, onOpen }: MessageCardProps): ReactNode {
  const { id, text, status, channel, purpose, coolingUntil } = message
  const facts = [
    status === 'cooling' && coolingUntil !== null
      ? words.coolingUntil(instantInWords(coolingUntil))
      : MESSAGE_STATUS_WORDS[status],
    CHANNEL_WORDS[channel],
    PURPOSE_WORDS[purpose],
  ]
  return (
    <li className={s.card} data-record={message.id}>
      <AriaButton className={s.open ?? ''} onPress={() => onOpen(id)}>
        <span className={s.excerpt}>{text.trim() || words.untexted}</span>
        <span className={s.facts}>{facts.join(' · ')}</span>
      </AriaButton>
      <MessageMenu message={message} />
    </li>
  )
}

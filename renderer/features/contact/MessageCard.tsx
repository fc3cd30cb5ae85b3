import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { isCooled } from '../../../core/contact/messages.ts'
import type { Instant } from '../../../core/kernel/time.ts'
import { CHANNEL_WORDS, contactWords, MESSAGE_STATUS_WORDS, PURPOSE_WORDS } from '../../words/contact.ts'
import { instantInWords } from '../../words/dates.ts'
import s from './Contact.module.css'
import { MessageMenu } from './MessageMenu.tsx'

interface MessageCardProps {
  readonly message: Message
  /** By the clock of main. */
  readonly now: Instant
  readonly onOpen: (id: string) => void
}

const words = contactWords.list

/** A draft or a letter that stays; the whole card opens it. */
export function MessageCard({ message, now, onOpen }: MessageCardProps): ReactNode {
  const { id, text, channel, purpose } = message
  const facts = [statusInWords(message, now), CHANNEL_WORDS[channel], PURPOSE_WORDS[purpose]]
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

function statusInWords(message: Message, now: Instant): string {
  const { status, coolingUntil, purpose } = message
  if (status !== 'cooling' || coolingUntil === null) return MESSAGE_STATUS_WORDS[status]
  if (!isCooled(message, now)) return words.coolingUntil(instantInWords(coolingUntil))
  return purpose === 'practical' ? words.noTime : words.cooled
}

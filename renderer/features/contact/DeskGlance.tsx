import type { ReactNode } from 'react'
import type { Message } from '../../../core/contact/contact.schema.ts'
import { isCooled, nextCooled } from '../../../core/contact/messages.ts'
import { sentInOrder } from '../../../core/contact/sent-messages.ts'
import { addDays, type Day, type Instant } from '../../../core/kernel/time.ts'
import { GlanceStrip } from '../../ui/Part.tsx'
import { contactWords, REPLY_WORDS } from '../../words/contact.ts'
import { instantInWords, shortDate } from '../../words/dates.ts'

interface DeskGlanceProps {
  readonly messages: readonly Message[]
  readonly today: Day
  readonly now: Instant
}

const words = contactWords.glance
const DAYS_SHOWN = 30

/** What stands on the desk. No times between message and answer. */
export function DeskGlance({ messages, today, now }: DeskGlanceProps): ReactNode {
  const open = messages.filter(({ status }) => status !== 'sent_by_me' && status !== 'kept_unsent').length
  const cooling = nextCooled(messages, now)
  const cooled = messages.filter((message) => message.status === 'cooling' && isCooled(message, now)).length
  const sent = sentInOrder(messages)
  const recent = sent.filter(({ sentOn }) => (sentOn ?? '') > addDays(today, -DAYS_SHOWN)).length
  const waiting = sent.find(({ reply }) => reply === 'none_yet')
  const answered = sent.find(({ reply }) => reply !== 'none_yet')
  const facts = [
    ...(open === 0 ? [] : [words.drafts(open)]),
    ...(cooled === 0 ? [] : [words.cooled(cooled)]),
    ...(cooling === null ? [] : [words.cooling(instantInWords(cooling))]),
    ...(recent === 0 ? [] : [words.sent(recent)]),
    ...(waiting?.sentOn ? [words.waiting(shortDate(waiting.sentOn))] : []),
    ...(answered ? [words.last(REPLY_WORDS[answered.reply])] : []),
  ]
  return <GlanceStrip label={words.label} facts={facts} />
}

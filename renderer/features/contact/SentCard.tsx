import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Message } from '../../../core/contact/contact.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { paths } from '../../bridge/paths.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { Button } from '../../ui/Button.tsx'
import { CHANNEL_WORDS, contactWords, REPLY_WORDS } from '../../words/contact.ts'
import { shortDate } from '../../words/dates.ts'
import s from './Contact.module.css'
import { MessageMenu } from './MessageMenu.tsx'
import { ReplyDialog } from './ReplyDialog.tsx'

interface SentCardProps {
  readonly message: Message
  readonly today: Day
}

const words = contactWords.list

export function SentCard({ message, today }: SentCardProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const [, navigate] = useLocation()
  const gate = useGate()
  const { text, channel, reply, sentOn, theirWords } = message
  const facts = [words.sentOn(shortDate(sentOn ?? today)), CHANNEL_WORDS[channel], REPLY_WORDS[reply]]
  return (
    <li className={s.card} data-record={message.id}>
      <div className={s.sent}>
        <p className={text === '' ? s.quiet : s.excerpt}>{text || words.wordsGone}</p>
        <p className={s.facts}>{facts.join(' · ')}</p>
        {theirWords.trim() !== '' && <p className={s.quiet}>{words.theirWords(theirWords.trim())}</p>}
        {reply === 'warm' && <p className={s.quiet}>{contactWords.reply.warm}</p>}
        <div className={s.actions}>
          <Button isSmall onPress={() => setOpen(true)}>
            {reply === 'none_yet' ? words.noteReply : words.changeReply}
          </Button>
          {reply === 'warm' && gate?.friendship === 'open' && (
            <Button kind="quiet" isSmall onPress={() => navigate(paths.step('friendship'))}>
              {contactWords.reply.toFriendship}
            </Button>
          )}
        </div>
      </div>
      <MessageMenu message={message} />
      {isOpen && <ReplyDialog message={message} onClose={() => setOpen(false)} />}
    </li>
  )
}

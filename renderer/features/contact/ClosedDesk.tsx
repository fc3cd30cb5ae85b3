import type { ReactNode } from 'react'
import type { Message } from '../../../core/contact/contact.schema.ts'
import type { ContactStepParts } from '../../bridge/ToolPage.tsx'
import { Card } from '../../ui/Card.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { contactWords as words } from '../../words/contact.ts'
import { shortDate } from '../../words/dates.ts'
import { FeelPull } from './FeelPull.tsx'
import s from './Contact.module.css'
import { MessageMenu } from './MessageMenu.tsx'

interface ClosedDeskProps {
  readonly messages: readonly Message[]
  readonly step: ContactStepParts
}

/** Contact is closed: what was written stays readable, and nothing here leads to sending it. */
export function ClosedDesk({ messages, step }: ClosedDeskProps): ReactNode {
  const written = messages.filter(({ text }) => text.trim() !== '')
  const sent = written.filter(({ status }) => status === 'sent_by_me')
  const letters = written.filter(({ status }) => status !== 'sent_by_me')
  return (
    <Page>
      <PageHeader title={words.title} actions={step.done} />
      {step.gate}
      <FeelPull />
      {letters.length > 0 && (
        <Card title={words.list.letters}>
          <Readable messages={letters} />
        </Card>
      )}
      {sent.length > 0 && (
        <Card title={words.list.sent}>
          <Readable messages={sent} />
        </Card>
      )}
      {step.foot}
    </Page>
  )
}

function Readable({ messages }: { readonly messages: readonly Message[] }): ReactNode {
  return (
    <ul className={s.letters}>
      {messages.map((message) => (
        <li key={message.id} className={s.closedLetter} data-record={message.id}>
          <div className={s.sent}>
            <p className={s.letter}>{message.text}</p>
            {message.sentOn !== null && (
              <p className={s.facts}>{words.list.sentOn(shortDate(message.sentOn))}</p>
            )}
          </div>
          <MessageMenu message={message} />
        </li>
      ))}
    </ul>
  )
}

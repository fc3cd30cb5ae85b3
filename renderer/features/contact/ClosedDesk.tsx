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
  const letters = messages.filter(({ text }) => text.trim() !== '')
  return (
    <Page>
      <PageHeader title={words.title} actions={step.done} />
      {step.gate}
      <FeelPull />
      {letters.length > 0 && (
        <Card title={words.list.letters}>
          <ul className={s.letters}>
            {letters.map((message) => (
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
        </Card>
      )}
      {step.foot}
    </Page>
  )
}

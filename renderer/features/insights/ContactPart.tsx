import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { shortDate } from '../../words/dates.ts'
import { insightsWords } from '../../words/insights.ts'
import { Facts, Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'

const words = insightsWords.contact

/** Contact and talks as facts, each from its own tool. */
export function ContactPart({ changes }: { readonly changes: Changes }): ReactNode {
  const opens = useOpens()
  const { contact, messages, talks, moments } = changes
  const talked = talks?.days ?? []
  return (
    <Facts>
      {contact !== null && <Paragraph sentences={contactSentences(contact)} opens={opens('space')} />}
      {messages !== null && (
        <Paragraph
          sentences={[
            messages.sent === 0 ? '' : words.sent(messages.sent),
            messages.cooling === null ? '' : words.cooling(messages.cooling.kept, messages.cooling.of),
          ]}
          opens={opens('contact')}
        />
      )}
      {talked.length > 0 && (
        <Paragraph sentences={[words.talks(talked.map(shortDate))]} opens={opens('conversation')} />
      )}
      {moments > 0 && <Paragraph sentences={[words.moments(moments)]} opens={opens('memories')} />}
    </Facts>
  )
}

function contactSentences({
  mine,
  practical,
  looked,
  byChance,
}: NonNullable<Changes['contact']>): readonly string[] {
  return [
    words.mine(mine),
    practical === 0 ? '' : words.practical(practical),
    looked === 0 ? '' : words.looked(looked),
    byChance === 0 ? '' : words.byChance(byChance),
  ]
}

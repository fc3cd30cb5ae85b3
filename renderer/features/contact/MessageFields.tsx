import type { ReactNode } from 'react'
import type { ContactGate } from '../../../core/boundaries/contact-gate.ts'
import type { MessageDraft } from '../../../core/contact/contact.schema.ts'
import { WAY_OF } from '../../../core/contact/ways.ts'
import { CHANNELS, PURPOSES } from '../../../core/contact/draft-kinds.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CHANNEL_WORDS, contactWords, PURPOSE_WORDS } from '../../words/contact.ts'
import s from './Contact.module.css'
import { LONGEST } from './message-draft.ts'

interface MessageFieldsProps {
  readonly draft: MessageDraft
  readonly gate: ContactGate
  readonly onChange: (part: Partial<MessageDraft>) => void
}

const words = contactWords.write

export function MessageFields({ draft, gate, onChange }: MessageFieldsProps): ReactNode {
  // A way that a line rules out is no choice; one chosen before stays named.
  const channels = CHANNELS.filter(
    (channel) => channel === draft.channel || !gate.ruledOut.some((way) => way === WAY_OF[channel]),
  ).map((value) => ({ value, label: CHANNEL_WORDS[value] }))
  const purposes = PURPOSES.filter(
    (purpose) => purpose === 'practical' || purpose === draft.purpose || gate.drafts !== 'practical_only',
  ).map((value) => ({ value, label: PURPOSE_WORDS[value] }))
  return (
    <>
      <div className={s.pair}>
        <Select
          label={words.channel}
          choices={channels}
          value={draft.channel}
          onChange={(channel) => onChange({ channel })}
        />
        <Select
          label={words.purpose}
          choices={purposes}
          value={draft.purpose}
          onChange={(purpose) => onChange({ purpose })}
        />
      </div>
      <Disclosure title={`${words.whyNow} ${words.ifNoAnswer}`}>
        <div className={s.form}>
          <TextField
            label={words.whyNow}
            value={draft.whyNow}
            onChange={(whyNow) => onChange({ whyNow })}
            maxLength={LONGEST.whyNow}
            autoComplete="off"
          />
          <TextField
            label={words.ifNoAnswer}
            value={draft.ifNoAnswer}
            onChange={(ifNoAnswer) => onChange({ ifNoAnswer })}
            maxLength={LONGEST.ifNoAnswer}
            autoComplete="off"
          />
        </div>
      </Disclosure>
    </>
  )
}

import type { ReactNode } from 'react'
import { CONTACT_SOURCES } from '../../../core/boundaries/contact-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { SOURCE_WORDS } from '../../words/contact-status.ts'
import { statusWords } from '../../words/contact-setup.ts'
import s from './Boundaries.module.css'
import type { StatusDraft } from './status-draft.ts'

interface StatusDetailsProps {
  readonly draft: StatusDraft
  readonly today: Day
  readonly onChange: (part: Partial<StatusDraft>) => void
}

const words = statusWords.form
const NONE = 'none'
const SOURCES = [
  { value: NONE, label: words.noSource },
  ...CONTACT_SOURCES.map((value) => ({ value, label: SOURCE_WORDS[value] })),
] as const
/** Of these nobody has said anything. */
const UNSPOKEN: readonly string[] = ['open', 'not_said']

export function StatusDetails({ draft, today, onChange }: StatusDetailsProps): ReactNode {
  const isSpoken = !UNSPOKEN.includes(draft.value)
  return (
    <>
      {isSpoken && (
        <div className={s.pair}>
          <DateField
            label={words.since}
            value={draft.since}
            onChange={(since) => since !== null && onChange({ since })}
            latest={today}
          />
          {draft.value === 'needs_time' && (
            <DateField
              label={words.until}
              value={draft.until}
              onChange={(until) => onChange({ until })}
              hint={words.untilHint}
            />
          )}
          <Select
            label={words.source}
            choices={SOURCES}
            value={draft.source ?? NONE}
            onChange={(source) => onChange({ source: source === NONE ? null : source })}
          />
        </div>
      )}
      {isSpoken && (
        <TextArea
          label={words.theirWords}
          value={draft.theirWords}
          onChange={(theirWords) => onChange({ theirWords })}
          maxLength={280}
          isReading
        />
      )}
      <TextArea
        label={words.note}
        value={draft.reviewNote}
        onChange={(reviewNote) => onChange({ reviewNote })}
        maxLength={2000}
      />
    </>
  )
}

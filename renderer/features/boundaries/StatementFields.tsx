import type { ReactNode } from 'react'
import type { ContactStatus } from '../../../core/boundaries/boundaries.schema.ts'
import { neededFor } from '../../../core/boundaries/contact-status.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { statusWords } from '../../words/contact-setup.ts'
import s from './Boundaries.module.css'
import type { StatusDraft } from './status-draft.ts'

interface StatementFieldsProps {
  readonly status: ContactStatus | null
  readonly draft: StatusDraft
  readonly today: Day
  readonly showsErrors: boolean
  readonly onChange: (part: Partial<StatusDraft>) => void
}

const words = statusWords.form

/** What a no or an order ends by; nothing where neither is in the way. */
export function StatementFields(props: StatementFieldsProps): ReactNode {
  const { status, draft, today, showsErrors, onChange } = props
  const needed = neededFor(status, draft.value)
  if (!needed.welcome && !needed.orderEnded) return null
  return (
    <fieldset className={s.statement}>
      <legend className={s.legend}>{needed.welcome ? words.welcomeTitle : words.orderTitle}</legend>
      {needed.welcome && <p className={s.quiet}>{words.welcomeText}</p>}
      <DateField
        label={needed.welcome ? words.welcomeDay : words.orderDay}
        value={draft.statementDay}
        onChange={(statementDay) => statementDay !== null && onChange({ statementDay })}
        {...(status === null ? {} : { earliest: status.since })}
        latest={today}
      />
      {needed.welcome && (
        <TextArea
          label={words.welcomeWords}
          value={draft.welcomeWords}
          onChange={(welcomeWords) => onChange({ welcomeWords })}
          maxLength={280}
          isReading
          error={showsErrors && draft.welcomeWords.trim() === '' ? words.welcomeNeeded : null}
        />
      )}
      {needed.orderEnded && (
        <Checkbox
          isSelected={draft.isOrderChecked}
          onChange={(isOrderChecked) => onChange({ isOrderChecked })}
          {...(showsErrors && !draft.isOrderChecked ? { hint: words.orderNeeded } : {})}
        >
          {words.orderChecked}
        </Checkbox>
      )}
    </fieldset>
  )
}

import type { ReactNode } from 'react'
import type { IssueDraft } from '../../../core/issues/issue.schema.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { LONGEST_TEXT, type TextField } from './savable.ts'

/** What every part of the form gets. */
export interface DraftProps {
  readonly draft: IssueDraft
  readonly onChange: (part: Partial<IssueDraft>) => void
}

interface LongFieldProps extends DraftProps {
  readonly field: TextField
  readonly label: string
  readonly hint?: string
  readonly rows?: number
}

const NEARLY_FULL = 300

/** A text of the card. Nothing is cut off: what is too long is said, and stays on the screen. */
export function LongField({ draft, onChange, field, label, hint, rows = 3 }: LongFieldProps): ReactNode {
  const value = draft[field]
  const left = LONGEST_TEXT - value.length
  const isTooLong = left < 0
  const shownHint = left < NEARLY_FULL && !isTooLong ? closeLookWords.fields.length(left) : hint
  return (
    <TextArea
      label={label}
      value={value}
      onChange={(text) => onChange({ [field]: text })}
      rows={rows}
      isReading
      {...(shownHint === undefined ? {} : { hint: shownHint })}
      {...(isTooLong ? { error: closeLookWords.fields.tooLong(-left) } : {})}
    />
  )
}

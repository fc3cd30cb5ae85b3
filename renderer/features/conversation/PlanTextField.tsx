import type { ReactNode } from 'react'
import { TextArea } from '../../ui/TextArea.tsx'
import s from './Conversation.module.css'
import { longestOf, type PlanText } from './plan-draft.ts'
import type { PlanPartProps } from './plan-part.ts'
import { SoundNote } from './SoundNote.tsx'

interface PlanTextFieldProps extends PlanPartProps {
  readonly field: PlanText
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  /** Listened to as it is typed. */
  readonly isSpoken?: boolean
}

/** One text of a plan; nothing where contact as it stands closes it. */
export function PlanTextField(props: PlanTextFieldProps): ReactNode {
  const { field, label, hint, placeholder, isSpoken = false, draft, onChange, mayWrite, check } = props
  if (!mayWrite(field)) return null
  return (
    <div className={s.field}>
      <TextArea
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(placeholder === undefined ? {} : { placeholder })}
        value={draft[field]}
        onChange={(text) => onChange({ [field]: text })}
        maxLength={longestOf(field)}
        rows={1}
        isReading
      />
      {isSpoken && (
        <SoundNote text={draft[field]} check={check} onChange={(text) => onChange({ [field]: text })} />
      )}
    </div>
  )
}

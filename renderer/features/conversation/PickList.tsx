import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select, type Choice } from '../../ui/Select.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'

interface PickListProps {
  readonly label: string
  readonly hint?: string
  /** In place of the box once there are as many as may be. */
  readonly fullText: string
  readonly choices: readonly Choice<string>[]
  readonly picked: readonly string[]
  /** Fewer where one place is taken by what is not shown. */
  readonly most: number
  readonly onChange: (ids: string[]) => void
}

/** A few things chosen from a longer list. */
export function PickList({
  label,
  hint,
  fullText,
  choices,
  picked,
  most,
  onChange,
}: PickListProps): ReactNode {
  const chosen = picked.flatMap((id) => choices.find(({ value }) => value === id) ?? [])
  const others = choices.filter(({ value }) => !picked.includes(value))
  return (
    <div className={s.lines}>
      {chosen.length > 0 && (
        <ul className={s.picked} aria-label={label}>
          {chosen.map(({ value, label: title }) => (
            <li key={value} className={s.pick}>
              <span>{title}</span>
              <IconButton
                label={conversationWords.form.removeLine(title)}
                icon={<X />}
                onPress={() => onChange(picked.filter((id) => id !== value))}
              />
            </li>
          ))}
        </ul>
      )}
      {picked.length >= most ? (
        <p className={s.quiet}>{fullText}</p>
      ) : (
        others.length > 0 && (
          <Select
            label={label}
            {...(hint === undefined ? {} : { hint })}
            choices={others}
            value={null}
            onChange={(id) => onChange([...picked, id])}
          />
        )
      )}
    </div>
  )
}

import { useState, type ReactNode } from 'react'
import type { MessageDraft } from '../../../core/contact/contact.schema.ts'
import type { FoundSignal } from '../../../core/contact/found-signal.ts'
import { COOLING_HOURS, USUAL_COOLING } from '../../../core/contact/draft-kinds.ts'
import { heaviest } from '../../../core/contact/weigh.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { contactWords } from '../../words/contact.ts'
import s from './Contact.module.css'

interface CoolFieldsProps {
  readonly draft: MessageDraft
  readonly found: readonly FoundSignal[] | null
  readonly onCool: (hours: number) => void
  /** Ways to keep it. */
  readonly children: ReactNode
}

const words = contactWords.write

/** Let it cool, or keep it. At a stop only keeping is offered, and first. */
export function CoolFields({ draft, found, onCool, children }: CoolFieldsProps): ReactNode {
  const [chosen, setChosen] = useState<number | null>(null)
  const isPractical = draft.purpose === 'practical'
  const usual = isPractical ? 0 : USUAL_COOLING
  const hours = chosen === null || (chosen === 0 && !isPractical) ? usual : chosen
  const choices = [...(isPractical ? [0] : []), ...COOLING_HOURS].map((value) => ({
    value: String(value),
    label: words.hour(value),
  }))
  if (heaviest(found ?? [], draft.purpose) === 'stop') return <div className={s.actions}>{children}</div>
  return (
    <div className={s.form}>
      <Select
        label={words.hours}
        choices={choices}
        value={String(hours)}
        onChange={(value) => setChosen(Number(value))}
      />
      <div className={s.actions}>
        <Button kind="primary" onPress={() => onCool(hours)}>
          {words.cool}
        </Button>
        {children}
      </div>
    </div>
  )
}

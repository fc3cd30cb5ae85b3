import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components'
import s from './Checkbox.module.css'

export interface CheckboxProps {
  readonly children: ReactNode
  readonly hint?: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

export function Checkbox({ children, hint, ...rest }: CheckboxProps): ReactNode {
  return (
    <CheckboxField {...rest} className={s.field ?? ''}>
      <CheckboxButton className={s.row ?? ''}>
        <span className={s.box} aria-hidden="true">
          <Check />
        </span>
        <span>{children}</span>
      </CheckboxButton>
      {hint !== undefined && (
        <Text slot="description" className={s.hint ?? ''}>
          {hint}
        </Text>
      )}
    </CheckboxField>
  )
}

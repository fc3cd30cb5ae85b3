import type { ReactNode } from 'react'
import { SwitchButton, SwitchField, Text } from 'react-aria-components'
import s from './Switch.module.css'

export interface SwitchProps {
  readonly children: ReactNode
  readonly hint?: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

/** For what takes effect at once; inside forms that are saved, take a Checkbox. */
export function Switch({ children, hint, ...rest }: SwitchProps): ReactNode {
  return (
    <SwitchField {...rest} className={s.field ?? ''}>
      <SwitchButton className={s.row ?? ''}>
        <span>{children}</span>
        <span className={s.track} aria-hidden="true">
          <span className={s.knob} />
        </span>
      </SwitchButton>
      {hint !== undefined && (
        <Text slot="description" className={s.hint ?? ''}>
          {hint}
        </Text>
      )}
    </SwitchField>
  )
}

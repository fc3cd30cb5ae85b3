import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components'
import s from './IconButton.module.css'
import { WithTooltip } from './Tooltip.tsx'
import { cx } from './cx.ts'

export interface IconButtonProps extends Omit<AriaProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** The accessible name, and the tooltip. */
  readonly label: string
  readonly icon: ReactNode
  /** A key that does the same, shown in the tooltip. */
  readonly keys?: string
  /** For buttons that stay on, such as a star. */
  readonly isOn?: boolean
  readonly hasBorder?: boolean
}

export function IconButton({
  label,
  icon,
  keys,
  isOn,
  hasBorder = false,
  ...rest
}: IconButtonProps): ReactNode {
  const pressed = isOn === undefined ? {} : { 'aria-pressed': isOn }
  return (
    <WithTooltip text={label} {...(keys === undefined ? {} : { keys })}>
      <AriaButton
        {...rest}
        {...pressed}
        aria-label={label}
        className={cx(s.button, isOn === true && s.on, hasBorder && s.bordered)}
      >
        {icon}
      </AriaButton>
    </WithTooltip>
  )
}

import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components'
import s from './ChipButton.module.css'
import { cx } from './cx.ts'

export interface ChipButtonProps extends Omit<AriaProps, 'children' | 'className' | 'style'> {
  /** Left out where the icon says it; then it needs an `aria-label`. */
  readonly children?: ReactNode
  readonly icon?: ReactNode
  /** Something is chosen by it. */
  readonly isOn: boolean
  /** Leave out where the press itself turns it on and off: it then says so to screen readers. */
  readonly opens?: 'menu' | 'panel'
}

/** A round button that narrows a list; put it into a Menu or Popover, or press it on and off. */
export function ChipButton({ children, icon, isOn, opens, ...rest }: ChipButtonProps): ReactNode {
  const pressed = opens === undefined ? { 'aria-pressed': isOn } : {}
  return (
    <AriaButton {...rest} {...pressed} className={cx(s.chip, isOn && s.on)}>
      {icon !== undefined && (
        <span className={s.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {children !== undefined && <span className={s.words}>{children}</span>}
      {opens !== undefined && <ChevronDown className={s.arrow} aria-hidden="true" />}
    </AriaButton>
  )
}

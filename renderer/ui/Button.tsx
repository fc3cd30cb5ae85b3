import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components'
import s from './Button.module.css'
import { cx } from './cx.ts'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode
  /** `plain` has a border, `quiet` has none. One `primary` a screen. */
  readonly kind?: ButtonKind
  readonly icon?: ReactNode
  readonly isWide?: boolean
  readonly isSmall?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({
  children,
  kind = 'plain',
  icon,
  isWide = false,
  isSmall = false,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} className={cx(s.button, s[kind], isWide && s.wide, isSmall && s.small)}>
      {icon !== undefined && (
        <span className={s.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={s.words}>{children}</span>
    </AriaButton>
  )
}

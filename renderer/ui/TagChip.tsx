import type { ReactNode } from 'react'
import s from './TagChip.module.css'
import { cx } from './cx.ts'

interface TagChipProps {
  readonly children: ReactNode
  readonly icon?: ReactNode
  readonly tone?: 'paper' | 'water' | 'clay' | 'moss'
}

/** A small round label that is read, not pressed. */
export function TagChip({ children, icon, tone = 'paper' }: TagChipProps): ReactNode {
  return (
    <span className={cx(s.chip, s[tone])}>
      {icon}
      {children}
    </span>
  )
}

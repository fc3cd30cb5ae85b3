import type { ReactNode } from 'react'
import s from './EmptyState.module.css'

interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export function EmptyState({ icon, title, children, actions }: EmptyStateProps): ReactNode {
  return (
    <div className={s.empty}>
      {icon !== undefined && (
        <span className={s.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <p className={s.title}>{title}</p>
      {children !== undefined && <div className={s.words}>{children}</div>}
      {actions !== undefined && <div className={s.actions}>{actions}</div>}
    </div>
  )
}

import type { ReactNode } from 'react'
import s from './Page.module.css'
import { cx } from './cx.ts'

interface PageProps {
  readonly children: ReactNode
  /** `reading` for text, `wide` for boards; each scrolls by itself. */
  readonly width?: 'reading' | 'normal' | 'wide'
}

/** The scrolling area of a page with its margins. */
export function Page({ children, width = 'normal' }: PageProps): ReactNode {
  return (
    <div className={s.scroll}>
      <div className={cx(s.page, s[width])}>{children}</div>
    </div>
  )
}

interface PageHeaderProps {
  readonly title: string
  readonly sub?: ReactNode
  readonly actions?: ReactNode
}

export function PageHeader({ title, sub, actions }: PageHeaderProps): ReactNode {
  return (
    <header className={s.header}>
      <div className={s.words}>
        <h1 className={s.title} tabIndex={-1}>
          {title}
        </h1>
        {sub !== undefined && <p className={s.sub}>{sub}</p>}
      </div>
      {actions !== undefined && <div className={s.actions}>{actions}</div>}
    </header>
  )
}

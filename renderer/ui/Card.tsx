import { useId, type ReactNode } from 'react'
import s from './Card.module.css'
import { cx } from './cx.ts'

interface CardProps {
  /** With a title it is a named region of the page. */
  readonly title?: string
  readonly titleLevel?: 2 | 3
  /** Shown at the end of the title's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly isCompact?: boolean
}

export function Card({ title, titleLevel = 2, aside, children, isCompact = false }: CardProps): ReactNode {
  const id = useId()
  const Title = titleLevel === 2 ? 'h2' : 'h3'
  if (title === undefined) return <div className={cx(s.card, isCompact && s.compact)}>{children}</div>
  return (
    <section className={cx(s.card, isCompact && s.compact)} aria-labelledby={id}>
      <div className={s.head}>
        <Title id={id} className={s.title}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  )
}

import { useId, type ReactNode } from 'react'
import s from './LookCloser.module.css'

interface FieldGroupProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** Fields that belong together, under a heading that screen readers hear with each of them. */
export function FieldGroup({ title, hint = '', children }: FieldGroupProps): ReactNode {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={s.group}>
      <div className={s.groupHead}>
        <h2 id={id} className={s.groupTitle}>
          {title}
        </h2>
        {hint !== '' && <p className={s.groupHint}>{hint}</p>}
      </div>
      {children}
    </div>
  )
}

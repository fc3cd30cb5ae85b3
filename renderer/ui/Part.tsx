import { useId, type ReactNode } from 'react'
import s from './Part.module.css'

interface PartProps {
  readonly title: string
  readonly hint?: ReactNode
  /** One button at the end of the line. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Part({ title, hint, action, children }: PartProps): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id} className={s.part}>
      <div className={s.head}>
        <div className={s.words}>
          <h2 id={id} className={s.title}>
            {title}
          </h2>
          {hint !== undefined && <p className={s.hint}>{hint}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}

interface GlanceStripProps {
  readonly label: string
  readonly facts: readonly string[]
}

/** What a page shows at a glance: short sentences in one strip. Nothing without any. */
export function GlanceStrip({ label, facts }: GlanceStripProps): ReactNode {
  if (facts.length === 0) return null
  return (
    <ul className={s.glance} aria-label={label}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

import type { ReactNode } from 'react'
import s from './Outcome.module.css'

interface WrittenProps {
  readonly fields: readonly { readonly label: string; readonly text: string }[]
  /** Stands where nothing was written. */
  readonly empty: string
}

/** What was written, each under its name, in one order. */
export function Written({ fields, empty }: WrittenProps): ReactNode {
  return (
    <dl className={s.written}>
      {fields.map(({ label, text }) => (
        <div key={label}>
          <dt className={s.label}>{label}</dt>
          <dd className={text === '' ? s.quiet : s.words}>{text || empty}</dd>
        </div>
      ))}
    </dl>
  )
}

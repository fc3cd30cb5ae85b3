import { useId, type ReactNode } from 'react'
import { Link } from 'wouter'
import s from './Changes.module.css'

interface ParagraphProps {
  /** What it says, in order; empty ones are left out. */
  readonly sentences: readonly string[]
  /** Where it comes from; null where nothing invites there. */
  readonly opens: { readonly path: string; readonly label: string } | null
  /** Pictures beside the words. */
  readonly children?: ReactNode
}

/** Sentences first, and their picture beside them. */
export function Paragraph({ sentences, opens, children }: ParagraphProps): ReactNode {
  return (
    <div className={s.paragraph}>
      <div className={s.words}>
        <p>{sentences.filter((sentence) => sentence !== '').join(' ')}</p>
        {opens !== null && (
          <Link className={s.open} href={opens.path}>
            {opens.label}
          </Link>
        )}
      </div>
      {children !== undefined && <div className={s.pictures}>{children}</div>}
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly children: ReactNode
}

export function Group({ title, children }: GroupProps): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id} className={s.group}>
      <h2 id={id} className={s.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Paragraphs without a picture, side by side where there is room. */
export function Facts({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={s.facts}>{children}</div>
}

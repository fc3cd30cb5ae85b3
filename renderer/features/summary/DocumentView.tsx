import type { ReactNode } from 'react'
import type { SummaryDocument } from '../../../core/summary/summary.contract.ts'
import { BlockView } from './BlockView.tsx'
import s from './DocumentView.module.css'
import { pagesOf } from './pages-of.ts'

/** The document as sheets of paper: its own blocks, in their order, and nothing else. */
export function DocumentView({ document }: { readonly document: SummaryDocument }): ReactNode {
  return (
    <article className={s.document} aria-label={document.title}>
      {pagesOf(document.blocks).map((page, at) => (
        <div key={at} className={s.sheet}>
          {at === 0 && (
            <header className={s.head}>
              <h2>{document.title}</h2>
              <p>{document.period}</p>
            </header>
          )}
          {page.map((block, place) => (
            <BlockView key={place} block={block} />
          ))}
        </div>
      ))}
    </article>
  )
}

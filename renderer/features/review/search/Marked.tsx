import type { ReactNode } from 'react'
import type { MarkedText } from '../../../../core/review/review.contract.ts'
import { markedParts } from './marked-parts.ts'
import s from './Results.module.css'

export function Marked({ text }: { readonly text: MarkedText }): ReactNode {
  return markedParts(text).map((part, at) =>
    part.isMarked ? (
      <mark key={at} className={s.mark}>
        {part.text}
      </mark>
    ) : (
      <span key={at}>{part.text}</span>
    ),
  )
}

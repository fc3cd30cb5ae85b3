import type { ReactNode } from 'react'
import { APOLOGY_PARTS, type ApologyPart } from '../../../core/conversation/talk-kinds.ts'
import s from './Conversation.module.css'

interface ApologyDotsProps {
  readonly filled: readonly ApologyPart[]
  /** What the dots say, for everyone. */
  readonly sentence: string
}

/** Six dots in the order of the parts, filled where there are words. */
export function ApologyDots({ filled, sentence }: ApologyDotsProps): ReactNode {
  return (
    <span className={s.dots}>
      <span className={s.dotRow} aria-hidden="true">
        {APOLOGY_PARTS.map((part) => (
          <span key={part} className={filled.includes(part) ? s.dotFull : s.dot} />
        ))}
      </span>
      <span className={s.facts}>{sentence}</span>
    </span>
  )
}

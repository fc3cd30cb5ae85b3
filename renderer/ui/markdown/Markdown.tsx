import { Lexer, type Token } from 'marked'
import { memo, useMemo, type ReactNode } from 'react'
import { block } from './blocks.tsx'
import { known } from './inline.tsx'
import { isTooMuch } from './limits.ts'
import s from './Markdown.module.css'

interface MarkdownProps {
  readonly text: string
  /** 1 makes `#` a second-level heading. */
  readonly headingShift?: number
}

/**
 * Markdown as React elements. No HTML string is ever made, so nothing in a text can run, load or
 * navigate: raw HTML appears as typed, links open a dialog, pictures are named only.
 */
export function Markdown({ text, headingShift = 1 }: MarkdownProps): ReactNode {
  const tokens = useMemo(() => lex(text), [text])
  if (tokens === null) return <div className={s.plain}>{text}</div>
  return (
    <div className={s.markdown}>
      {tokens.map((token, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- an unchanged block keeps its place and is not drawn again
        <Block key={at} token={token} headingShift={headingShift} />
      ))}
    </div>
  )
}

interface BlockProps {
  readonly token: Token
  readonly headingShift: number
}

const Block = memo(
  ({ token, headingShift }: BlockProps): ReactNode => block(known(token), { depth: 0, headingShift }),
  (before, after) => before.token.raw === after.token.raw && before.headingShift === after.headingShift,
)

/** null where the text is shown as it was typed. */
function lex(text: string): Token[] | null {
  if (isTooMuch(text)) return null
  try {
    return new Lexer({ gfm: true, breaks: true }).lex(text)
  } catch {
    return null
  }
}

import type { MarkedToken, Token } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { decodeEntities } from './entities.ts'
import { MarkdownLink } from './MarkdownLink.tsx'
import s from './Markdown.module.css'

/** Marks inside marks that are still laid out. */
const DEEPEST = 24

/** Words and their marks. There is no way from here to HTML: markup appears as it was typed. */
export function inline(tokens: readonly Token[] | undefined, depth = 0): ReactNode {
  // The parts of a fixed text never move, so their place is a sound key.
  // oxlint-disable-next-line react/no-array-index-key
  return tokens?.map((token, at) => <Fragment key={at}>{one(known(token), depth)}</Fragment>)
}

function one(token: MarkedToken, depth: number): ReactNode {
  if (depth > DEEPEST) return token.raw
  const inner = (): ReactNode => ('tokens' in token ? inline(token.tokens, depth + 1) : token.raw)
  switch (token.type) {
    case 'text':
      return token.tokens ? inner() : decodeEntities(token.text)
    case 'escape':
      return decodeEntities(token.text)
    case 'strong':
      return <strong>{inner()}</strong>
    case 'em':
      return <em>{inner()}</em>
    case 'del':
      return <del>{inner()}</del>
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'link':
      return <MarkdownLink href={token.href}>{inner()}</MarkdownLink>
    case 'image':
      return <span className={s.image}>[Picture: {decodeEntities(token.text) || 'no description'}]</span>
    case 'checkbox':
      return null
    default:
      return token.raw
  }
}

/** marked types its tokens with an open end for extensions; we load none. */
export function known(token: Token): MarkedToken {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return token as MarkedToken
}

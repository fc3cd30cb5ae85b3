import type { MarkedToken, Token, Tokens } from 'marked'
import { createElement, Fragment, type ReactNode } from 'react'
import { inline, known } from './inline.tsx'
import s from './Markdown.module.css'

const DEEPEST = 30

interface Place {
  readonly depth: number
  /** Added to each heading's level, so that a text never outranks its page. */
  readonly headingShift: number
}

export function blocks(tokens: readonly Token[], place: Place): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key -- the parts of a fixed text never move
  return tokens.map((token, at) => <Fragment key={at}>{block(known(token), place)}</Fragment>)
}

export function block(token: MarkedToken, place: Place): ReactNode {
  if (place.depth > DEEPEST) return <p className={s.plain}>{token.raw}</p>
  const deeper = { ...place, depth: place.depth + 1 }
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return null
    case 'heading':
      return createElement(`h${Math.min(6, token.depth + place.headingShift)}`, null, inline(token.tokens))
    case 'paragraph':
      return <p dir="auto">{inline(token.tokens)}</p>
    case 'text':
      return inline(token.tokens ?? [token])
    case 'blockquote':
      return <blockquote>{blocks(token.tokens, deeper)}</blockquote>
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      )
    case 'hr':
      return <hr />
    case 'list':
      return list(token, deeper)
    case 'table':
      return table(token)
    case 'html':
      return <p className={s.plain}>{token.raw.trimEnd()}</p>
    default:
      return inline([token])
  }
}

function list(token: Tokens.List, place: Place): ReactNode {
  const items = token.items.map((item, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- as above
    <li key={at} className={item.task ? s.task : undefined} dir="auto">
      {item.task && <TaskMark item={item} />}
      <div>{blocks(item.tokens, place)}</div>
    </li>
  ))
  if (!token.ordered) return <ul>{items}</ul>
  return <ol start={typeof token.start === 'number' ? token.start : 1}>{items}</ol>
}

function TaskMark({ item }: { item: Tokens.ListItem }): ReactNode {
  const isDone = item.checked === true
  const name = `${isDone ? 'Done' : 'Open'}: ${item.text.split('\n')[0]?.slice(0, 80) ?? ''}`
  return <span role="img" aria-label={name} className={s.box} data-done={isDone} />
}

function table(token: Tokens.Table): ReactNode {
  const style = (at: number): { textAlign: 'left' | 'right' | 'center' } => ({
    textAlign: token.align[at] ?? 'left',
  })
  /* oxlint-disable react/no-array-index-key -- as above */
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls by keyboard too
    <div className={s.tableFrame} role="region" aria-label="Table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {token.header.map((cell, at) => (
              <th key={at} scope="col" style={style(at)}>
                {inline(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, rowAt) => (
            <tr key={rowAt}>
              {row.map((cell, at) => (
                <td key={at} style={style(at)}>
                  {inline(cell.tokens)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
  /* oxlint-enable react/no-array-index-key */
}
